package io.errorcontract.jakarta.rest;

import io.errorcontract.contract.ContractId;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.server.ContentHeaders;
import io.errorcontract.server.ErrorResponder;
import io.errorcontract.server.RequestIds;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.server.Vary;
import io.errorcontract.server.Wrappers;
import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers the failures that the mappers hand on, and the refusals of a server's own security that have no body: their
 * status and their challenge stay.
 */
@Priority(ErrorFilter.LAST)
final class ErrorFilter implements ContainerResponseFilter {

    /** Filters of responses run from the highest number to the lowest: what the others said counts. */
    static final int LAST = 1;

    private static final Set<Integer> REFUSALS = Set.of(401, 403);

    private final RestFailures failures;
    private final ErrorResponder responder;
    private final String requestIdHeader;

    ErrorFilter(RestFailures failures, ErrorResponder responder, String requestIdHeader) {
        this.failures = failures;
        this.responder = responder;
        this.requestIdHeader = requestIdHeader;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Throwable failed = response.getEntity() instanceof Failed handedOn
                ? handedOn.failure()
                : ForeignFailures.relayedBy(request.getUriInfo()).orElse(null);
        if (failed != null) {
            Throwable failure = Wrappers.unwrap(failed);
            RequestInfo info = info(request);
            write(failures.error(failure, info), failure, info, response);
        } else if (REFUSALS.contains(response.getStatus()) && !response.hasEntity()) {
            RequestInfo info = info(request);
            write(failures.ofStatus(response.getStatus(), info), null, info, response);
        }
    }

    private void write(
            ApiError error, @Nullable Throwable failure, RequestInfo info, ContainerResponseContext response) {
        MultivaluedMap<String, Object> said = saidBy(failure);
        List<String> delays = Stream.of(response.getHeaders(), said)
                .flatMap(headers -> strings(headers, HttpHeaders.RETRY_AFTER).stream())
                .toList();
        ErrorResponse written = responder.to(error, failure, info, delays);
        response.setStatus(written.status());
        String type = written.headers().get(HttpHeaders.CONTENT_TYPE);
        if (type == null) {
            response.setEntity(written.body());
        } else {
            response.setEntity(written.body(), new Annotation[0], MediaType.valueOf(type));
        }
        // Only now, since to set the entity can begin the headers anew.
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.keySet().removeIf(name -> ContentHeaders.contains(name, written.status()));
        if (failure instanceof WebApplicationException web && ForeignFailures.contain(web)) {
            headers.keySet().removeAll(web.getResponse().getHeaders().keySet());
        }
        said.forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
        written.headers()
                .forEach((name, value) ->
                        headers.putSingle(name, Vary.of(name, value, known -> strings(headers, known))));
    }

    /** What a failure says beside its status, for example {@code Allow} and {@code WWW-Authenticate}. */
    private static MultivaluedMap<String, Object> saidBy(@Nullable Throwable failure) {
        MultivaluedMap<String, Object> said = new MultivaluedHashMap<>();
        if (failure instanceof WebApplicationException web && !ForeignFailures.contain(web)) {
            said.putAll(web.getResponse().getHeaders());
            said.keySet()
                    .removeIf(name ->
                            ContentHeaders.contains(name, web.getResponse().getStatus()));
        }
        return said;
    }

    private static List<String> strings(MultivaluedMap<String, Object> headers, String name) {
        return headers.getOrDefault(name, List.of()).stream()
                .map(Object::toString)
                .toList();
    }

    private RequestInfo info(ContainerRequestContext request) {
        String id = request.getHeaderString(requestIdHeader);
        return new RequestInfo(
                request.getMethod(),
                request.getUriInfo().getRequestUri().getRawPath(),
                // What failed may have failed before the filter saw to the id.
                id != null && RequestIds.isWellFormed(id) ? id : null,
                request.getHeaderString(HttpHeaders.ACCEPT),
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                request.getHeaderString(ContractId.HEADER),
                request.getHeaderString(HttpHeaders.CONTENT_TYPE));
    }
}
