package io.errorcontract.spring.boot;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.FieldViolation;
import io.errorcontract.server.ContainerFailures;
import io.errorcontract.server.ErrorMappings;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.server.Wrappers;
import io.errorcontract.validation.ViolationMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.ClassUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartException;

/**
 * Chooses the error that a failure of a Spring application becomes. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SpringFailures {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int INTERNAL = 500;

    /** How the JDK and Tomcat say that an uploaded file cannot be stored. */
    private static final Pattern STORAGE =
            Pattern.compile("java\\.nio\\.file\\.|FileNotFoundException|upload location|No space left|Read-only");

    private final ErrorMappings errors;
    private final ViolationMapper violations;
    private final boolean security;

    /**
     * Makes the choice.
     *
     * @param errors chooses among the catalog's errors
     * @param violations names what is wrong with a request that is not valid
     */
    public SpringFailures(ErrorMappings errors, ViolationMapper violations) {
        this.errors = errors;
        this.violations = violations;
        this.security = ClassUtils.isPresent(
                "org.springframework.security.access.AccessDeniedException",
                getClass().getClassLoader());
    }

    /**
     * Chooses the error. Violations name the properties of a bean as Spring does, wherever their values were sent.
     *
     * @param thrown what was thrown
     * @param request the request that failed
     * @return what to answer with; empty if it is no error, such as a redirection that was thrown
     */
    public Optional<ResolvedError> outcome(Throwable thrown, RequestInfo request) {
        return outcome(thrown, request, () -> new BoundValues(Set.of(), Set.of(), List.of()));
    }

    /**
     * Chooses the error.
     *
     * @param thrown what was thrown
     * @param request the request that failed
     * @param bound where the values of a bean were sent, asked for only if they are not valid
     * @return what to answer with; empty if it is no error, such as a redirection that was thrown
     */
    public Optional<ResolvedError> outcome(Throwable thrown, RequestInfo request, Supplier<BoundValues> bound) {
        Throwable failure = Wrappers.unwrap(thrown);
        Optional<ResolvedError> chosen = errors.ownError(failure)
                .or(() -> errors.mappedError(failure, request))
                .or(() -> invalid(failure, request, bound))
                .map(ResolvedError::of);
        return chosen.isPresent() ? chosen : ofSpring(failure, request);
    }

    /**
     * Chooses the error of a request that a filter refuses by a status.
     *
     * @param status the status that the filter chose
     * @param failure what led to it, or {@code null} if that is not known
     * @param request the request
     * @return what to answer with
     */
    public ResolvedError refusal(int status, @Nullable Throwable failure, RequestInfo request) {
        return ResolvedError.of(Optional.ofNullable(failure)
                .flatMap(known -> errors.mappedError(Wrappers.unwrap(known), request))
                .orElseGet(() -> errors.ofStatus(status, null, request)));
    }

    /**
     * Whether Spring Security, where it guards the request, has to decide what becomes of a failure.
     *
     * @param thrown what the application threw
     * @return whether it says that the caller is not known, or may not do this
     */
    public boolean isRefusal(Throwable thrown) {
        Throwable failure = Wrappers.unwrap(thrown);
        return security && (Security.isAuthentication(failure) || Security.isAccessDenied(failure));
    }

    private Optional<ApiError> invalid(Throwable failure, RequestInfo request, Supplier<BoundValues> bound) {
        List<FieldViolation> found = new SpringViolations(violations, request, bound).of(failure);
        return found.isEmpty() ? Optional.empty() : Optional.of(errors.ofViolations(found, request));
    }

    private Optional<ResolvedError> ofSpring(Throwable failure, RequestInfo request) {
        boolean said = failure instanceof ErrorResponse;
        int status = failure instanceof ErrorResponse response
                ? response.getStatusCode().value()
                : statusOf(failure);
        if (status < BAD_REQUEST) {
            return Optional.empty();
        }
        String detail = said ? ((ErrorResponse) failure).getBody().getDetail() : null;
        HttpHeaders headers = said ? ((ErrorResponse) failure).getHeaders() : HttpHeaders.EMPTY;
        return Optional.of(new ResolvedError(errors.ofStatus(status, detail, request), headers));
    }

    private int statusOf(Throwable failure) {
        if (failure instanceof ConversionNotSupportedException) {
            return INTERNAL; // The application lacks a converter, so that no value would do.
        }
        if (failure instanceof TypeMismatchException) {
            return BAD_REQUEST;
        }
        if (failure instanceof HttpMessageNotReadableException || failure instanceof MultipartException) {
            return ofRequestBody(failure);
        }
        if (security && Security.isAuthentication(failure)) {
            return UNAUTHORIZED;
        }
        if (security && Security.isAccessDenied(failure)) {
            return FORBIDDEN;
        }
        ResponseStatus declared = AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ResponseStatus.class);
        return declared == null
                ? ContainerFailures.statusOf(failure).orElse(INTERNAL)
                : declared.code().value();
    }

    /** A body that cannot be read is the client's fault, unless it is the server that cannot store it. */
    private static int ofRequestBody(Throwable failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            OptionalInt status = ContainerFailures.statusOf(cause);
            if (status.isPresent()) {
                return status.getAsInt();
            }
            if (cause instanceof IOException
                    && STORAGE.matcher(cause.toString()).find()) {
                return INTERNAL;
            }
        }
        return BAD_REQUEST;
    }

    /** Linked only if Spring Security is there. */
    private static final class Security {

        private Security() {}

        /** That the service which knows the callers is down says nothing about this one. */
        static boolean isAuthentication(Throwable failure) {
            return failure instanceof org.springframework.security.core.AuthenticationException
                    && !(failure instanceof org.springframework.security.authentication.AuthenticationServiceException);
        }

        static boolean isAccessDenied(Throwable failure) {
            return failure instanceof org.springframework.security.access.AccessDeniedException;
        }
    }
}
