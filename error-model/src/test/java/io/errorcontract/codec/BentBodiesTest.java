package io.errorcontract.codec;

import static io.errorcontract.codec.Catalogs.decode;
import static io.errorcontract.codec.Catalogs.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.ContractViolation;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Responses that break clients: each gives a usable exception, says what differs, and loses nothing. */
@Tag("every-json-stack")
class BentBodiesTest {

    record Bent(int status, String body, String code, String family, String message, List<String> violations) {
        @Override
        public String toString() {
            return body.length() > 60 ? body.substring(0, 60) + "…" : body;
        }
    }

    static Bent bent(int status, String body, String code, String family, String message, String... violations) {
        return new Bent(status, quotes(body), code, family, message, List.of(violations));
    }

    static Stream<Bent> bodies() {
        return Stream.of(
                bent(429, "", "", "rate_limit", "HTTP 429 Too Many Requests", "EMPTY_BODY "),
                bent(429, "  \n", "", "rate_limit", "HTTP 429 Too Many Requests", "EMPTY_BODY "),
                bent(429, "null", "", "rate_limit", "HTTP 429 Too Many Requests", "NOT_JSON "),
                bent(502, "<html>", "", "", "HTTP 502 Bad Gateway", "NOT_JSON "),
                bent(599, "oops", "", "", "HTTP 599", "NOT_JSON "),
                bent(429, "{}", "", "rate_limit", "HTTP 429 Too Many Requests", "UNKNOWN_BODY "),
                bent(429, "[]", "", "rate_limit", "HTTP 429 Too Many Requests", "WRONG_TYPE ", "UNKNOWN_BODY "),
                bent(
                        429,
                        "{'error':5}",
                        "",
                        "rate_limit",
                        "HTTP 429 Too Many Requests",
                        "WRONG_TYPE /error",
                        "UNKNOWN_BODY "),
                bent(
                        429,
                        "{'error':null}",
                        "",
                        "rate_limit",
                        "HTTP 429 Too Many Requests",
                        "WRONG_TYPE /error",
                        "UNKNOWN_BODY "),
                bent(
                        429,
                        "{'error':[1]}",
                        "",
                        "rate_limit",
                        "HTTP 429 Too Many Requests",
                        "WRONG_TYPE /error",
                        "UNKNOWN_BODY "),
                bent(503, "{'status':'DOWN'}", "", "", "HTTP 503 Service Unavailable", "UNKNOWN_BODY "),
                // A code of another type is as good as none: status and message still tell which error it is.
                bent(
                        429,
                        "{'error':{'code':7,'message':'Too many API calls per minute','details':{}}}",
                        "rate_limit.api",
                        "rate_limit",
                        "Too many API calls per minute",
                        "WRONG_TYPE /error/code"),
                bent(
                        418,
                        "{'error':{'code':7,'message':'Tea','details':{}}}",
                        "",
                        "",
                        "Tea",
                        "WRONG_TYPE /error/code",
                        "MISSING_CODE /error/code"),
                bent(
                        404,
                        "{'error':{'message':'gone','details':{}}}",
                        "",
                        "not_found",
                        "gone",
                        "MISSING_FIELD /error/code",
                        "MISSING_CODE /error/code"),
                bent(
                        404,
                        "{'error':{'code':'SANDBOX.NOT_FOUND','message':'Sandbox a does not exist','details':{}}}",
                        "SANDBOX.NOT_FOUND",
                        "not_found",
                        "Sandbox a does not exist",
                        "UNKNOWN_CODE /error/code"),
                bent(
                        404,
                        "{'error':{'code':'volume.not_found','message':'No volume','details':{'id':1}}}",
                        "volume.not_found",
                        "not_found",
                        "No volume",
                        "UNKNOWN_CODE /error/code"),
                bent(
                        429,
                        "{'error':{'code':'strange','message':'Slow','details':{}}}",
                        "strange",
                        "rate_limit",
                        "Slow",
                        "UNKNOWN_CODE /error/code"),
                bent(
                        418,
                        "{'error':{'code':'strange','message':'Tea','details':{}}}",
                        "strange",
                        "",
                        "Tea",
                        "UNKNOWN_CODE /error/code"),
                bent(
                        410,
                        "{'error':{'code':'sandbox.not_found','message':'m','details':{'sandbox_id':'a'}}}",
                        "sandbox.not_found",
                        "not_found",
                        "m",
                        "UNEXPECTED_STATUS "),
                bent(
                        404,
                        "{'error':{'code':'sandbox.not_found','message':null,'details':{'sandbox_id':'a'}}}",
                        "sandbox.not_found",
                        "not_found",
                        "Sandbox a does not exist",
                        "WRONG_TYPE /error/message"),
                bent(
                        404,
                        "{'error':{'code':'sandbox.not_found','message':'m','details':{}}}",
                        "sandbox.not_found",
                        "not_found",
                        "m",
                        "MISSING_PARAMETER /error/details/sandbox_id"),
                bent(
                        404,
                        "{'error':{'code':'sandbox.not_found','message':'m','details':{'sandbox_id':null}}}",
                        "sandbox.not_found",
                        "not_found",
                        "m",
                        "MISSING_PARAMETER /error/details/sandbox_id"),
                bent(
                        404,
                        "{'error':{'code':'sandbox.not_found','message':'m','details':{'sandbox_id':5}}}",
                        "sandbox.not_found",
                        "not_found",
                        "m",
                        "WRONG_TYPE /error/details/sandbox_id"),
                bent(
                        404,
                        "{'error':{'code':'sandbox.not_found','message':'m','x/y~':1,'details':{'sandbox_id':'a',"
                                + "'more':true}},'top':{}}",
                        "sandbox.not_found",
                        "not_found",
                        "m",
                        "UNDECLARED_FIELD /error/x~1y~0",
                        "UNDECLARED_FIELD /top",
                        "UNDECLARED_FIELD /error/details/more"),
                bent(
                        404,
                        "{'error':{'code':'x','code':'sandbox.not_found','message':'m','details':{'sandbox_id':'a',"
                                + "'sandbox_id':'b'}}}",
                        "sandbox.not_found",
                        "not_found",
                        "m",
                        "DUPLICATE_FIELD /error/code",
                        "DUPLICATE_FIELD /error/details/sandbox_id"),
                bent(
                        503,
                        "{'error':{'code':'capacity.unavailable','message':'m','details':{'retryable':'yes',"
                                + "'retry_after_sec':-1}}}",
                        "capacity.unavailable",
                        "",
                        "m",
                        "WRONG_TYPE /error/details/retryable",
                        "WRONG_TYPE /error/details/retry_after_sec"),
                bent(
                        503,
                        "{'error':{'code':'capacity.unavailable','message':'m','details':{}}} tail",
                        "capacity.unavailable",
                        "",
                        "m",
                        "MALFORMED_JSON "),
                bent(
                        503,
                        "{'error':{'code':'capacity.unavailable','message':'m','det",
                        "capacity.unavailable",
                        "",
                        "m",
                        "MALFORMED_JSON "),
                bent(
                        503,
                        "\uFEFF{'error':{'code':'capacity.unavailable','message':'m','details':{}}}",
                        "capacity.unavailable",
                        "",
                        "m",
                        "MALFORMED_JSON "),
                // The body of another contract.
                bent(
                        404,
                        "{'error':'Sandbox not found','code':'RESOURCE_NOT_FOUND','request_id':'req_abc123'}",
                        "",
                        "not_found",
                        "HTTP 404 Not Found",
                        "WRONG_TYPE /error",
                        "UNKNOWN_BODY "));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void givesAUsableException(Bent bent) {
        ApiException read = decode(PandaStack.CODEC, bent.status(), Map.of(), bent.body());

        assertThat(read.code()).isEqualTo(bent.code());
        assertThat(read.error().family().map(FamilyDescriptor::id).orElse("")).isEqualTo(bent.family());
        assertThat(read).hasMessage(bent.message());
        assertThat(read.status()).isEqualTo(bent.status());
        assertThat(read.contractViolations())
                .extracting(violation -> violation.kind() + " " + violation.where())
                .containsExactlyElementsOf(bent.violations());
        assertThat(read.error().received().orElseThrow().body()).isEqualTo(bent.body());
    }

    @Test
    void keepsWhatTheContractDoesNotName() {
        String body = quotes("{'error':{'code':'sandbox.not_found','message':'m','x/y':1.5,'details':{'sandbox_id':5,"
                + "'more':[1,null,{'a':true}],'big':12345678901234567890}}}");

        assertThat(decode(PandaStack.CODEC, 404, body).error().extras())
                .isEqualTo(Map.of(
                        "/error/x~1y",
                        1.5,
                        "/error/details/sandbox_id",
                        5,
                        "/error/details/more",
                        Arrays.asList(1, null, Map.of("a", true)),
                        "/error/details/big",
                        new BigInteger("12345678901234567890")));
    }

    @Test
    void readsNumbersThatTheTextBreaksWithinAsMissing() {
        String whole = quotes("{'error':{'code':'capacity.unavailable','message':'m','details':{'retry_after_sec':45");

        ApiException read = decode(PandaStack.CODEC, 503, whole.substring(0, whole.length() - 1));

        assertThat(read.retryAfter()).contains(Duration.ofSeconds(5));
        assertThat(read.error().descriptor()).contains(PandaStack.CAPACITY);
    }

    @Test
    void mendsBytesThatAreNotText() {
        byte[] body = quotes(
                        "{'error':{'code':'sandbox.not_found','message':'Sandbox a? does not exist','details':{}}}")
                .getBytes(StandardCharsets.ISO_8859_1);
        body[quotes("{'error':{'code':'sandbox.not_found','message':'Sandbox a").length()] = (byte) 0xFF;

        ApiException read = PandaStack.CODEC.decode(404, Map.of(), body);

        assertThat(read).hasMessage("Sandbox a\uFFFD does not exist");
        assertThat(read.error().descriptor()).contains(PandaStack.SANDBOX_NOT_FOUND);
        assertThat(read.contractViolations())
                .containsExactly(new ContractViolation(
                        ContractViolation.Kind.MALFORMED_JSON, "", "has bytes that are not UTF-8"));
    }

    @Test
    void readsUpToTheLimit() {
        ErrorCodec small = PandaStack.CODEC.withBodyLimit(60);
        String body = quotes("{'error':{'code':'capacity.unavailable','message':'m','padding':'")
                + "x".repeat(1000)
                + quotes("'}}");

        ApiException read = decode(small, 503, body);

        assertThat(read.code()).isEqualTo("capacity.unavailable");
        assertThat(read.contractViolations())
                .extracting(ContractViolation::kind)
                .containsExactly(ContractViolation.Kind.MALFORMED_JSON, ContractViolation.Kind.BODY_TOO_LARGE);
        assertThat(read.error().received().orElseThrow().body()).isEqualTo(body.substring(0, 60));
    }

    @Test
    void survivesDepthAndLength() {
        String deep = quotes("{'error':{'code':'sandbox.not_found','x':")
                + "[".repeat(9_000)
                + "]".repeat(9_000)
                + quotes(",'message':'m','details':{'sandbox_id':'")
                + "s".repeat(200_000)
                + quotes("'},'")
                + "n".repeat(100_000)
                + quotes("':1}}");

        ApiException read = decode(PandaStack.CODEC, 404, deep);

        assertThat(read.error().value("sandbox_id")).isEqualTo("s".repeat(200_000));
        assertThat(read.contractViolations())
                .extracting(violation -> violation.kind().name())
                .containsExactly("MALFORMED_JSON", "UNDECLARED_FIELD", "UNDECLARED_FIELD");
    }

    @Test
    void keepsNumbersOfAnySizeWithoutComputingWithThem() {
        String digits = "9".repeat(500_000);
        String body =
                quotes("{'error':{'code':'capacity.unavailable','message':'m','details':{'retry_after_sec':1e1000,"
                                + "'a':")
                        + digits
                        + quotes(",'b':1e999999999,'c':-1e-999999999}}}");

        ApiException read = decode(PandaStack.CODEC, 503, body);

        assertThat(read.error().extras())
                .containsEntry("/error/details/a", digits)
                .containsEntry("/error/details/b", "1e999999999")
                .containsEntry("/error/details/c", "-1e-999999999");
        assertThat(read.retryAfter()).contains(Duration.ofSeconds(5));
    }

    @Test
    void toleratesThousandsOfUnknownFields() {
        StringBuilder body =
                new StringBuilder(quotes("{'error':{'code':'sandbox.not_found','message':'m','details':{"));
        for (int i = 0; i < 50_000; i++) {
            body.append(quotes("'k" + i + "':1,"));
        }
        body.append(quotes("'sandbox_id':'a'}}}"));

        ApiException read = decode(PandaStack.CODEC, 404, body.toString());

        assertThat(read.error().value("sandbox_id")).isEqualTo("a");
        assertThat(read.error().extras()).hasSize(1_000).containsEntry("/error/details/k999", 1);
        assertThat(read.contractViolations()).hasSize(100);
    }

    @Test
    void doesNotFailOnStatusesOfSuccessOrNonsense() {
        for (int status : new int[] {200, 204, 301, 0, -1, Integer.MAX_VALUE}) {
            assertThat(decode(PandaStack.CODEC, status, "").status()).isEqualTo(status);
        }
    }
}
