package io.errorcontract.jakarta.rest;

import io.errorcontract.validation.RequestPart;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Cookie;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which parameter Quarkus could not convert. Its exception does not say so, but where it was thrown tells
 * that it is about a parameter, and its cause quotes the value. The classes are known by name, so that Quarkus does not
 * have to be on the class path.
 */
final class QuarkusParameters {

    private static final String OF_METHODS = "org.jboss.resteasy.reactive.server.handlers.ParameterHandler";

    /** What Quarkus adds to the classes of {@code @BeanParam}. */
    private static final String OF_BEANS = "__quarkus_rest_inject";

    private final ContainerRequestContext request;

    private QuarkusParameters(ContainerRequestContext request) {
        this.request = request;
    }

    /** The parameter; empty if the failure is not about one, or if it cannot be told which. */
    static Optional<RequestPart> failing(WebApplicationException failure, ContainerRequestContext request) {
        StackTraceElement[] trace = failure.getStackTrace();
        Throwable cause = failure.getCause();
        if (trace.length == 0 || cause == null) {
            return Optional.empty();
        }
        QuarkusParameters parameters = new QuarkusParameters(request);
        try {
            if (trace[0].getClassName().equals(OF_METHODS)) {
                return parameters.blamed(parameters.ofMethod(), cause);
            }
            return trace[0].getMethodName().equals(OF_BEANS)
                    ? parameters.blamed(parameters.ofBean(trace[0].getClassName()), cause)
                    : Optional.empty();
        } catch (ReflectiveOperationException | ClassCastException e) {
            return Optional.empty(); // Another version.
        }
    }

    private Stream<RequestPart> ofMethod() throws ReflectiveOperationException {
        Method method = resource().getResourceMethod();
        return IntStream.range(0, method.getParameterCount())
                .filter(i -> method.getParameterTypes()[i] != String.class)
                .mapToObj(i -> RequestPart.of(method, i));
    }

    private Stream<RequestPart> ofBean(String name) throws ReflectiveOperationException {
        Class<?> bean = Class.forName(name, false, resource().getResourceClass().getClassLoader());
        return Arrays.stream(bean.getDeclaredFields())
                .filter(field -> field.getType() != String.class)
                .flatMap(field -> RequestPart.ofProperty(bean, field.getName()).stream());
    }

    /** The only one that was sent, or else the one whose value the cause quotes: "1x" rather than "1". */
    private Optional<RequestPart> blamed(Stream<RequestPart> candidates, Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        Map<RequestPart, String> sent = new LinkedHashMap<>();
        candidates.forEach(part -> Optional.ofNullable(sent(part)).ifPresent(value -> sent.put(part, value)));
        return sent.size() == 1
                ? sent.keySet().stream().findFirst()
                : sent.entrySet().stream()
                        .filter(entry -> message.contains(entry.getValue()))
                        // The first of several that are as long: it is converted first.
                        .reduce((one, other) ->
                                other.getValue().length() > one.getValue().length() ? other : one)
                        .map(Map.Entry::getKey);
    }

    /** What the client sent as a parameter; null if nothing. */
    private @Nullable String sent(RequestPart part) {
        return switch (part.in()) {
            case "query" -> request.getUriInfo().getQueryParameters().getFirst(part.name());
            case "header" -> request.getHeaderString(part.name());
            case "cookie" ->
                Optional.ofNullable(request.getCookies().get(part.name()))
                        .map(Cookie::getValue)
                        .orElse(null);
            case "path" -> request.getUriInfo().getPathParameters().getFirst(part.name());
            default -> form(part.name());
        };
    }

    private @Nullable String form(String name) {
        try {
            Object context = context();
            return (String) context.getClass()
                    .getMethod("getFormParameter", String.class, boolean.class, boolean.class)
                    .invoke(context, name, true, false);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    private ResourceInfo resource() throws ReflectiveOperationException {
        return (ResourceInfo) get(context(), "getResteasyReactiveResourceInfo");
    }

    private Object context() throws ReflectiveOperationException {
        return get(request, "getServerRequestContext");
    }

    private static Object get(Object target, String getter) throws ReflectiveOperationException {
        return target.getClass().getMethod(getter).invoke(target);
    }
}
