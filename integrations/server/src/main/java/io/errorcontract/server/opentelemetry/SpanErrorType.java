package io.errorcontract.server.opentelemetry;

import io.errorcontract.model.ApiError;
import io.errorcontract.server.ErrorListener;
import io.errorcontract.server.RequestInfo;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;

/**
 * Says on the span at hand which error the server answers with: {@code error.type} of OpenTelemetry's semantic
 * conventions, which is {@link ApiError#errorType()}. Thread-safe; without a span it does nothing.
 *
 * @since 0.1.0
 */
public final class SpanErrorType implements ErrorListener {

    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    @Override
    public void onError(ApiError error, RequestInfo request) {
        Span.current().setAttribute(ERROR_TYPE, error.errorType());
    }
}
