package io.errorcontract.jakarta.rest;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/**
 * Takes JSON that breaks, in place of Jersey's own mapper, which blames the client, and tells it of Java classes. It is
 * the server's own JSON: what a client sends is read by {@link EntityReader}.
 */
@Priority(JsonSyntaxMapper.BEFORE_THE_FRAMEWORKS)
final class JsonSyntaxMapper implements ExceptionMapper<JsonParseException> {

    /** Of two mappers for one class, the one of the lower number is chosen. */
    static final int BEFORE_THE_FRAMEWORKS = 1;

    @Override
    public Response toResponse(JsonParseException failure) {
        return Failed.response(failure);
    }
}
