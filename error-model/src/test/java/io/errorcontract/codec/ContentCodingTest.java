package io.errorcontract.codec;

import static io.errorcontract.codec.Catalogs.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.ContractViolation;
import io.errorcontract.model.ContractViolation.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that a client handed over as they were sent. */
class ContentCodingTest {

    private static final String BODY = quotes("{'error':{'code':'sandbox.not_found','message':'m'}}");

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", " x-gzip "})
    void gzipIsUndone(String coding) throws IOException {
        ApiException read = PandaStack.CODEC.decode(404, encoding(coding), gzip(BODY));

        assertThat(read.code()).isEqualTo("sandbox.not_found");
        assertThat(read.error().received().orElseThrow().body()).isEqualTo(BODY);
    }

    @Test
    void deflateIsUndone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(new DeflaterOutputStream(bytes), BODY);

        ApiException read = PandaStack.CODEC.decode(404, encoding("deflate"), bytes.toByteArray());

        assertThat(read.code()).isEqualTo("sandbox.not_found");
    }

    @Test
    void aStreamIsUndoneToo() throws IOException {
        ApiException read = PandaStack.CODEC.decode(404, encoding("gzip"), new ByteArrayInputStream(gzip(BODY)));

        assertThat(read.code()).isEqualTo("sandbox.not_found");
    }

    @Test
    void whatTheClientHasUndoneIsLeftAlone() {
        assertThat(PandaStack.CODEC.decode(404, encoding("gzip"), BODY).code()).isEqualTo("sandbox.not_found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "identity", "deflate", ""})
    void anotherCodingIsNotGuessedAt(String coding) throws IOException {
        ApiException read = PandaStack.CODEC.decode(404, encoding(coding), gzip(BODY));

        assertThat(read.error().received().orElseThrow().bodyBytes()).isEqualTo(gzip(BODY));
        assertThat(read.contractViolations())
                .extracting(ContractViolation::kind)
                .containsExactly(Kind.NOT_JSON);
    }

    @Test
    void whatBreaksOffIsAsGoodAsWhatCame() throws IOException {
        String body = quotes("{'error':{'code':'sandbox.not_found','message':'" + "m".repeat(100_000) + "'}}");
        byte[] all = gzip(body);

        ApiException read = PandaStack.CODEC.decode(404, encoding("gzip"), Arrays.copyOf(all, all.length / 2));

        assertThat(read.code()).isEqualTo("sandbox.not_found");
        assertThat(read.contractViolations())
                .extracting(ContractViolation::kind)
                .contains(Kind.MALFORMED_JSON);
    }

    @Test
    void aBombGoesOffAtTheLimit() throws IOException {
        byte[] bomb = gzip(" ".repeat(32 << 20));

        ApiException read = PandaStack.CODEC.decode(500, encoding("gzip"), bomb);

        assertThat(bomb).hasSizeLessThan(40_000);
        assertThat(read.error().received().orElseThrow().bodyBytes()).hasSize(ErrorCodec.DEFAULT_BODY_LIMIT);
        assertThat(read.contractViolations())
                .extracting(ContractViolation::kind)
                .contains(Kind.BODY_TOO_LARGE);
    }

    @Test
    void anErrorWithAStatusOfSuccessIsKnownWhenCompressed() throws IOException {
        ErrorCodec codec = Catalogs.codec(
                BodyNode.object(
                        BodyNode.field("ok", BodyNode.constant(false)),
                        BodyNode.field("error", BodyNode.value(BindingSource.CODE))),
                Catalogs.error("not_in_channel", 200, "Not in the channel").build());

        assertThat(codec.isError(200, encoding("gzip"), gzip(quotes("{'ok':false,'error':'not_in_channel'}"))))
                .isTrue();
        assertThat(codec.isError(200, encoding("gzip"), gzip(quotes("{'ok':true}"))))
                .isFalse();
        assertThat(codec.mayBeError(200, Map.of("content-type", List.of("application/json;charset=utf-8"))))
                .isTrue();
        assertThat(codec.mayBeError(200, Map.of())).isTrue();
        assertThat(codec.mayBeError(200, Map.of("Content-Type", List.of("image/png"))))
                .isFalse();
        assertThat(codec.mayBeError(201, Map.of())).isFalse();
        assertThat(codec.mayBeError(600, Map.of())).isTrue();
    }

    private static Map<String, List<String>> encoding(String coding) {
        return Map.of("content-encoding", List.of(coding));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(new GZIPOutputStream(bytes), text);
        return bytes.toByteArray();
    }

    private static void write(OutputStream out, String text) throws IOException {
        try (out) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
