package io.errorcontract.validation;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reflection tells of a bean's properties; it never reads a value. */
final class Properties {

    private Properties() {}

    /** Everything in a class that an annotation about a property can stand on. */
    static List<AnnotatedElement> elements(Class<?> owner, String property) {
        List<AnnotatedElement> elements = new ArrayList<>();
        for (Class<?> type = owner; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(property)) {
                    elements.add(field);
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                if (isAccessor(method, property)) {
                    elements.add(method);
                }
            }
            canonicalParameter(type, property).ifPresent(elements::add);
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                for (Parameter parameter : constructor.getParameters()) {
                    if (parameter.isNamePresent() && parameter.getName().equals(property)) {
                        elements.add(parameter);
                    }
                }
            }
        }
        return elements;
    }

    /** The parameter of a record's canonical constructor, whose name the compiler does not always keep. */
    private static Optional<Parameter> canonicalParameter(Class<?> type, String property) {
        if (!type.isRecord()) {
            return Optional.empty();
        }
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        for (int i = 0; i < types.length; i++) {
            if (components.get(i).getName().equals(property)) {
                try {
                    return Optional.of(type.getDeclaredConstructor(types).getParameters()[i]);
                } catch (NoSuchMethodException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAccessor(Method method, String property) {
        if (method.getName().equals(property)) {
            return method.getParameterCount() == 0;
        }
        String capital = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        return switch (method.getParameterCount()) {
            case 0 ->
                method.getName().equals("get" + capital) || method.getName().equals("is" + capital);
            case 1 -> method.getName().equals("set" + capital);
            default -> false;
        };
    }

    /** The declared type of a property, or {@code null} if the class has none of that name. */
    static @Nullable Type typeOf(Class<?> owner, String property) {
        for (AnnotatedElement element : elements(owner, property)) {
            if (element instanceof Field field) {
                return field.getGenericType();
            }
            if (element instanceof Method method && method.getParameterCount() == 0) {
                return method.getGenericReturnType();
            }
        }
        return null;
    }

    /** The type of what a container holds: the values of a map, the elements of a list, of an array, of an Optional. */
    static @Nullable Type elementOf(@Nullable Type container) {
        if (container instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            boolean map = parameterized.getRawType() instanceof Class<?> raw && Map.class.isAssignableFrom(raw);
            return map && arguments.length > 1 ? arguments[1] : arguments[0];
        }
        if (container instanceof GenericArrayType array) {
            return array.getGenericComponentType();
        }
        return container instanceof Class<?> array ? array.getComponentType() : null;
    }

    /** The class of a type, or {@code null} if it is known at run time only. */
    static @Nullable Class<?> classOf(@Nullable Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType parameterized) {
            return classOf(parameterized.getRawType());
        }
        return type instanceof WildcardType wildcard ? classOf(wildcard.getUpperBounds()[0]) : null;
    }
}
