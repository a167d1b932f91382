package io.errorcontract.validation;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;

/** Names by {@code @BindParam}, under which Spring binds parameters of a request to those of a constructor. */
final class BoundNames implements JsonNames {

    private static final String ANNOTATION = "org.springframework.web.bind.annotation.BindParam";

    @Override
    public String nameOf(Class<?> owner, String property) {
        for (AnnotatedElement element : Properties.elements(owner, property)) {
            for (Annotation annotation : element.getAnnotations()) {
                if (annotation.annotationType().getName().equals(ANNOTATION)) {
                    String name = RequestPart.nameIn(annotation);
                    return name.isEmpty() ? property : name;
                }
            }
        }
        return property;
    }
}
