package io.errorcontract.spring.boot;

import io.errorcontract.model.FieldViolation;
import io.errorcontract.server.RequestInfo;
import io.errorcontract.validation.JsonNames;
import io.errorcontract.validation.RequestPart;
import io.errorcontract.validation.ViolationMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.util.ClassUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestCookieException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;

/** Finds what is wrong with a request in the exceptions by which Spring says so. */
final class SpringViolations {

    private static final boolean JAKARTA_VALIDATION = ClassUtils.isPresent(
            "jakarta.validation.ConstraintViolationException", SpringViolations.class.getClassLoader());

    private static final boolean SERVLET =
            ClassUtils.isPresent("jakarta.servlet.ServletException", SpringViolations.class.getClassLoader());

    private static final String BODY = "body";
    private static final String QUERY = "query";
    private static final String REQUIRED = "is required";
    private static final String TYPE_MISMATCH = "type_mismatch";

    /** Spring's own message names Java types. */
    private static final String OTHER_TYPE = "is not of the expected type";

    private final ViolationMapper mapper;
    private final RequestInfo request;
    private final Supplier<BoundValues> bound;

    SpringViolations(ViolationMapper mapper, RequestInfo request, Supplier<BoundValues> bound) {
        this.mapper = mapper;
        this.request = request;
        this.bound = bound;
    }

    /** The reactive stack tells its validator of the client's language only sometimes. */
    private ViolationMapper mapper() {
        return request.locale().map(mapper::withLocale).orElse(mapper);
    }

    /** The violations in a failure; none if it is not about a request that is not valid. */
    List<FieldViolation> of(Throwable failure) {
        return found(failure).stream().map(this::placed).toList();
    }

    /**
     * Servlets and Spring have the fields of a form among the parameters, whatever part of the request they come from.
     */
    private FieldViolation placed(FieldViolation found) {
        return request.isForm() && QUERY.equals(found.in()) ? sentAs(found, BODY, found.field()) : found;
    }

    /** A violation with the place and the name that the value was sent under. */
    static FieldViolation sentAs(FieldViolation found, String in, @Nullable String field) {
        return new FieldViolation(field, found.message(), found.code(), in, found.rejected());
    }

    private List<FieldViolation> found(Throwable failure) {
        if (failure instanceof MethodArgumentNotValidException invalid) {
            return ofBinding(invalid.getBindingResult(), invalid.getParameter());
        }
        if (failure instanceof WebExchangeBindException invalid) {
            return ofBinding(invalid.getBindingResult(), invalid.getMethodParameter());
        }
        if (failure instanceof MethodValidationResult invalid && !invalid.isForReturnValue()) {
            return ofMethod(invalid);
        }
        FieldViolation ofParameter = ofParameter(failure);
        if (ofParameter != null) {
            return List.of(ofParameter);
        }
        return JAKARTA_VALIDATION ? ofJakarta(failure) : List.of();
    }

    /** A parameter that is missing or of another type, as the servlet stack and the reactive one say it. */
    private static @Nullable FieldViolation ofParameter(Throwable failure) {
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return mismatching(mismatch.getParameter());
        }
        if (failure instanceof ServerWebInputException input && input.getMethodParameter() != null) {
            MethodParameter parameter = input.getMethodParameter();
            if (failure instanceof MissingRequestValueException) {
                return missing(parameter);
            }
            return failure.getCause() instanceof TypeMismatchException ? mismatching(parameter) : null;
        }
        return SERVLET ? Servlet.missingValue(failure) : null;
    }

    private static FieldViolation missing(MethodParameter parameter) {
        return ofParameter(parameter, "required", REQUIRED);
    }

    private static FieldViolation mismatching(MethodParameter parameter) {
        return ofParameter(parameter, TYPE_MISMATCH, OTHER_TYPE);
    }

    private List<FieldViolation> ofJakarta(Throwable failure) {
        if (!(failure instanceof ConstraintViolationException invalid)
                || invalid.getConstraintViolations().stream().anyMatch(ViolationMapper::isOfReturnValue)) {
            return List.of();
        }
        return mapper().map(invalid.getConstraintViolations());
    }

    private List<FieldViolation> ofBinding(BindingResult result, @Nullable MethodParameter parameter) {
        boolean body = parameter == null || isBody(parameter);
        List<FieldViolation> found = new ArrayList<>();
        for (ObjectError error : result.getAllErrors()) {
            found.add(body ? ofError(error, BODY, mapper()) : ofBound(error));
        }
        return ViolationMapper.sorted(found);
    }

    private static boolean isBody(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class)
                || parameter.hasParameterAnnotation(org.springframework.web.bind.annotation.RequestPart.class);
    }

    /** What Spring binds has the names of its data binder, and not those of JSON. */
    private FieldViolation ofBound(ObjectError error) {
        return bound.get().place(ofError(error, QUERY, mapper().withNames(JsonNames.ofBinding())));
    }

    private List<FieldViolation> ofMethod(MethodValidationResult result) {
        List<FieldViolation> found = new ArrayList<>();
        for (ParameterValidationResult parameter : result.getParameterValidationResults()) {
            boolean ofBean = parameter instanceof ParameterErrors && !isBody(parameter.getMethodParameter());
            for (MessageSourceResolvable error : parameter.getResolvableErrors()) {
                if (ofBean && error instanceof ObjectError ofProperty) {
                    found.add(ofBound(ofProperty));
                    continue;
                }
                ConstraintViolation<?> violation = JAKARTA_VALIDATION ? violation(parameter, error) : null;
                found.add(
                        violation == null
                                ? ofParameter(parameter.getMethodParameter(), "invalid", error.getDefaultMessage())
                                : mapper().map(violation));
            }
        }
        return ViolationMapper.sorted(found);
    }

    private static @Nullable ConstraintViolation<?> violation(
            ParameterValidationResult parameter, MessageSourceResolvable error) {
        try {
            return parameter.unwrap(error, ConstraintViolation.class);
        } catch (IllegalArgumentException e) {
            return null; // Spring's own way to say that the error has another origin.
        }
    }

    private static FieldViolation ofError(ObjectError error, String in, ViolationMapper names) {
        if (JAKARTA_VALIDATION && error.contains(ConstraintViolation.class)) {
            FieldViolation violation = names.map(error.unwrap(ConstraintViolation.class));
            return new FieldViolation(
                    violation.field(), violation.message(), violation.code(), in, violation.rejected());
        }
        String field = error instanceof FieldError fieldError ? fieldError.getField() : "";
        if (error instanceof FieldError fieldError && fieldError.isBindingFailure()) {
            return new FieldViolation(field, OTHER_TYPE, TYPE_MISMATCH, in, null);
        }
        String code = error.getCode() == null ? null : JsonNames.snakeCase(error.getCode());
        return new FieldViolation(field, error.getDefaultMessage(), code, in, null);
    }

    private static FieldViolation ofParameter(MethodParameter parameter, String code, @Nullable String message) {
        Executable executable = parameter.getExecutable();
        RequestPart part = RequestPart.of(executable, parameter.getParameterIndex());
        return new FieldViolation(part.name(), message, code, part.in(), null);
    }

    /** Linked only if the servlet API is there. */
    private static final class Servlet {

        private Servlet() {}

        static @Nullable FieldViolation missingValue(Throwable failure) {
            if (failure instanceof MissingServletRequestParameterException missing) {
                return new FieldViolation(missing.getParameterName(), REQUIRED, "required", QUERY, null);
            }
            if (failure instanceof MissingRequestHeaderException missing) {
                return missing(missing.getParameter());
            }
            return failure instanceof MissingRequestCookieException missing ? missing(missing.getParameter()) : null;
        }
    }
}
