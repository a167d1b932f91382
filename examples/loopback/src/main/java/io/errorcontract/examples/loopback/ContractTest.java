package io.errorcontract.examples.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every contract: each documented error is written and read exactly, over real HTTP, and no body at all
 * keeps a client from getting a usable exception. A subclass says what is documented.
 */
public abstract class ContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Loopback loopback;

    /** The generated façade. */
    protected abstract Contract contract();

    /** The generated catalog. */
    protected abstract ErrorCatalog catalog();

    /** The class of every exception of the contract. */
    protected abstract Class<? extends ApiException> root();

    /** Every body that the page shows, and every other error once. */
    protected abstract List<Documented> documented();

    /** What the vendor sends or reads beside its page. */
    protected abstract List<Undocumented> undocumented();

    @BeforeEach
    final void start() {
        loopback = Loopback.start(contract());
    }

    @AfterEach
    final void stop() {
        loopback.close();
    }

    /** The running server and client. */
    protected final Loopback loopback() {
        return loopback;
    }

    @Test
    final void eachCodeIsDocumented() {
        assertThat(documented())
                .extracting(row -> row.exception().code())
                .containsAll(
                        catalog().errors().stream().map(ErrorDescriptor::code).toList());
    }

    @TestFactory
    final Stream<DynamicTest> whatTheServerThrowsArrives() {
        return documented().stream()
                .map(row -> dynamicTest(row.toString(), () -> {
                    Delivery delivery = loopback.throwing(row.exception(), row.context());

                    assertThat(delivery.status()).isEqualTo(row.status());
                    assertThat(delivery.text()).isEqualTo(compact(row.json()));
                    row.headers()
                            .forEach((name, value) -> assertThat(
                                            delivery.headers().firstValue(name))
                                    .contains(value));
                    assertThatArrived(row, delivery);
                }));
    }

    @TestFactory
    final Stream<DynamicTest> whatThePageShowsIsRead() {
        return documented().stream()
                .map(row -> dynamicTest(row.toString(), () -> {
                    Delivery delivery = loopback.answering(
                            row.status(), headersOf(row), row.json().getBytes(StandardCharsets.UTF_8));

                    assertThatArrived(row, delivery);
                }));
    }

    @TestFactory
    final Stream<DynamicTest> whatTheVendorSendsBesidesIsReadToo() {
        return undocumented().stream()
                .map(each -> dynamicTest(each.toString(), () -> {
                    ApiException caught = loopback.answering(
                                    each.status(), each.headers(), each.body().getBytes(StandardCharsets.UTF_8))
                            .exception();

                    assertThat(caught.code()).isEqualTo(each.code());
                    assertThat(caught.error().params()).hasToString(each.params());
                    assertThat(caught.contractViolations())
                            .extracting(finding -> finding.kind().name())
                            .containsExactlyElementsOf(each.findings());
                }));
    }

    /** {@code -Dupdate-golden=true} rewrites what the table says of each body. */
    @TestFactory
    final Stream<DynamicTest> eachBentBodyGivesAUsableException() {
        BentBodies table = BentBodies.of(getClass());
        if (Boolean.getBoolean("update-golden")) {
            table.write(table.read().stream()
                    .map(body -> body.with(BentBody.outcome(decode(body))))
                    .toList());
        }
        return table.read().stream()
                .map(body -> dynamicTest(body.name(), () -> {
                    ApiException exception = decode(body);

                    assertThat(BentBody.outcome(exception)).isEqualTo(body.outcome());
                    assertThat(exception).isInstanceOf(root());
                    assertThat(exception.status()).isEqualTo(body.status());
                    assertThat(exception.getMessage()).isNotBlank().hasSizeLessThan(200);
                    assertThat(exception.error().received().orElseThrow().bodyBytes())
                            .isEqualTo(body.body());
                    assertThat(exception.getStackTrace()).isNotEmpty();
                }));
    }

    private ApiException decode(BentBody body) {
        return loopback.answering(body.status(), Map.of(), body.body()).exception();
    }

    private static void assertThatArrived(Documented row, Delivery delivery) {
        ApiException thrown = row.exception();
        ApiException caught = delivery.exception();
        assertThat(caught.contractViolations()).isEmpty();
        assertThat(caught).hasSameClassAs(thrown).hasMessage(thrown.getMessage());
        assertThat(caught.code()).isEqualTo(thrown.code());
        assertThat(caught.status()).isEqualTo(row.status());
        assertThat(caught.error().params()).isEqualTo(published(thrown));
        assertThat(caught.violations()).isEqualTo(thrown.violations());
        assertThat(caught.isRetryable()).isEqualTo(thrown.isRetryable());
        assertThat(caught.retryAfter()).isEqualTo(thrown.retryAfter());
        assertThat(caught.suggestion()).isEqualTo(thrown.suggestion());
        assertThat(caught.error().extras()).isEmpty();
    }

    private static Map<String, Object> published(ApiException thrown) {
        Map<String, Object> params =
                new java.util.LinkedHashMap<>(thrown.error().params());
        thrown.error().descriptor().orElseThrow().parameters().stream()
                .filter(parameter -> !parameter.published())
                .forEach(parameter -> params.remove(parameter.name()));
        return params;
    }

    private static Map<String, String> headersOf(Documented row) {
        Map<String, String> headers = new java.util.LinkedHashMap<>(row.headers());
        headers.put("Content-Type", "application/json");
        return headers;
    }

    /** The JSON without white space, its order and numbers as they were. */
    protected static String compact(String json) {
        try {
            return JSON.readTree(json).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
