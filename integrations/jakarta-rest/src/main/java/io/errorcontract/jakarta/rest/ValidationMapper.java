package io.errorcontract.jakarta.rest;

import io.errorcontract.model.ApiError;
import io.errorcontract.server.Answer;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.server.ServerErrors;
import io.errorcontract.validation.ViolationMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Answers a request that is not valid. */
final class ValidationMapper extends ErrorMapper<ConstraintViolationException> {

    private final ViolationMapper violations;

    ValidationMapper(ServerErrors errors, Answer answer, String requestIdHeader, ViolationMapper violations) {
        super(errors, answer, requestIdHeader);
        this.violations = violations;
    }

    @Override
    ApiError error(ConstraintViolationException failure, ServerErrors from, RequestInfo info) {
        boolean ours = failure.getConstraintViolations().stream().anyMatch(ValidationMapper::isOfAnswer);
        if (ours) {
            return from.internal(info);
        }
        ViolationMapper mapper = info.locale().map(violations::withLocale).orElse(violations);
        return from.ofViolations(mapper.map(failure.getConstraintViolations()), info);
    }

    /** Whether the server's answer is what is not valid, for which no client can be blamed. */
    private static boolean isOfAnswer(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }
}
