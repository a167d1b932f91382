package io.errorcontract.cli.shell;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.RetryAdvice;
import java.time.Duration;
import java.util.Locale;

/** Says whether to retry. */
final class RetryText {

    private RetryText() {}

    static String of(ApiError error) {
        RetryAdvice advice = error.retryAdvice();
        if (!advice.retryable()) {
            return "do not retry";
        }
        Duration delay = error.retryAfter().orElse(null);
        return delay == null
                ? "retry, with the retry policy " + advice.policy().name()
                : "retry after " + delay.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
