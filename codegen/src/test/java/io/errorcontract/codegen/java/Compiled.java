package io.errorcontract.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Generated classes that were compiled.
 *
 * @param paths the paths of their sources
 * @param loader what loads them
 */
public record Compiled(List<String> paths, ClassLoader loader) {

    /** Loads and initializes all classes. */
    List<Class<?>> classes() throws ReflectiveOperationException {
        List<Class<?>> classes = new ArrayList<>();
        for (String path : paths) {
            String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
            classes.add(Class.forName(name, true, loader));
        }
        return classes;
    }

    Class<?> named(String simpleName) throws ReflectiveOperationException {
        for (Class<?> type : classes()) {
            if (type.getSimpleName().equals(simpleName)) {
                return type;
            }
        }
        throw new ClassNotFoundException(simpleName);
    }

    /** The catalog that the façade holds. */
    public ErrorCatalog catalog(String facade) throws ReflectiveOperationException {
        return (ErrorCatalog) named(facade).getField("CATALOG").get(null);
    }

    /** What the façade reads and writes with. */
    public ErrorCodec codec(String facade) throws ReflectiveOperationException {
        return (ErrorCodec) named(facade).getField("CODEC").get(null);
    }

    /** Makes an exception of each class in each way there is, and calls all of its accessors. */
    int constructAll(String facade) throws ReflectiveOperationException {
        int made = 0;
        for (Class<?> type : classes()) {
            if (ApiException.class.isAssignableFrom(type) && Modifier.isFinal(type.getModifiers())) {
                for (Constructor<?> constructor : type.getConstructors()) {
                    callAccessors((ApiException) constructor.newInstance(arguments(facade, constructor, type)));
                    made++;
                }
            }
        }
        return made;
    }

    private Object[] arguments(String facade, Constructor<?> constructor, Class<?> exception)
            throws ReflectiveOperationException {
        Class<?>[] types = constructor.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = SampleValues.of(types[i]);
            if (types[i].isEnum()) {
                arguments[i] = anyCodeOf(facade, exception, types[i]);
            }
        }
        return arguments;
    }

    /** A code that the class stands for: the catalog's own factory says so. */
    private Object anyCodeOf(String facade, Class<?> exception, Class<?> codes) throws ReflectiveOperationException {
        for (Object constant : codes.getEnumConstants()) {
            Method descriptor = codes.getMethod("descriptor");
            ErrorDescriptor error = (ErrorDescriptor) descriptor.invoke(constant);
            if (exceptionOf(facade, error).getClass().equals(exception)) {
                return constant;
            }
        }
        throw new AssertionError("no code of " + exception);
    }

    ApiException exceptionOf(String facade, ErrorDescriptor error) throws ReflectiveOperationException {
        Class<?> factory = named(facade.substring(0, facade.length() - "Errors".length()) + "ExceptionFactory");
        Constructor<?> constructor = factory.getDeclaredConstructor();
        constructor.setAccessible(true);
        return ((io.errorcontract.codec.ExceptionFactory) constructor.newInstance())
                .create(ApiError.builder(error).build());
    }

    private static void callAccessors(ApiException exception) throws ReflectiveOperationException {
        for (Method method : exception.getClass().getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0) {
                Object target = Modifier.isStatic(method.getModifiers()) ? null : exception;
                assertThat(method.invoke(target)).as(method.toString()).satisfies(value -> {});
            }
        }
    }
}
