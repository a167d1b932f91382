package io.errorcontract.codegen.evolution;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.ContractViolation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a program that uses the generated classes sees of an error.
 *
 * @param classes the classes that a {@code catch} can name, the exception's own first
 * @param values the parameters that arrived as the server put them in
 * @param retryable what is said of further attempts
 * @param triesAgain whether there is a further attempt by the advice
 * @param delay how long the server asks to wait
 * @param drift how the response differs from the client's contract, but for fields that the client can ignore
 */
record Seen(
        List<String> classes,
        String code,
        int status,
        Map<String, String> values,
        Optional<String> requestId,
        int violations,
        Optional<Boolean> retryable,
        boolean triesAgain,
        Optional<Duration> delay,
        Set<ContractViolation.Kind> drift) {

    static Seen of(ApiException exception, ApiError sent) {
        ApiError error = exception.error();
        Map<String, String> values = new TreeMap<>(Situation.values(error));
        values.entrySet().retainAll(Situation.values(sent).entrySet());
        Set<ContractViolation.Kind> drift = EnumSet.noneOf(ContractViolation.Kind.class);
        error.contractViolations().forEach(violation -> drift.add(violation.kind()));
        drift.remove(ContractViolation.Kind.UNDECLARED_FIELD);
        return new Seen(
                classes(exception),
                error.code(),
                error.status(),
                values,
                error.requestId(),
                error.violations().size(),
                error.retryable(),
                error.retryAdvice().delayAfter(1, Duration.ZERO, 0.5).isPresent(),
                error.retryAfter(),
                drift);
    }

    private static List<String> classes(ApiException exception) {
        List<String> classes = new ArrayList<>();
        for (Class<?> type = exception.getClass(); type != ApiException.class; type = type.getSuperclass()) {
            classes.add(type.getSimpleName());
        }
        return classes;
    }

    /** What a program that was written for this does not find in the other any more. */
    List<String> missingIn(Seen other) {
        List<String> missing = new ArrayList<>();
        classes.stream().filter(type -> !other.classes.contains(type)).forEach(type -> missing.add("it is no " + type));
        boolean known = other.classes.size() > classes.size();
        if (!code.equals(other.code) && !known) {
            missing.add("its code is '" + other.code + "'");
        }
        if (status != other.status) {
            missing.add("its status is " + other.status);
        }
        values.keySet().stream()
                .filter(name -> !other.values.containsKey(name))
                .forEach(name -> missing.add("'" + name + "' does not arrive"));
        if (requestId.isPresent() && other.requestId.isEmpty()) {
            missing.add("the request id does not arrive");
        }
        if (violations > other.violations) {
            missing.add("the violations do not arrive");
        }
        addRetries(missing, other);
        return missing;
    }

    private void addRetries(List<String> missing, Seen other) {
        if (retryable.isPresent() && !retryable.equals(other.retryable)) {
            missing.add("retryable is " + other.retryable.map(String::valueOf).orElse("not said"));
        }
        if (triesAgain && !other.triesAgain) {
            missing.add("there is no further attempt");
        }
        if (delay.isPresent() && other.delay.isEmpty()) {
            missing.add("no time to wait is said");
        }
    }
}
