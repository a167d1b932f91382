package io.errorcontract.validation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedElement;

/** Names by {@code @JsonProperty}, which Jackson 2 and Jackson 3 share, else by {@code @JsonNaming} of either. */
final class AnnotatedNames implements JsonNames {

    private static final boolean JACKSON = isJacksonPresent();

    private final JsonNames fallback;

    /** Asks annotations first. */
    AnnotatedNames(JsonNames fallback) {
        this.fallback = fallback;
    }

    @Override
    public String nameOf(Class<?> owner, String property) {
        String annotated = JACKSON ? Jackson.nameOf(owner, property) : "";
        return annotated.isEmpty()
                ? NamingStrategies.of(owner)
                        .map(names -> names.apply(property))
                        .orElseGet(() -> fallback.nameOf(owner, property))
                : annotated;
    }

    private static boolean isJacksonPresent() {
        try {
            Class.forName(
                    "com.fasterxml.jackson.annotation.JsonProperty", false, AnnotatedNames.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Linked only if the annotations are on the class path. */
    private static final class Jackson {

        private Jackson() {}

        static String nameOf(Class<?> owner, String property) {
            for (AnnotatedElement element : Properties.elements(owner, property)) {
                JsonProperty annotation = element.getAnnotation(JsonProperty.class);
                if (annotation != null && !annotation.value().isEmpty()) {
                    return annotation.value();
                }
            }
            return "";
        }
    }
}
