package io.errorcontract.jakarta.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a client of Jakarta REST threw from what a resource threw: both are of the same classes. Nothing of
 * another API's response, such as its cookies and challenges, is for this API's callers.
 */
final class ForeignFailures {

    private static final List<String> CLIENTS = List.of(
            "org.apache.cxf.jaxrs.client.",
            "org.glassfish.jersey.client.",
            "org.jboss.resteasy.client.",
            "org.jboss.resteasy.microprofile.client.",
            "org.jboss.resteasy.reactive.ClientWebApplicationException",
            "org.jboss.resteasy.reactive.client.",
            "org.eclipse.microprofile.rest.client.");

    private ForeignFailures() {}

    /** Whether it is another API that a failure is from. */
    static boolean contain(WebApplicationException failure) {
        return isOfClient(failure.getClass())
                || isOfClient(failure.getResponse().getClass());
    }

    /**
     * The failure of a client that Jersey is about to relay: it asks no mapper of one whose response has a body.
     *
     * @param uri the request's, which in Jersey has the exception as well
     */
    static Optional<Throwable> relayedBy(UriInfo uri) {
        try {
            Object thrown = uri.getClass().getMethod("getMappedThrowable").invoke(uri);
            return thrown instanceof WebApplicationException failure && contain(failure)
                    ? Optional.of(failure)
                    : Optional.empty();
        } catch (ReflectiveOperationException e) {
            return Optional.empty(); // Not Jersey.
        }
    }

    private static boolean isOfClient(@Nullable Class<?> type) {
        return type != null
                && (CLIENTS.stream().anyMatch(type.getName()::startsWith)
                        || Stream.of(type.getInterfaces()).anyMatch(ForeignFailures::isOfClient)
                        || isOfClient(type.getSuperclass()));
    }
}
