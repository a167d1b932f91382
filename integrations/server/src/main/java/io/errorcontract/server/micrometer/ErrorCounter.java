package io.errorcontract.server.micrometer;

import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.server.ErrorListener;
import io.errorcontract.server.RequestInfo;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts the errors that a server answers with, in the counter {@value #NAME} with the tags {@code code}
 * ({@link ApiError#errorType()}), {@code family} ({@code none} if there is none) and {@code status}. Thread-safe.
 *
 * <p>None of them holds anything that a client could vary, so there are no more time series than the catalog has errors
 * and families, each with the statuses that the server gives it.
 *
 * @since 0.1.0
 */
public final class ErrorCounter implements ErrorListener {

    /** The name of the counter; Prometheus calls it {@code api_errors_total}. */
    public static final String NAME = "api.errors";

    private static final String NO_FAMILY = "none";

    private final MeterRegistry registry;

    /**
     * Makes a counter.
     *
     * @param registry where it counts
     */
    public ErrorCounter(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void onError(ApiError error, RequestInfo request) {
        registry.counter(
                        NAME,
                        "code",
                        error.errorType(),
                        "family",
                        error.family().map(FamilyDescriptor::id).orElse(NO_FAMILY),
                        "status",
                        Integer.toString(error.status()))
                .increment();
    }
}
