package io.errorcontract.jakarta.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Takes every failure that has no mapper of its own. */
final class FailureMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable failure) {
        return Failed.response(failure);
    }
}
