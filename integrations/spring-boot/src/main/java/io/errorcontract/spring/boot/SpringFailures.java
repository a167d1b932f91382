package io.errorcontract.spring.boot;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.Violation;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.server.ServerErrors;
import io.errorcontract.validation.ViolationMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.ClassUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Chooses the error that a failure of a Spring application becomes. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SpringFailures {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    /** What puts itself around the failure that matters. */
    private static final Set<String> WRAPPERS = Set.of(
            "java.util.concurrent.CompletionException",
            "java.util.concurrent.ExecutionException",
            "java.lang.reflect.InvocationTargetException",
            "java.lang.reflect.UndeclaredThrowableException",
            "jakarta.servlet.ServletException");

    private final ServerErrors errors;
    private final ViolationMapper violations;
    private final boolean security;

    SpringFailures(ServerErrors errors, ViolationMapper violations) {
        this.errors = errors;
        this.violations = violations;
        this.security = ClassUtils.isPresent(
                "org.springframework.security.access.AccessDeniedException",
                getClass().getClassLoader());
    }

    /**
     * Chooses the error.
     *
     * @param thrown what was thrown
     * @param request the request that failed
     * @return what to answer with
     */
    public Outcome outcome(Throwable thrown, RequestInfo request) {
        Throwable failure = unwrap(thrown);
        return errors.ownError(failure)
                .or(() -> errors.mappedError(failure, request))
                .or(() -> invalid(failure, request))
                .map(Outcome::of)
                .or(() -> ofSpring(failure, request))
                .orElseGet(() -> Outcome.of(errors.internal(request)));
    }

    /**
     * Chooses the error of a status that something before the application answers with.
     *
     * @param status the status
     * @param request the request that failed
     * @return what to answer with
     */
    public Outcome outcome(int status, RequestInfo request) {
        return Outcome.of(errors.ofStatus(status, null, request));
    }

    private Optional<ApiError> invalid(Throwable failure, RequestInfo request) {
        List<Violation> found = new SpringViolations(violations, request).of(failure);
        return found.isEmpty() ? Optional.empty() : Optional.of(errors.ofViolations(found, request));
    }

    private Optional<Outcome> ofSpring(Throwable failure, RequestInfo request) {
        if (failure instanceof ErrorResponse response) {
            ApiError error = errors.ofStatus(
                    response.getStatusCode().value(), response.getBody().getDetail(), request);
            return Optional.of(new Outcome(error, response.getHeaders()));
        }
        Integer status = statusOf(failure);
        return status == null ? Optional.empty() : Optional.of(outcome(status, request));
    }

    private @Nullable Integer statusOf(Throwable failure) {
        if (failure instanceof HttpMessageNotReadableException || failure instanceof TypeMismatchException) {
            return BAD_REQUEST;
        }
        if (security && Security.isAuthentication(failure)) {
            return UNAUTHORIZED;
        }
        if (security && Security.isAccessDenied(failure)) {
            return FORBIDDEN;
        }
        ResponseStatus declared = AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ResponseStatus.class);
        return declared == null ? null : declared.code().value();
    }

    private static Throwable unwrap(Throwable thrown) {
        Throwable failure = thrown;
        while (failure.getCause() != null
                && WRAPPERS.contains(failure.getClass().getName())) {
            failure = failure.getCause();
        }
        return failure;
    }

    /** Linked only if Spring Security is there. */
    private static final class Security {

        private Security() {}

        static boolean isAuthentication(Throwable failure) {
            return failure instanceof org.springframework.security.core.AuthenticationException;
        }

        static boolean isAccessDenied(Throwable failure) {
            return failure instanceof org.springframework.security.access.AccessDeniedException;
        }
    }
}
