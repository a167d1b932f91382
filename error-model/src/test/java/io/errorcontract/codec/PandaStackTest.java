package io.errorcontract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.ContractViolation;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PandaStackTest {

    @Test
    void writesTheDocumentedBody() {
        ApiError error = ApiError.builder(PandaStack.SANDBOX_NOT_FOUND)
                .values("sb_abc123")
                .requestId("req_xyz")
                .build();
        ErrorResponse response = PandaStack.CODEC.encode(error, EncodeContext.EMPTY);

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.headers())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("Content-Type", "application/json", "X-Request-Id", "req_xyz"));
        assertThat(response.bodyText())
                .isEqualTo(
                        "{\"error\":{\"code\":\"sandbox.not_found\",\"message\":\"Sandbox sb_abc123 does not exist\","
                                + "\"request_id\":\"req_xyz\",\"details\":{\"sandbox_id\":\"sb_abc123\"}}}");
    }

    @Test
    void readsTheDocumentedBody() {
        ApiException exception = PandaStack.CODEC.decode(
                404,
                Map.of(),
                "{\"error\":{\"code\":\"sandbox.not_found\",\"message\":\"Sandbox sb_abc123 does not exist\","
                        + "\"request_id\":\"req_xyz\",\"details\":{}}}");

        assertThat(exception.getSuppressed()).isEmpty();
        assertThat(exception.error().descriptor()).containsSame(PandaStack.SANDBOX_NOT_FOUND);
        assertThat(exception.error().params()).isEqualTo(Map.of("sandbox_id", "sb_abc123"));
        assertThat(exception.requestId()).contains("req_xyz");
        assertThat(exception).hasMessage("Sandbox sb_abc123 does not exist");
        assertThat(exception.contractViolations()).isEmpty();
    }

    @Test
    void readsWithoutMakingAnException() {
        ErrorCodec codec = ErrorCodec.of(PandaStack.CODEC.catalog(), error -> {
            throw new AssertionError("nobody asked for an exception");
        });
        byte[] body = Catalogs.quotes("{'error':{'code':'sandbox.not_found','message':'Sandbox sb_1 does not exist',"
                        + "'details':{'sandbox_id':'sb_1'}}}")
                .getBytes(StandardCharsets.UTF_8);

        ApiError error = codec.decodeError(404, Map.of(), body);

        assertThat(error.descriptor()).containsSame(PandaStack.SANDBOX_NOT_FOUND);
        assertThat(error.params()).isEqualTo(Map.of("sandbox_id", "sb_1"));
        assertThat(codec.decodeError(404, Map.of(), null).code()).isEmpty();
        assertThat(codec.withBodyLimit(20)
                        .decodeError(404, Map.of(), body)
                        .received()
                        .orElseThrow()
                        .body())
                .isEqualTo("{\"error\":{\"code\":\"sa");
    }

    @Test
    void keepsTheErrorIfItsExceptionCannotBeMade() {
        IllegalStateException failure = new IllegalStateException("no such class");
        ErrorCodec codec = ErrorCodec.of(PandaStack.CODEC.catalog(), error -> {
            throw failure;
        });

        ApiException exception = codec.decode(404, Map.of(), "{\"error\":{\"code\":\"sandbox.not_found\"}}");

        assertThat(exception.code()).isEqualTo("sandbox.not_found");
        assertThat(exception.error().descriptor()).containsSame(PandaStack.SANDBOX_NOT_FOUND);
        assertThat(exception).hasSuppressedException(failure);
    }

    @Test
    void handsOnWhatTheCatalogDoesNotKnow() {
        String body = Catalogs.quotes("{'error':{'code':'disk.full','message':'Full','request_id':'r',"
                + "'details':{'free':0,'a/b':{'c':[1]},'retryable':true,'retry_after_sec':3}}}");
        ApiException read = Catalogs.decode(PandaStack.CODEC, 507, body);

        ErrorResponse response = PandaStack.CODEC.encode(read, EncodeContext.EMPTY);

        assertThat(response.bodyText()).isEqualTo(body);
        assertThat(response.status()).isEqualTo(507);
        assertThat(response.headers()).containsEntry("Retry-After", "3");
    }

    @Test
    void readsAProxysPage() {
        ApiException exception = PandaStack.CODEC.decode(
                502, Map.of("content-type", List.of("text/html; charset=utf-8")), "<html><h1>Bad gateway</h1></html>");

        assertThat(exception.getSuppressed()).isEmpty();
        assertThat(exception).hasMessage("HTTP 502 Bad Gateway (text/html)");
        assertThat(exception.contractViolations())
                .extracting(ContractViolation::kind)
                .containsExactly(ContractViolation.Kind.NOT_JSON);
    }
}
