package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks the constraints of the definition records: those of Jakarta Validation that they have, on components, keys and
 * elements. A provider of the whole specification takes longer to start than a small catalog takes to read.
 */
final class DefinitionConstraints {

    /** Components whose names do not follow from their keys. */
    private static final Map<String, String> KEYS = Map.of(
            "id", "catalog",
            "packageName", "package",
            "values", "enum",
            "replacedBy", "replaced-by",
            "mediaType", "media-type",
            "retryPolicies", "retry-policies",
            "renamedIn", "aliases");

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            List<Component> components = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Slot slot = Slot.of(component.getAnnotatedType());
                if (slot.matters()) {
                    String name = component.getName();
                    components.add(new Component(component.getAccessor(), KEYS.getOrDefault(name, name), slot));
                }
            }
            return List.copyOf(components);
        }
    };

    private DefinitionConstraints() {}

    /** Receives each broken constraint. */
    @FunctionalInterface
    interface Violations {

        /**
         * Takes one.
         *
         * @param path where the value stands
         * @param key whether it is the key of an element, rather than a value
         * @param message what is wrong with it
         * @param value the value
         */
        void add(SourcePath path, boolean key, String message, Object value);
    }

    /** Checks a catalog, and all definitions in it. */
    static void check(CatalogDefinition catalog, Violations violations) {
        checkRecord(catalog, SourcePath.root(), violations);
    }

    private static void checkRecord(Object definition, SourcePath path, Violations violations) {
        for (Component component : COMPONENTS.get(definition.getClass())) {
            component.slot().check(component.valueIn(definition), path.then(component.key()), false, violations);
        }
    }

    /** A component of a record with a constraint somewhere. */
    private record Component(Method accessor, String key, Slot slot) {

        @Nullable
        Object valueIn(Object definition) {
            try {
                return accessor.invoke(definition);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }
    }

    /**
     * What has to hold where a type is used.
     *
     * @param constraints of the value itself
     * @param valid whether the value is a definition with constraints of its own
     * @param keys of the keys of a map, or null
     * @param elements of the elements of a list or map, or null
     */
    private record Slot(
            List<Constraint> constraints,
            boolean valid,
            @Nullable Slot keys,
            @Nullable Slot elements) {

        static Slot of(AnnotatedType type) {
            List<Constraint> constraints = new ArrayList<>();
            for (Annotation annotation : type.getAnnotations()) {
                if (annotation.annotationType().getPackage() == Pattern.class.getPackage()) {
                    constraints.add(Constraint.of(annotation));
                }
            }
            AnnotatedType[] arguments = type instanceof AnnotatedParameterizedType generic
                    ? generic.getAnnotatedActualTypeArguments()
                    : new AnnotatedType[0];
            return new Slot(
                    constraints,
                    type.isAnnotationPresent(Valid.class),
                    arguments.length == 2 ? of(arguments[0]) : null,
                    arguments.length == 0 ? null : of(arguments[arguments.length - 1]));
        }

        boolean matters() {
            return !constraints.isEmpty()
                    || valid
                    || (keys != null && keys.matters())
                    || (elements != null && elements.matters());
        }

        void check(@Nullable Object value, SourcePath path, boolean key, Violations violations) {
            if (value == null) {
                return;
            }
            for (Constraint constraint : constraints) {
                if (!constraint.holds().test(value)) {
                    violations.add(path, key, constraint.message(), value);
                }
            }
            if (valid) {
                checkRecord(value, path, violations);
            }
            if (elements != null && value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    elements.check(list.get(i), path.then(i), false, violations);
                }
            }
            if (keys != null && elements != null && value instanceof Map<?, ?> map) {
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    SourcePath element = path.then(String.valueOf(entry.getKey()));
                    keys.check(entry.getKey(), element, true, violations);
                    elements.check(entry.getValue(), element, false, violations);
                }
            }
        }
    }

    private record Constraint(Predicate<Object> holds, String message) {

        static Constraint of(Annotation annotation) {
            if (annotation instanceof Pattern pattern) {
                Predicate<String> matches =
                        java.util.regex.Pattern.compile(pattern.regexp()).asMatchPredicate();
                return new Constraint(value -> matches.test((String) value), pattern.message());
            }
            if (annotation instanceof Min min) {
                return new Constraint(value -> ((Number) value).longValue() >= min.value(), min.message());
            }
            if (annotation instanceof Max max) {
                return new Constraint(value -> ((Number) value).longValue() <= max.value(), max.message());
            }
            if (annotation instanceof DecimalMin min) {
                BigDecimal least = new BigDecimal(min.value());
                return new Constraint(value -> ((BigDecimal) value).compareTo(least) >= 0, min.message());
            }
            if (annotation instanceof NotEmpty notEmpty) {
                return new Constraint(value -> !((Map<?, ?>) value).isEmpty(), notEmpty.message());
            }
            throw new IllegalStateException("no check for " + annotation);
        }
    }
}
