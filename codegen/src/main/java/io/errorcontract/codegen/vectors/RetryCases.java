package io.errorcontract.codegen.vectors;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.RetryAdvice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long to wait after an attempt that failed, in milliseconds. */
final class RetryCases {
    private static final List<Duration> ELAPSED =
            List.of(Duration.ZERO, Duration.ofSeconds(45), Duration.ofMinutes(10));

    private RetryCases() {}

    static List<Map<String, Object>> of(String contract, Samples samples) {
        List<Map<String, Object>> cases = new ArrayList<>();
        for (VectorSample sample : samples.all()) {
            RetryAdvice advice = sample.error().retryAdvice();
            if (advice.retryable() || cases.isEmpty()) {
                for (int attempt : List.of(1, 2, 6, 99)) {
                    cases.add(tree(
                            contract,
                            sample,
                            attempt,
                            ELAPSED.get(attempt % ELAPSED.size()),
                            attempt % 2 == 0 ? 0.5 : 0));
                }
            }
        }
        return cases;
    }

    private static Map<String, Object> tree(
            String contract, VectorSample sample, int attempt, Duration elapsed, double random) {
        ApiError error = sample.error();
        Map<String, Object> in = new LinkedHashMap<>();
        in.put("error", ReadOutcome.given(error));
        in.put("attempt", attempt);
        in.put("elapsed", elapsed.toMillis());
        in.put("random", random);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("retryable", error.retryAdvice().retryable());
        error.retryAdvice().delayAfter(attempt, elapsed, random).ifPresent(delay -> out.put("delay", delay.toMillis()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", contract + "/retry/" + sample.name() + "/" + attempt);
        tree.put("level", "must");
        tree.put("in", in);
        tree.put("out", out);
        return tree;
    }
}
