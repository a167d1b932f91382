package io.errorcontract.micrometer;

import io.errorcontract.codec.DecodeListener;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts the error responses that clients decode, in the counter {@value #NAME} with the tags {@code code}
 * ({@link ApiError#errorType()}), {@code family} ({@code none} if there is none), {@code status} and {@code drift}
 * (whether the response differed from its contract). Thread-safe.
 *
 * <p>None of them holds anything that a server could vary without end: a code that the catalog does not know counts as
 * its family, and a status that is none of HTTP's errors as {@code other}.
 *
 * @since 0.1.0
 */
public final class ClientErrorCounter implements DecodeListener {

    /** The name of the counter; Prometheus calls it {@code api_client_errors_total}. */
    public static final String NAME = "api.client.errors";

    private static final int FIRST_ERROR = 400;
    private static final int LAST_ERROR = 599;

    private final MeterRegistry registry;

    /**
     * Makes a counter.
     *
     * @param registry where it counts
     */
    public ClientErrorCounter(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void decoded(ApiException exception) {
        ApiError error = exception.error();
        registry.counter(
                        NAME,
                        "code",
                        error.errorType(),
                        "family",
                        error.family().map(FamilyDescriptor::id).orElse("none"),
                        "status",
                        status(error.status()),
                        "drift",
                        Boolean.toString(!exception.contractViolations().isEmpty()))
                .increment();
    }

    private static String status(int status) {
        return status >= FIRST_ERROR && status <= LAST_ERROR ? Integer.toString(status) : "other";
    }
}
