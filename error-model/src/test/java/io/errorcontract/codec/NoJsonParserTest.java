package io.errorcontract.codec;

import static io.errorcontract.codec.Catalogs.decode;
import static io.errorcontract.codec.Catalogs.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.model.ApiException;
import io.errorcontract.model.ContractViolation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a client gets that has no parser at all; writing needs none. */
@Tag("no-json-stack")
class NoJsonParserTest {

    @Test
    void givesTheFamilyOfTheStatusAndSaysWhy() {
        String body = quotes("{'error':{'code':'sandbox.not_found','message':'m','details':{'sandbox_id':'a'}}}");

        ApiException read = decode(PandaStack.CODEC, 404, Map.of("Retry-After", "3", "X-Request-Id", "r"), body);

        assertThat(read.error().family()).contains(PandaStack.NOT_FOUND);
        assertThat(read).hasMessage("HTTP 404 Not Found");
        assertThat(read.retryAfter()).contains(Duration.ofSeconds(3));
        assertThat(read.requestId()).contains("r");
        assertThat(read.error().received().orElseThrow().body()).isEqualTo(body);
        assertThat(read.contractViolations())
                .extracting(ContractViolation::kind)
                .containsExactly(ContractViolation.Kind.NO_JSON_PARSER);
    }
}
