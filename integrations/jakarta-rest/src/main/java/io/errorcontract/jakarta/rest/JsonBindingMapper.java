package io.errorcontract.jakarta.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.errorcontract.model.ApiError;
import io.errorcontract.server.Answer;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.server.ServerErrors;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;

/** Answers a request whose JSON does not fit the resource, in place of Jersey's own mapper. */
@Priority(JsonSyntaxMapper.BEFORE_THE_FRAMEWORKS)
final class JsonBindingMapper extends ErrorMapper<JsonMappingException> {

    JsonBindingMapper(ServerErrors errors, Answer answer, String requestIdHeader) {
        super(errors, answer, requestIdHeader);
    }

    @Override
    ApiError error(JsonMappingException failure, ServerErrors from, RequestInfo info) {
        // Jackson throws the same exception when the server's own answer cannot be written.
        boolean writing = failure.getProcessor() instanceof JsonGenerator;
        return writing ? from.internal(info) : from.ofStatus(Response.Status.BAD_REQUEST.getStatusCode(), null, info);
    }
}
