package io.errorcontract.jakarta.rest;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.FieldViolation;
import io.errorcontract.server.ContainerFailures;
import io.errorcontract.server.ErrorMappings;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.validation.ViolationMapper;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Chooses the error that a failure of an application becomes. Immutable and thread-safe. */
final class RestFailures {

    private static final boolean VALIDATION = Presence.of("jakarta.validation.ConstraintViolationException");

    private final ErrorMappings errors;
    private final ViolationMapper violations;

    RestFailures(ErrorMappings errors, ViolationMapper violations) {
        this.errors = errors;
        this.violations = violations;
    }

    ApiError error(Throwable failure, RequestInfo request) {
        return errors.ownError(failure)
                .or(() -> errors.mappedError(failure, request))
                .or(() -> VALIDATION ? Validated.error(this, failure, request) : Optional.empty())
                .orElseGet(() -> failure instanceof WebApplicationException web
                        ? ofResponse(web, request)
                        : ofContainer(failure, request));
    }

    ApiError ofStatus(int status, RequestInfo request) {
        return errors.ofStatus(status, null, request);
    }

    private ApiError ofResponse(WebApplicationException failure, RequestInfo request) {
        if (ForeignFailures.contain(failure)) {
            return errors.internal(request);
        }
        return ParameterFailures.of(failure)
                .map(violation -> errors.ofViolations(List.of(violation), request))
                .orElseGet(() -> ofStatus(failure.getResponse().getStatus(), request));
    }

    private ApiError ofContainer(Throwable failure, RequestInfo request) {
        OptionalInt status = ContainerFailures.statusOf(failure);
        return status.isPresent() ? ofStatus(status.getAsInt(), request) : errors.internal(request);
    }

    /** Linked only if Jakarta Validation is there. */
    private static final class Validated {

        private Validated() {}

        static Optional<ApiError> error(RestFailures from, Throwable failure, RequestInfo request) {
            if (!(failure instanceof ConstraintViolationException invalid)
                    || invalid.getConstraintViolations().stream().anyMatch(ViolationMapper::isOfReturnValue)) {
                return Optional.empty();
            }
            ViolationMapper mapper =
                    request.locale().map(from.violations::withLocale).orElse(from.violations);
            List<FieldViolation> found = mapper.map(invalid.getConstraintViolations());
            return Optional.of(from.errors.ofViolations(found, request));
        }
    }
}
