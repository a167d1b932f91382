package io.errorcontract.jakarta.rest;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.codec.ErrorContract;
import io.errorcontract.server.ErrorListener;
import io.errorcontract.server.ErrorLog;
import io.errorcontract.server.ErrorMappings;
import io.errorcontract.server.ErrorResponder;
import io.errorcontract.server.RequestIds;
import io.errorcontract.validation.ViolationMapper;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;

/**
 * Answers the failures of an application by a contract. Immutable; each {@code with…} method gives another feature.
 *
 * @since 0.1.0
 */
public final class ErrorContractFeature implements Feature {

    private final ErrorCodec codec;
    private final ErrorMappings errors;
    private final ViolationMapper violations;
    private final String requestIdHeader;
    private final List<ErrorListener> listeners;

    private ErrorContractFeature(
            ErrorCodec codec,
            ErrorMappings errors,
            ViolationMapper violations,
            String requestIdHeader,
            List<ErrorListener> listeners) {
        this.codec = codec;
        this.errors = errors;
        this.violations = violations;
        this.requestIdHeader = requestIdHeader;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Makes the feature: failures become the catalog's errors of their status, and the id of a request is in
     * {@value RequestIds#DEFAULT_HEADER}.
     *
     * @param codec writes errors
     * @return the feature
     */
    public static ErrorContractFeature of(ErrorCodec codec) {
        return new ErrorContractFeature(
                codec,
                ErrorMappings.builder(codec.catalog()).build(),
                ViolationMapper.standard(),
                RequestIds.DEFAULT_HEADER,
                List.of());
    }

    /**
     * Makes the feature for the contract that announces itself.
     *
     * @return the feature
     * @throws IllegalStateException if there is no contract on the class path, or more than one
     */
    public static ErrorContractFeature announced() {
        List<ErrorCodec> codecs = ErrorContract.announced();
        if (codecs.size() != 1) {
            throw new IllegalStateException(
                    codecs.size() + " contracts announce themselves, so the feature has to be given the codec of one");
        }
        return of(codecs.get(0));
    }

    /**
     * Changes which errors failures become.
     *
     * @param value chooses them
     * @return another feature
     */
    public ErrorContractFeature withMappings(ErrorMappings value) {
        return new ErrorContractFeature(codec, value, violations, requestIdHeader, listeners);
    }

    /**
     * Changes how violations are named.
     *
     * @param value names them
     * @return another feature
     */
    public ErrorContractFeature withViolations(ViolationMapper value) {
        return new ErrorContractFeature(codec, errors, value, requestIdHeader, listeners);
    }

    /**
     * Changes the header of the request's id.
     *
     * @param value the header
     * @return another feature
     */
    public ErrorContractFeature withRequestIdHeader(String value) {
        return new ErrorContractFeature(codec, errors, violations, value, listeners);
    }

    /**
     * Changes who is told of the errors, for example an {@code ErrorCounter} of Micrometer.
     *
     * @param value who is told
     * @return another feature
     */
    public ErrorContractFeature withListeners(ErrorListener... value) {
        return new ErrorContractFeature(codec, errors, violations, requestIdHeader, List.of(value));
    }

    @Override
    public boolean configure(FeatureContext context) {
        ErrorResponder responder = new ErrorResponder(codec, new ErrorLog(ErrorLog.REQUEST_ID), listeners);
        ErrorLog.started(codec.catalog(), errors);
        RestFailures failures = new RestFailures(errors, violations);
        context.register(new RequestIdFilter(requestIdHeader));
        context.register(new ErrorFilter(failures, responder, requestIdHeader));
        context.register(new EntityReader());
        context.register(new FailureMapper());
        if (Presence.of("jakarta.validation.ConstraintViolationException")) {
            context.register(new ValidationMapper());
        }
        if (Presence.of("com.fasterxml.jackson.databind.JsonMappingException")) {
            context.register(new JsonSyntaxMapper());
            context.register(new JsonBindingMapper());
        }
        return true;
    }
}
