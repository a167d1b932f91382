package io.errorcontract.jakarta.rest;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Takes JSON that cannot be bound or written, in place of Jersey's own mapper; the client's is not among it. */
@Priority(JsonSyntaxMapper.BEFORE_THE_FRAMEWORKS)
final class JsonBindingMapper implements ExceptionMapper<JsonMappingException> {

    @Override
    public Response toResponse(JsonMappingException failure) {
        return Failed.response(failure);
    }
}
