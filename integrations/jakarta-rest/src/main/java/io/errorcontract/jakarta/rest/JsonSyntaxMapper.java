package io.errorcontract.jakarta.rest;

import com.fasterxml.jackson.core.JsonParseException;
import io.errorcontract.model.ApiError;
import io.errorcontract.server.Answer;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.server.ServerErrors;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;

/** Answers a request whose JSON breaks, in place of Jersey's own mapper, which tells the client of Java classes. */
@Priority(JsonSyntaxMapper.BEFORE_THE_FRAMEWORKS)
final class JsonSyntaxMapper extends ErrorMapper<JsonParseException> {

    /** Of two mappers for one class, the one of the lower number is chosen. */
    static final int BEFORE_THE_FRAMEWORKS = 1;

    JsonSyntaxMapper(ServerErrors errors, Answer answer, String requestIdHeader) {
        super(errors, answer, requestIdHeader);
    }

    @Override
    ApiError error(JsonParseException failure, ServerErrors from, RequestInfo info) {
        return from.ofStatus(Response.Status.BAD_REQUEST.getStatusCode(), null, info);
    }
}
