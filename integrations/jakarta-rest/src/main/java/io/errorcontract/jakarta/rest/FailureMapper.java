package io.errorcontract.jakarta.rest;

import io.errorcontract.model.ApiError;
import io.errorcontract.server.Answer;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.server.ServerErrors;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Answers every failure that has no mapper of its own. */
final class FailureMapper extends ErrorMapper<Throwable> {

    private static final int FIRST_ERROR = 400;

    /** What of the response to a failure is about its body, and not about the failure. */
    private static final Set<String> OF_THE_BODY = Set.of("content-type", "content-length");

    FailureMapper(ServerErrors errors, Answer answer, String requestIdHeader) {
        super(errors, answer, requestIdHeader);
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException web && isOwnWord(web.getResponse())) {
            return web.getResponse();
        }
        return super.toResponse(unwrap(failure));
    }

    /** A redirection, or a body that the application has chosen itself. */
    private static boolean isOwnWord(Response response) {
        return response.getStatus() < FIRST_ERROR || response.hasEntity();
    }

    @Override
    ApiError error(Throwable failure, ServerErrors from, RequestInfo info) {
        return from.ownError(failure)
                .or(() -> from.mappedError(failure, info))
                .orElseGet(() -> failure instanceof WebApplicationException web
                        ? from.ofStatus(web.getResponse().getStatus(), null, info)
                        : from.internal(info));
    }

    @Override
    Response.ResponseBuilder begin(Throwable failure, int status) {
        Response.ResponseBuilder response = super.begin(failure, status);
        if (failure instanceof WebApplicationException web) {
            // For example Allow and WWW-Authenticate.
            web.getResponse().getStringHeaders().forEach((name, values) -> {
                if (!OF_THE_BODY.contains(name.toLowerCase(Locale.ROOT))) {
                    values.forEach(value -> response.header(name, value));
                }
            });
        }
        return response;
    }

    private static Throwable unwrap(Throwable failure) {
        boolean wrapper = failure instanceof CompletionException
                || failure instanceof ExecutionException
                || failure instanceof ProcessingException;
        return wrapper && failure.getCause() != null ? failure.getCause() : failure;
    }
}
