package io.errorcontract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.ContractViolation;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever a catalog and its errors are, reading gives back what was written; whatever a body is, reading gives an
 * error.
 */
@Tag("every-json-stack")
class GeneratedErrorsTest {

    private static final int CATALOGS = 500;

    @Test
    void readsBackWhatWasWritten() {
        for (long seed = 0; seed < CATALOGS; seed++) {
            GeneratedCatalogs generated = new GeneratedCatalogs(seed);
            ErrorDescriptor descriptor = generated.error();
            ErrorCodec codec = Catalogs.codec(generated.layout(descriptor), descriptor);
            ApiError error = generated.occurrence(descriptor);

            String body = codec.encode(error, EncodeContext.EMPTY).bodyText();
            ApiException read = Catalogs.decode(codec, error.status(), body);

            assertThat(read.contractViolations()).as("seed %s: %s", seed, body).isEmpty();
            assertThat(read.error().extras()).as("seed %s", seed).isEmpty();
            assertThat(read.error().params()).as("seed %s: %s", seed, body).isEqualTo(error.params());
            assertThat(read.error().message()).isEqualTo(error.message());
            assertThat(read.error().requestId()).isEqualTo(error.requestId());
            assertThat(read.error().operation()).isEqualTo(error.operation());
            assertThat(read.error().timestamp()).isEqualTo(error.timestamp());
            assertThat(read.error().retryable()).isEqualTo(error.retryable());
            assertThat(read.error().retryAfter()).isEqualTo(error.retryAfter());
            assertThat(read.error().violations()).as("seed %s: %s", seed, body).isEqualTo(error.violations());
            assertThat(codec.encode(read, EncodeContext.EMPTY).bodyText())
                    .as("seed %s, written again", seed)
                    .isEqualTo(body);
        }
    }

    @Test
    void neverThrowsWhateverTheBody() {
        for (long seed = 0; seed < CATALOGS; seed++) {
            GeneratedCatalogs generated = new GeneratedCatalogs(seed);
            ErrorDescriptor descriptor = generated.error();
            ErrorCodec codec = Catalogs.codec(generated.layout(descriptor), descriptor);
            byte[] body = codec.encode(generated.occurrence(descriptor), EncodeContext.EMPTY)
                    .body();
            for (int i = 0; i < 20; i++) {
                check(codec, descriptor.status(), generated.bend(body));
            }
        }
    }

    private static void check(ErrorCodec codec, int status, byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        ApiException read = codec.decode(status, Map.of("Retry-After", List.of(text)), body);

        assertThat(read.getSuppressed()).as(text).isEmpty();
        assertThat(read.getMessage()).as(text).isNotEmpty();
        assertThat(read.status()).isEqualTo(status);
        assertThat(read.error().received().orElseThrow().bodyBytes()).isEqualTo(body);
        assertThat(read.toString()).isNotEmpty();
        assertThat(read.retryAdvice()).isNotNull();
        // What was read can be written, and is then a body like any other.
        ErrorResponse response = codec.encode(read, EncodeContext.EMPTY);
        assertThat(codec.decode(status, Map.of(), response.body()).contractViolations())
                .as(text)
                .noneMatch(violation -> violation.kind() == ContractViolation.Kind.MALFORMED_JSON);
    }
}
