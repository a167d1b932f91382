package io.errorcontract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiErrorBuilder;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a peer makes of a documented body, it becomes an exception of the catalog, and can be written again. A build
 * tries some hundred bodies of each contract; {@code -Dfuzz.rounds=1000000} tries as many as one likes, and
 * {@code -Dfuzz.seed=N} others. What fails is in the message, to become a test of its own.
 */
@Tag("every-json-stack")
class DecodeFuzzTest {

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 400);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "{{a}}",
            "\"",
            "\\",
            "'",
            "\n",
            "\r\n",
            "\t",
            "\u0000",
            "\u2028",
            "\uD83C\uDF55",
            "ä",
            ": ",
            " not found",
            "$1");
    private static final List<Integer> STATUSES = List.of(400, 401, 404, 429, 500, 502, 503);

    @ParameterizedTest
    @MethodSource("io.errorcontract.codec.ContractsTest#cases")
    void everyBodyBecomesAnException(ContractsTest.Case contract) {
        Random random = new Random(SEED);
        ErrorCodec codec = Catalogs.codec(contract.catalog());
        for (int i = 0; i < ROUNDS; i++) {
            int status =
                    random.nextInt(3) > 0 ? contract.error().status() : STATUSES.get(random.nextInt(STATUSES.size()));
            check(codec, status, contract.headers(), HostileBodies.mutated(contract.body(), random));
        }
    }

    private static void check(ErrorCodec codec, int status, Map<String, String> headers, byte[] body) {
        ApiException read = codec.decode(status, Catalogs.headers(headers), body);

        String text = new String(body, StandardCharsets.UTF_8);
        // What goes wrong inside of the reader itself is suppressed.
        assertThat(read.getSuppressed()).as(text).isEmpty();
        assertThat(read.status()).as(text).isEqualTo(status);
        assertThat(read.getMessage()).as(text).isNotBlank();
        assertThat(read.error().received().orElseThrow().bodyBytes()).as(text).isEqualTo(body);
        assertThat(read.contractViolations()).as(text).hasSizeLessThanOrEqualTo(100);
        assertThat(read.error().extras()).as(text).hasSizeLessThanOrEqualTo(1_000);
        assertThat(read.toString()).as(text).doesNotContain("\n", "\r");
        assertThat(codec.encode(read, EncodeContext.EMPTY).status()).as(text).isEqualTo(status);
    }

    /** Values that templates, JSON and headers have a meaning for come back as they were. */
    @ParameterizedTest
    @MethodSource("io.errorcontract.codec.ContractsTest#cases")
    void everyErrorComesBack(ContractsTest.Case contract) {
        Random random = new Random(SEED);
        ErrorCodec codec = Catalogs.codec(contract.catalog());
        for (int i = 0; i < ROUNDS; i++) {
            ApiError sent = withOtherTexts(contract.error(), random);
            ErrorResponse response = codec.encode(sent, EncodeContext.EMPTY);

            ApiException read =
                    codec.decode(response.status(), Catalogs.headers(response.headers()), response.bodyText());

            assertThat(read.code()).as(response.bodyText()).isEqualTo(sent.code());
            assertThat(read.getMessage()).as(response.bodyText()).isEqualTo(sent.message());
            assertThat(read.error().params()).as(response.bodyText()).isEqualTo(sent.params());
        }
    }

    /** The same error with other values in the fields of its body that are texts. */
    private static ApiError withOtherTexts(ApiError error, Random random) {
        ErrorDescriptor descriptor = error.descriptor().orElseThrow();
        ApiErrorBuilder builder = ApiError.builder(descriptor)
                .violations(error.violations())
                .requestId(error.requestId().orElse(null))
                .retryAfter(error.retryAfter().orElse(null));
        for (int i = 0; i < descriptor.parameters().size(); i++) {
            ParameterDescriptor parameter = descriptor.parameters().get(i);
            boolean free = parameter.type() == Scalar.STRING && parameter.inBody() && parameter.binding() == null;
            builder.value(i, free && error.value(i) != null ? text(random) : error.value(i));
        }
        return builder.build();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("v");
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
