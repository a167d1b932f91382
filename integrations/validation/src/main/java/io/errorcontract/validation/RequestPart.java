package io.errorcontract.validation;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a request that a parameter of a handler method is read from.
 *
 * @param in {@code body}, {@code query}, {@code path}, {@code header} or {@code cookie}
 * @param name the name that the client sends it under; empty for the body as a whole
 * @since 0.1.0
 */
public record RequestPart(String in, String name) {

    private static final String BODY = "body";

    /**
     * Where each annotation reads from. They are known by name, so that neither Jakarta REST nor Spring has to be on
     * the class path.
     */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("jakarta.ws.rs.PathParam", "path"),
            Map.entry("jakarta.ws.rs.QueryParam", "query"),
            Map.entry("jakarta.ws.rs.HeaderParam", "header"),
            Map.entry("jakarta.ws.rs.CookieParam", "cookie"),
            Map.entry("jakarta.ws.rs.MatrixParam", "path"),
            Map.entry("jakarta.ws.rs.FormParam", BODY),
            Map.entry("org.springframework.web.bind.annotation.PathVariable", "path"),
            Map.entry("org.springframework.web.bind.annotation.RequestParam", "query"),
            Map.entry("org.springframework.web.bind.annotation.RequestHeader", "header"),
            Map.entry("org.springframework.web.bind.annotation.CookieValue", "cookie"),
            Map.entry("org.springframework.web.bind.annotation.RequestPart", BODY),
            Map.entry("org.jboss.resteasy.annotations.jaxrs.PathParam", "path"),
            Map.entry("org.jboss.resteasy.annotations.jaxrs.QueryParam", "query"),
            Map.entry("org.jboss.resteasy.annotations.jaxrs.HeaderParam", "header"),
            Map.entry("org.jboss.resteasy.annotations.jaxrs.CookieParam", "cookie"),
            Map.entry("org.jboss.resteasy.annotations.jaxrs.MatrixParam", "path"),
            Map.entry("org.jboss.resteasy.annotations.jaxrs.FormParam", BODY),
            Map.entry("org.jboss.resteasy.reactive.RestPath", "path"),
            Map.entry("org.jboss.resteasy.reactive.RestQuery", "query"),
            Map.entry("org.jboss.resteasy.reactive.RestHeader", "header"),
            Map.entry("org.jboss.resteasy.reactive.RestCookie", "cookie"),
            Map.entry("org.jboss.resteasy.reactive.RestMatrix", "path"),
            Map.entry("org.jboss.resteasy.reactive.RestForm", BODY));

    /**
     * Tells by the annotations of Jakarta REST and Spring on a parameter, or on the same parameter of a method that
     * this one overrides. A parameter without any of them is the body.
     *
     * @param executable the method or constructor
     * @param index the parameter's place
     * @return the part
     */
    public static RequestPart of(Executable executable, int index) {
        if (executable instanceof Method method) {
            RequestPart inherited = inherited(method.getDeclaringClass(), method, index);
            return inherited == null ? new RequestPart(BODY, "") : inherited;
        }
        RequestPart own = of(executable.getParameters()[index]);
        return own == null ? new RequestPart(BODY, "") : own;
    }

    private static @Nullable RequestPart inherited(@Nullable Class<?> type, Method method, int index) {
        if (type == null) {
            return null;
        }
        try {
            Method here = type.getDeclaredMethod(method.getName(), method.getParameterTypes());
            RequestPart part = of(here.getParameters()[index]);
            if (part != null) {
                return part;
            }
        } catch (NoSuchMethodException e) {
            // A type in between that does not override it.
        }
        for (Class<?> parent : type.getInterfaces()) {
            RequestPart part = inherited(parent, method, index);
            if (part != null) {
                return part;
            }
        }
        return inherited(type.getSuperclass(), method, index);
    }

    /**
     * Tells by the annotations of Jakarta REST on a property of a bean, such as one of {@code @BeanParam}.
     *
     * @param owner the bean's class
     * @param property the property's name
     * @return the part; empty if the property has none of these annotations
     */
    public static Optional<RequestPart> ofProperty(Class<?> owner, String property) {
        return Properties.elements(owner, property).stream()
                .flatMap(element -> Stream.ofNullable(of(element, property)))
                .findFirst();
    }

    private static @Nullable RequestPart of(Parameter parameter) {
        return of(parameter, parameter.getName());
    }

    private static @Nullable RequestPart of(AnnotatedElement element, String ownName) {
        for (Annotation annotation : element.getAnnotations()) {
            String place = PLACES.get(annotation.annotationType().getName());
            if (place != null) {
                String name = nameIn(annotation);
                return new RequestPart(place, name.isEmpty() ? ownName : name);
            }
        }
        return null;
    }

    /** The name that one of these annotations says; empty if it says none. */
    static String nameIn(Annotation annotation) {
        for (String attribute : new String[] {"value", "name"}) {
            try {
                Object name = annotation.annotationType().getMethod(attribute).invoke(annotation);
                if (name instanceof String text && !text.isEmpty()) {
                    return text;
                }
            } catch (ReflectiveOperationException e) {
                // Not every one of these annotations has both.
            }
        }
        return "";
    }
}
