package io.errorcontract.examples.sandbox.server;

import io.errorcontract.examples.pandastack.PandaStackErrors;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Answers with the body that the catalog lays out, whatever went wrong. */
@RestControllerAdvice
final class ErrorResponses {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorResponses.class);
    private static final int BAD_REQUEST = 400;
    private static final int INTERNAL_ERROR = 500;

    @ExceptionHandler
    ResponseEntity<byte[]> answer(ApiException exception, HttpServletRequest request) {
        return respond(exception, request);
    }

    private static ResponseEntity<byte[]> respond(ApiException exception, HttpServletRequest request) {
        EncodeContext context = new EncodeContext(requestId(), null, null, request.getHeader("Accept"));
        ErrorResponse response = PandaStackErrors.encode(exception, context);
        HttpHeaders headers = new HttpHeaders();
        response.headers().forEach(headers::set);
        return ResponseEntity.status(response.status()).headers(headers).body(response.body());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> answer(MethodArgumentNotValidException exception, HttpServletRequest request) {
        return invalid(exception.getAllErrors(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> answer(HandlerMethodValidationException exception, HttpServletRequest request) {
        return invalid(exception.getAllErrors(), request);
    }

    private static ResponseEntity<byte[]> invalid(
            List<? extends MessageSourceResolvable> faults, HttpServletRequest request) {
        MessageSourceResolvable first = faults.get(0);
        String field = first instanceof FieldError fault ? fault.getField() + " " : "";
        String message = field + first.getDefaultMessage();
        return respond(UnlistedErrors.of("validation.invalid_parameter", BAD_REQUEST, message), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> answer(HttpMessageNotReadableException exception, HttpServletRequest request) {
        return respond(
                UnlistedErrors.of(
                        "validation.malformed_body", BAD_REQUEST, "The body is not the JSON that is expected"),
                request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> answer(Exception exception, HttpServletRequest request) {
        LOG.error("{} {}", request.getMethod(), request.getRequestURI(), exception);
        return respond(UnlistedErrors.of("internal.bug", INTERNAL_ERROR, "Something broke on our side"), request);
    }

    private static String requestId() {
        return "req_" + UUID.randomUUID().toString().substring(0, 8);
    }
}
