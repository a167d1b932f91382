package io.errorcontract.jakarta.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * A failure on its way to {@link ErrorFilter}, in place of a response's entity. A mapper knows nothing of the request
 * unless it is injected, which not every implementation does; a filter is handed both.
 *
 * @param failure what was thrown
 */
record Failed(Throwable failure) {

    private static final int FIRST_ERROR = 400;

    /** What a mapper gives for a failure. */
    static Response response(Throwable failure) {
        if (failure instanceof WebApplicationException web && isOwnWord(web)) {
            return web.getResponse();
        }
        return Response.serverError().entity(new Failed(failure)).build();
    }

    /** A redirection, or a body that the application has chosen itself. */
    private static boolean isOwnWord(WebApplicationException failure) {
        Response response = failure.getResponse();
        return !ForeignFailures.contain(failure) && (response.getStatus() < FIRST_ERROR || response.hasEntity());
    }
}
