package io.errorcontract.validation;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Jackson's naming strategies, of either Jackson. They are found by name, so that databind need not be on the class
 * path; one that is no {@code NamingBase} looks at more than a name, and is not followed.
 */
final class NamingStrategies {

    private static final List<String> ANNOTATIONS = List.of(
            "com.fasterxml.jackson.databind.annotation.JsonNaming", "tools.jackson.databind.annotation.JsonNaming");

    private static final List<String> CONSTANTS = List.of(
            "com.fasterxml.jackson.databind.PropertyNamingStrategies",
            "tools.jackson.databind.PropertyNamingStrategies");

    private NamingStrategies() {}

    /** The strategy that a class or one of its superclasses is annotated with. */
    static Optional<UnaryOperator<String>> of(Class<?> owner) {
        for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
            for (Annotation annotation : type.getDeclaredAnnotations()) {
                if (ANNOTATIONS.contains(annotation.annotationType().getName())) {
                    return ofAnnotation(annotation);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<UnaryOperator<String>> ofAnnotation(Annotation annotation) {
        try {
            return ofClass(
                    (Class<?>) annotation.annotationType().getMethod("value").invoke(annotation));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    /** The strategy of a name: a constant of Jackson, for example {@code SNAKE_CASE}, or a class. */
    static Optional<UnaryOperator<String>> named(String name) {
        Class<?> own = load(name);
        if (own != null) {
            return ofClass(own);
        }
        for (String constants : CONSTANTS) {
            Class<?> type = load(constants);
            try {
                if (type != null) {
                    return translation(type.getField(name).get(null));
                }
            } catch (ReflectiveOperationException e) {
                // The other Jackson may have it.
            }
        }
        return Optional.empty();
    }

    private static Optional<UnaryOperator<String>> ofClass(Class<?> strategy) {
        try {
            return translation(strategy.getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static Optional<UnaryOperator<String>> translation(Object strategy) {
        try {
            Method translate = strategy.getClass().getMethod("translate", String.class);
            return Optional.of(property -> translate(translate, strategy, property));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static String translate(Method method, Object strategy, String property) {
        try {
            return (String) method.invoke(strategy, property);
        } catch (IllegalAccessException | InvocationTargetException e) {
            return property;
        }
    }

    private static @Nullable Class<?> load(String name) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        try {
            return Class.forName(name, true, context == null ? NamingStrategies.class.getClassLoader() : context);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }
}
