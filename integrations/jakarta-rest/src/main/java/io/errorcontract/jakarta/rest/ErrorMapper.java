package io.errorcontract.jakarta.rest;

import io.errorcontract.contract.ContractStamp;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.server.Answer;
import io.errorcontract.server.RequestIds;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.server.ServerErrors;
import io.errorcontract.server.Vary;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers a failure with an error of the contract. Jakarta REST injects what belongs to the request at hand.
 *
 * @param <T> the class of failures
 */
abstract class ErrorMapper<T extends Throwable> implements ExceptionMapper<T> {

    private final ServerErrors errors;
    private final Answer answer;
    private final String requestIdHeader;

    @Context
    private @Nullable HttpHeaders headers;

    @Context
    private @Nullable UriInfo uri;

    @Context
    private @Nullable Request request;

    ErrorMapper(ServerErrors errors, Answer answer, String requestIdHeader) {
        this.errors = errors;
        this.answer = answer;
        this.requestIdHeader = requestIdHeader;
    }

    /** Chooses the error that a failure becomes. */
    abstract ApiError error(T failure, ServerErrors from, RequestInfo info);

    /** Says what else the response has. */
    Response.ResponseBuilder begin(T failure, int status) {
        return Response.status(status);
    }

    @Override
    public Response toResponse(T failure) {
        RequestInfo info = info();
        ErrorResponse error = answer.to(error(failure, errors, info), failure, info);
        Response response = begin(failure, error.status()).entity(error.body()).build();
        error.headers().forEach((name, value) -> set(response.getHeaders(), name, value));
        return response;
    }

    private static void set(MultivaluedMap<String, Object> headers, String name, String value) {
        headers.putSingle(
                name,
                Vary.of(
                        name,
                        value,
                        known -> headers.getOrDefault(known, List.of()).stream()
                                .map(Object::toString)
                                .toList()));
    }

    private RequestInfo info() {
        String id = header(requestIdHeader);
        return new RequestInfo(
                request == null ? "" : request.getMethod(),
                uri == null ? "" : uri.getRequestUri().getRawPath(),
                // What failed may have failed before the filter saw to the id.
                id != null && RequestIds.isWellFormed(id) ? id : null,
                header(HttpHeaders.ACCEPT),
                header(HttpHeaders.ACCEPT_LANGUAGE),
                header(ContractStamp.HEADER));
    }

    private @Nullable String header(String name) {
        return headers == null ? null : headers.getHeaderString(name);
    }
}
