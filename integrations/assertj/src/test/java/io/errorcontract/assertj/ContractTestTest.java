package io.errorcontract.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.testing.Shop;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs the kit on servers that keep to the contract, and on one that does not. */
class ContractTestTest {

    private static final Set<String> PROVOKED = Set.of("order.not_found", "payment.refused", "rate_limit.exceeded");

    /** The subclasses are no tests of this project, so their names do not end as those of tests do. */
    abstract static class ShopContract extends ContractTest {

        @Override
        protected ErrorCodec codec() {
            return Shop.CODEC;
        }

        @Override
        protected Set<String> notTriggerable() {
            return Shop.CATALOG.errors().stream()
                    .map(error -> error.code())
                    .filter(code -> !PROVOKED.contains(code))
                    .collect(Collectors.toSet());
        }

        static RawResponse response(ApiError error, UnaryOperator<String> bend) {
            ErrorResponse response = Shop.CODEC.encode(error, EncodeContext.ofRequestId("req_1"));
            Map<String, List<String>> headers = new LinkedHashMap<>();
            response.headers().forEach((name, value) -> headers.put(name, List.of(value)));
            return new RawResponse(
                    response.status(), headers, bend.apply(response.bodyText()).getBytes(StandardCharsets.UTF_8));
        }
    }

    static class Faithful extends ShopContract {
        @Override
        protected Map<String, Trigger> triggers() {
            UnaryOperator<String> straight = UnaryOperator.identity();
            return Map.of(
                    "order.not_found", () -> response(ApiError.of(Shop.ORDER_NOT_FOUND, "7"), straight),
                    "payment.refused", () -> response(ApiError.of(Shop.PAYMENT_REFUSED, "expired", "4111"), straight),
                    "rate_limit.exceeded", () -> response(ApiError.of(Shop.RATE_LIMITED), straight));
        }
    }

    static class Drifted extends ShopContract {
        @Override
        protected Map<String, Trigger> triggers() {
            return Map.of(
                    "order.not_found",
                    () -> response(ApiError.of(Shop.RATE_LIMITED), UnaryOperator.identity()),
                    "payment.refused",
                    () -> response(
                            ApiError.of(Shop.PAYMENT_REFUSED, "expired", "4111"),
                            body -> body.replace("\"reason\":", "\"card_number\":\"4111\",\"reason\":")),
                    "internal",
                    () -> response(ApiError.of(Shop.RATE_LIMITED), UnaryOperator.identity()),
                    "no.such.error",
                    () -> response(ApiError.of(Shop.RATE_LIMITED), UnaryOperator.identity()));
        }
    }

    static class WithoutHeaders extends Faithful {
        @Override
        protected Map<String, Trigger> triggers() {
            Map<String, Trigger> bent = new LinkedHashMap<>(super.triggers());
            bent.replaceAll((code, trigger) -> () -> {
                RawResponse response = trigger.send();
                return new RawResponse(
                        response.status(), Map.of("Content-Type", List.of("application/json")), response.body());
            });
            return bent;
        }
    }

    @Test
    void passesAServerThatKeepsToTheContract() {
        Map<String, String> failures = Reports.of(Faithful.class);

        assertThat(failures).isEmpty();
    }

    @Test
    void reportsWhatIsNotAnsweredAsDeclared() {
        Map<String, String> failures = Reports.of(Drifted.class);

        assertThat(failures)
                .containsOnlyKeys(
                        "order.not_found",
                        "payment.refused",
                        "rate_limit.exceeded",
                        "internal",
                        "not triggerable: internal",
                        "provoked: no.such.error");
        assertThat(failures.get("order.not_found"))
                .contains("the response is the error rate_limit.exceeded, status 429");
        assertThat(failures.get("payment.refused")).contains("the parameter card_number must not be told to clients");
        assertThat(failures.get("rate_limit.exceeded"))
                .isEqualTo("nothing triggers rate_limit.exceeded: add a trigger, or list it as not triggerable");
        assertThat(failures.get("not triggerable: internal"))
                .isEqualTo("internal is listed as not triggerable, but has a trigger");
        assertThat(failures.get("provoked: no.such.error")).isEqualTo("the catalog has no error no.such.error");
    }

    @Test
    void reportsHeadersThatAreMissing() {
        Map<String, String> failures = Reports.of(WithoutHeaders.class);

        assertThat(failures.get("order.not_found"))
                .contains("the header X-Request-Id is missing", "the header X-Error-Code is missing")
                .doesNotContain("Retry-After");
    }

    /** A server of which the body says one thing, and the headers another. */
    static class Contradictory extends ShopContract {
        @Override
        protected Map<String, Trigger> triggers() {
            Map<String, Trigger> bent = new LinkedHashMap<>(new Faithful().triggers());
            bent.put("order.not_found", () -> {
                RawResponse response = response(
                        ApiError.of(Shop.ORDER_NOT_FOUND, "7"),
                        body -> body.replace("\"details\":{", "\"hint\":1,\"details\":{"));
                Map<String, List<String>> headers = new LinkedHashMap<>(response.headers());
                headers.put("X-Error-Code", List.of("order.gone"));
                return new RawResponse(410, headers, response.body());
            });
            return bent;
        }
    }

    @Test
    void reportsAllThatIsWrongWithOneResponse() {
        assertThat(Reports.of(Contradictory.class)).isEqualTo(Map.of("order.not_found", """
                        order.not_found is not answered as declared:
                          UNDECLARED_FIELD at /error/hint: the contract has no such field
                          UNEXPECTED_STATUS: order.not_found is declared with 404, not 410
                          the header X-Error-Code is order.gone instead of order.not_found"""));
    }
}
