package io.errorcontract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
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
    private static final List<Integer> STATUSES = List.of(400, 401, 404, 429, 500, 502, 503);

    @ParameterizedTest
    @MethodSource("io.errorcontract.codec.ContractsTest#cases")
    void everyBodyBecomesAnException(ContractsTest.Case contract) {
        Random random = new Random(SEED);
        ErrorCodec codec = Catalogs.codec(contract.catalog());
        for (int i = 0; i < ROUNDS; i++) {
            int status = random.nextInt(3) > 0
                    ? contract.error().status()
                    : STATUSES.get(random.nextInt(STATUSES.size()));
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
        assertThat(codec.encode(read, EncodeContext.EMPTY).status())
                .as(text)
                .isEqualTo(status);
    }
}
