package io.errorcontract.server;

import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.MessageTemplate;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiErrorBuilder;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.FieldViolation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the error of the catalog that a failure becomes. Immutable and thread-safe.
 *
 * <p>An {@link ApiException} that this server threw is itself. One that was received from another API is not this API's
 * answer, and becomes the internal error like any other bug. A failure of the framework becomes what is mapped for its
 * class, else for its status; where nothing is mapped, the error of the catalog that has this status, needs no
 * parameters and whose code means no more than the status, such as {@code not_found}, {@code auth.required} or
 * {@code internal_error}; else the only error of this status, except for 400, 404 and 500; where there is none, an
 * error without a code, of the family of this status. A request that is not valid becomes what is mapped, else the
 * catalog's first 400 or 422 with {@code validation} in its code.
 *
 * @since 0.1.0
 */
public final class ErrorMappings {

    private static final int INTERNAL = 500;
    private static final int BAD_REQUEST = 400;

    private final ErrorCatalog catalog;
    private final StatusErrors declared;
    private final Map<String, Target> byException;
    private final Map<Integer, Mapping> byStatus;
    private final Map<String, Mapping> byConstraint;
    private final @Nullable Mapping validation;

    private ErrorMappings(Builder builder) {
        this.catalog = builder.catalog;
        this.declared = new StatusErrors(builder.catalog);
        this.byException = Map.copyOf(builder.byException);
        this.byStatus = Map.copyOf(builder.byStatus);
        this.byConstraint = Map.copyOf(builder.byConstraint);
        this.validation = builder.validation;
    }

    /**
     * Starts a choice.
     *
     * @param catalog the contract
     * @return a builder
     */
    public static Builder builder(ErrorCatalog catalog) {
        return new Builder(catalog);
    }

    /**
     * The error that this server threw itself.
     *
     * @param failure a failure
     * @return its error; empty if it is no {@link ApiException}, or one that was received from another API
     */
    public Optional<ApiError> ownError(Throwable failure) {
        return failure instanceof ApiException api && api.error().received().isEmpty()
                ? Optional.of(api.error())
                : Optional.empty();
    }

    /**
     * The error that is mapped for the class of a failure, or for one of its superclasses.
     *
     * @param failure the failure
     * @param request the request that failed
     * @return the error, if one is mapped
     */
    public Optional<ApiError> mappedError(Throwable failure, RequestInfo request) {
        for (Class<?> type = failure.getClass(); type != null; type = type.getSuperclass()) {
            Target target = byException.get(type.getName());
            if (target != null) {
                return Optional.of(target.error(this, failure, request));
            }
        }
        return Optional.empty();
    }

    /**
     * The error of each status of the catalog, as {@link #ofStatus} chooses it, for the log.
     *
     * @return for example {@code 401 auth.required, 403 auth.forbidden, 409 (no code)}, sorted by status
     */
    public String describe() {
        TreeSet<Integer> statuses = new TreeSet<>(byStatus.keySet());
        catalog.errors().forEach(error -> statuses.add(error.status()));
        return statuses.stream()
                .map(status -> status + " " + codeOf(status).orElse("(no code)"))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> codeOf(int status) {
        Mapping mapping = byStatus.get(status);
        return mapping == null ? declared.of(status).map(ErrorDescriptor::code) : Optional.of(mapping.code());
    }

    /**
     * The error of a status that the framework answers with.
     *
     * @param status the status, 400 to 599
     * @param detail what the framework says about it to clients, or {@code null}
     * @param request the request that failed
     * @return the error
     */
    public ApiError ofStatus(int status, @Nullable String detail, RequestInfo request) {
        Mapping mapping = byStatus.get(status);
        if (mapping != null) {
            return error(mapping, request, detail, List.of());
        }
        return declared.of(status)
                .map(ApiError::of)
                .orElseGet(() -> unknown(status).build());
    }

    /**
     * The error of a request that is not valid.
     *
     * @param violations what is wrong with it
     * @param request the request
     * @return the error
     */
    public ApiError ofViolations(List<FieldViolation> violations, RequestInfo request) {
        Optional<ErrorDescriptor> ofValidation = declared.ofValidation();
        Mapping mapping = ofConstraint(violations);
        if (mapping == null && ofValidation.isEmpty()) {
            mapping = byStatus.get(BAD_REQUEST);
        }
        if (mapping != null) {
            return error(mapping, request, null, violations);
        }
        return ofValidation
                .or(() -> declared.of(BAD_REQUEST))
                .map(ApiError::builder)
                .orElseGet(() -> invalid(violations))
                .violations(violations)
                .build();
    }

    /**
     * The error of a failure that clients are told nothing of.
     *
     * @param request the request that failed
     * @return the error
     */
    public ApiError internal(RequestInfo request) {
        return ofStatus(INTERNAL, null, request);
    }

    private @Nullable Mapping ofConstraint(List<FieldViolation> violations) {
        String code = violations.isEmpty() ? null : violations.get(0).code();
        Mapping mapping = code == null ? null : byConstraint.get(code);
        return mapping == null ? validation : mapping;
    }

    private ApiErrorBuilder unknown(int status) {
        FamilyDescriptor family = catalog.familyFor("", status).orElse(null);
        String title = family == null ? null : family.title();
        return ApiError.unknown("", status, family).message(title == null ? Reasons.of(status) : title);
    }

    /** Such a body may have no place for violations, so the message says the first of them. */
    private ApiErrorBuilder invalid(List<FieldViolation> violations) {
        ApiErrorBuilder error = unknown(BAD_REQUEST);
        return violations.isEmpty() ? error : error.message(sentence(violations.get(0)));
    }

    private static String sentence(FieldViolation violation) {
        return (field(violation) + " " + text(violation)).strip();
    }

    private static String field(FieldViolation violation) {
        return violation.field() == null ? "" : violation.field();
    }

    private static String text(FieldViolation violation) {
        return violation.message() == null ? "is not valid" : violation.message();
    }

    private ApiError error(
            Mapping mapping, RequestInfo request, @Nullable String detail, List<FieldViolation> violations) {
        ErrorDescriptor descriptor = catalog.find(mapping.code()).orElseThrow();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("method", request.method());
        values.put("path", request.path());
        values.put("message", detail == null ? Reasons.of(descriptor.status()) : detail);
        if (!violations.isEmpty()) {
            FieldViolation violation = violations.get(0);
            values.put("field", field(violation));
            values.put("violation", text(violation));
        }
        ApiErrorBuilder error = ApiError.builder(descriptor).violations(violations);
        mapping.params()
                .forEach((name, template) -> error.value(
                        descriptor.indexOf(name),
                        MessageTemplate.parse(template).format(values::get)));
        return error.build();
    }

    /** What the exceptions of a class become. */
    private sealed interface Target {

        ApiError error(ErrorMappings errors, Throwable failure, RequestInfo request);

        /** An error by its code. */
        record Code(Mapping mapping) implements Target {
            @Override
            public ApiError error(ErrorMappings errors, Throwable failure, RequestInfo request) {
                return errors.error(mapping, request, failure.getMessage(), List.of());
            }
        }

        /** The error of an exception that the application makes. */
        record Made(ExceptionMapping<?> mapping) implements Target {
            @Override
            public ApiError error(ErrorMappings errors, Throwable failure, RequestInfo request) {
                try {
                    return errors.ownError(mapping.map(failure)).orElseGet(() -> errors.internal(request));
                } catch (RuntimeException e) {
                    // The failure is logged with it.
                    failure.addSuppressed(e);
                    return errors.ownError(e).orElseGet(() -> errors.internal(request));
                }
            }
        }
    }

    /** Collects mappings; not thread-safe. */
    public static final class Builder {

        private final ErrorCatalog catalog;
        private final Map<String, Target> byException = new LinkedHashMap<>();
        private final Map<Integer, Mapping> byStatus = new LinkedHashMap<>();
        private final Map<String, Mapping> byConstraint = new LinkedHashMap<>();
        private @Nullable Mapping validation;

        private Builder(ErrorCatalog catalog) {
            this.catalog = catalog;
        }

        /**
         * Maps a class of exceptions, its subclasses included.
         *
         * @param className the class's name
         * @param mapping what it becomes
         * @return this
         * @throws IllegalArgumentException if the catalog has no such error, it has no such parameter, or there is no
         *     such class of exceptions
         */
        public Builder exception(String className, Mapping mapping) {
            byException.put(existing(className), new Target.Code(checked(mapping)));
            return this;
        }

        /**
         * Maps a class of exceptions, its subclasses included, to exceptions that the application makes.
         *
         * @param mapping the class, and what makes them; what it throws is answered with the internal error, unless it
         *     is an exception of the catalog
         * @return this
         */
        public Builder exception(ExceptionMapping<?> mapping) {
            byException.put(mapping.type().getName(), new Target.Made(mapping));
            return this;
        }

        private static String existing(String className) {
            ClassLoader context = Thread.currentThread().getContextClassLoader();
            try {
                Class<?> type = Class.forName(
                        className, false, context == null ? ErrorMappings.class.getClassLoader() : context);
                if (Throwable.class.isAssignableFrom(type)) {
                    return className;
                }
            } catch (ClassNotFoundException | LinkageError e) {
                throw new IllegalArgumentException("there is no class " + className + " to map", e);
            }
            throw new IllegalArgumentException("class " + className + " is no exception, so it cannot be mapped");
        }

        /**
         * Maps a status that the framework answers with.
         *
         * @param status the status, 400 to 599
         * @param mapping what it becomes
         * @return this
         * @throws IllegalArgumentException if the catalog has no such error, or it has no such parameter
         */
        public Builder status(int status, Mapping mapping) {
            byStatus.put(status, checked(mapping));
            return this;
        }

        /**
         * Maps requests whose first violation is of a constraint, for contracts that have an error for each.
         *
         * @param code the violation's code, for example {@code not_blank}
         * @param mapping what it becomes
         * @return this
         * @throws IllegalArgumentException if the catalog has no such error, or it has no such parameter
         */
        public Builder constraint(String code, Mapping mapping) {
            byConstraint.put(code, checked(mapping));
            return this;
        }

        /**
         * Maps requests that are not valid, and whose constraint is not mapped itself.
         *
         * @param mapping what they become
         * @return this
         * @throws IllegalArgumentException if the catalog has no such error, or it has no such parameter
         */
        public Builder validation(Mapping mapping) {
            this.validation = checked(mapping);
            return this;
        }

        private Mapping checked(Mapping mapping) {
            ErrorDescriptor error = catalog.find(mapping.code())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "catalog " + catalog.id() + " has no error " + mapping.code()));
            for (String name : mapping.params().keySet()) {
                int index = error.indexOf(name);
                if (index < 0) {
                    throw new IllegalArgumentException("error " + error.code() + " has no parameter " + name);
                }
                ParameterType type = error.parameters().get(index).type();
                if (type != ParameterType.Scalar.STRING && type != ParameterType.Scalar.ANY) {
                    throw new IllegalArgumentException("parameter " + name + " of error " + error.code()
                            + " is no string, so a template cannot give it");
                }
            }
            return mapping;
        }

        /**
         * Makes the choice.
         *
         * @return the choice
         */
        public ErrorMappings build() {
            return new ErrorMappings(this);
        }
    }
}
