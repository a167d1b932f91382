package io.errorcontract.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.model.FieldViolation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Responses as APIs, and what stands before them, really send them: what a client makes of each, and the way back. */
class RealBodiesTest {

    @ParameterizedTest
    @MethodSource("io.errorcontract.catalog.RealBody#all")
    void isUnderstood(RealBody body) {
        var codec = body.codec();

        ApiException read = codec.decode(body.status(), body.headers(), body.body());

        assertThat(read.code()).isEqualTo(body.json().get("code").asText());
        assertThat(read.contractViolations())
                .extracting(finding -> finding.kind() + " " + finding.where())
                .containsExactlyInAnyOrderElementsOf(body.texts("findings"));
        if (body.json().has("message")) {
            assertThat(read).hasMessage(body.json().get("message").asText());
        }
        if (body.json().has("params")) {
            assertThat(texts(read.error().params())).isEqualTo(body.textMap("params"));
        }
        if (body.json().has("violations")) {
            assertThat(read.violations())
                    .extracting(RealBodiesTest::text)
                    .containsExactlyElementsOf(body.texts("violations"));
        }
        if (body.json().has("others")) {
            assertThat(read.others()).extracting(RealBodiesTest::text).containsExactlyElementsOf(body.texts("others"));
        }
        if (body.json().has("retryAfter")) {
            assertThat(read.retryAfter())
                    .contains(Duration.ofSeconds(body.json().get("retryAfter").asLong()));
        }
        if (body.json().has("error")) {
            assertThat(codec.isError(body.status(), body.headers(), body.body().getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(body.json().get("error").asBoolean());
        }
        if (body.json().path("written").asBoolean()) {
            String written = codec.encode(read, EncodeContext.EMPTY).bodyText();
            assertThat(RealBody.parsed(written)).isEqualTo(body.json().get("body"));
        }
        if (body.json().has("writtenHeaders")) {
            assertThat(ownHeaders(codec.encode(read, EncodeContext.EMPTY))).isEqualTo(body.textMap("writtenHeaders"));
        }
    }

    private static Map<String, String> ownHeaders(ErrorResponse response) {
        Map<String, String> headers = new LinkedHashMap<>(response.headers());
        headers.keySet().removeAll(Set.of("Content-Type", "Vary"));
        return headers;
    }

    private static Map<String, String> texts(Map<String, ?> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }

    private static String text(ApiError error) {
        String known = error.descriptor().isPresent() ? "" : " (unknown)";
        String params = error.params().isEmpty() ? "" : " " + error.params();
        return error.code() + " " + error.status() + ": " + error.message() + known + params;
    }

    private static String text(FieldViolation violation) {
        String code = violation.code() == null ? "" : " (" + violation.code() + ")";
        String params =
                violation.params().isEmpty() ? "" : " " + violation.params().toString();
        return violation.field() + ": " + violation.message() + code + params;
    }
}
