package io.errorcontract.codec;

import static io.errorcontract.codec.Catalogs.*;
import static io.errorcontract.contract.BindingSource.*;
import static io.errorcontract.contract.BodyNode.field;
import static io.errorcontract.contract.BodyNode.object;
import static io.errorcontract.contract.BodyNode.optional;
import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.CodePattern;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ErrorMatch;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.ContractViolation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which error a response is found to be, and by which layout it is read. */
@Tag("every-json-stack")
class ErrorMatchTest {

    private static final BodyNode DAYTONA = object(
            field("statusCode", val(STATUS)),
            field("message", val(REASON)),
            field("error", val(MESSAGE)),
            optional("retryAfter", val(RETRY_AFTER, SECONDS)));

    private static ErrorDescriptor silent(String code, int status, String message, ParameterDescriptor... parameters) {
        return error(code, status, message).parameters(parameters).build();
    }

    private static final ErrorCodec DAYTONA_CODEC = codec(
            DAYTONA,
            silent("missing_key", 401, "No authorization header provided"),
            silent("invalid_key", 401, "Invalid or expired API key"),
            silent("required", 400, "Validation failed: {field} is required", string("field", Trait.MESSAGE_ONLY)),
            silent("json", 400, "Invalid JSON: {detail}", string("detail", Trait.MESSAGE_ONLY)),
            silent("any_400", 400, "{text}", string("text", Trait.MESSAGE_ONLY)),
            silent("org", 400, "Quota: maximum {max}", integer("max", Trait.MESSAGE_ONLY)),
            silent(
                    "region",
                    403,
                    "Region quota exceeded for {region}: {resource} limit reached",
                    string("region", Trait.MESSAGE_ONLY),
                    string("resource", Trait.MESSAGE_ONLY)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401|No authorization header provided|missing_key|{}",
                "401|Invalid or expired API key|invalid_key|{}",
                "400|Validation failed: snapshot is required|required|{field=snapshot}",
                "400|Invalid JSON: Unexpected token at position 45|json|{detail=Unexpected token at position 45}",
                "400|Something else|any_400|{text=Something else}",
                "400|Quota: maximum 10|org|{max=10}",
                // Not a number, so it is not that error's text.
                "400|Quota: maximum ten|any_400|{text=Quota: maximum ten}",
                "403|Region quota exceeded for us-east: CPU limit reached|region|{region=us-east, resource=CPU}",
                "403|Forbidden thing|''|{}",
                "401|no authorization header provided|''|{}"
            })
    void readsMessagesBackwards(int status, String message, String code, String params) {
        String body = "{'statusCode':" + status + ",'message':'" + (status == 400 ? "Bad Request" : "Unauthorized")
                + "','error':'" + message + "'}";

        ApiException read = decode(DAYTONA_CODEC, status, quotes(body));

        assertThat(read.code()).isEqualTo(code);
        assertThat(read.error().params()).hasToString(params);
        assertThat(read).hasMessage(message);
    }

    @Test
    void saysWhatDiffersFromTheStatus() {
        String body = quotes("{'statusCode':500,'message':'Oh no','error':'Invalid or expired API key'}");

        ApiException read = decode(DAYTONA_CODEC, 401, body);

        assertThat(read.contractViolations())
                .containsExactly(
                        new ContractViolation(
                                ContractViolation.Kind.UNEXPECTED_STATUS,
                                "/statusCode",
                                "the body says 500, the response has 401"),
                        new ContractViolation(
                                ContractViolation.Kind.WRONG_CONSTANT,
                                "/message",
                                "expected the reason phrase of 401, found another value"));
        assertThat(read.error().extras()).isEqualTo(Map.of("/statusCode", 500, "/message", "Oh no"));
    }

    @Test
    void tellsLayoutsApartByWhatTheyHold() {
        ErrorCodec hopx = codec(ContractsTest.HOPX_CATALOG);
        String execution = quotes("{'stderr':'','stdout':'','success':false,'exit_code':1,'execution_time':1}");

        assertThat(decode(hopx, 500, execution).code()).isEqualTo("CODE_EXECUTION_ERROR");
        assertThat(decode(hopx, 500, quotes("{'success':true,'error':'m','code':'X','request_id':'r'}"))
                        .code())
                .isEqualTo("X");
        // A constant alone is no proof; one value in its place is enough, even where the text breaks after it.
        assertThat(decode(hopx, 500, quotes("{'success':false,'stdout':'a")).code())
                .isEmpty();
        assertThat(decode(hopx, 500, quotes("{'success':false,'stdout':'a','stde"))
                        .code())
                .isEqualTo("CODE_EXECUTION_ERROR");
    }

    @Test
    void readsTheLayoutOfTheMediaTypeFirstAndTheOthersIfItDoesNotFit() {
        ErrorCatalog catalog = ErrorCatalog.builder("test", "1")
                .bodies(
                        json(object(field("code", val(CODE)), field("message", val(MESSAGE)))),
                        new BodyLayout("problem", BodyLayout.PROBLEM_JSON, ContractsTest.PROBLEM))
                .errors(error("gone", 410, "Gone").build())
                .build();
        String problem = quotes("{'type':null,'title':null,'status':410,'detail':'It is gone','code':'gone'}");
        Map<String, String> problemType = Map.of("content-type", "application/problem+json; charset=utf-8");

        ApiException typed = decode(codec(catalog), 410, problemType, problem);
        assertThat(typed.code()).isEqualTo("gone");
        assertThat(typed).hasMessage("It is gone");
        assertThat(typed.contractViolations()).isEmpty();

        ApiException mislabelled =
                decode(codec(catalog), 410, problemType, quotes("{'code':'gone','message':'It is gone'}"));
        assertThat(mislabelled.code()).isEqualTo("gone");

        ApiException unlabelled = decode(codec(catalog), 410, problem);
        assertThat(unlabelled.contractViolations()).isEmpty();
        assertThat(unlabelled).hasMessage("It is gone");
    }

    @Test
    void followsTheRulesOfTheCatalogWhereTheCodeDoesNotTell() {
        ErrorDescriptor limits = error("SURPASSED_TOTAL_LIMITS", 400, "Too much")
                .match(new ErrorMatch(400, new CodePattern("*SURPASSED_TOTAL_LIMITS*"), null))
                .build();
        ErrorDescriptor base = error("SURPASSED", 400, "Too much")
                .match(new ErrorMatch(400, new CodePattern("*SURPASSED*"), null))
                .build();
        ErrorCodec codec = codec(object(field("code", val(CODE)), field("message", val(MESSAGE))), base, limits);

        assertThat(decode(codec, 400, "Error: SURPASSED_TOTAL_LIMITS (account)").code())
                .isEqualTo("SURPASSED_TOTAL_LIMITS");
        assertThat(decode(codec, 400, "Error: SURPASSED_BASE_LIMITS").code()).isEqualTo("SURPASSED");
        assertThat(decode(codec, 500, "Error: SURPASSED_BASE_LIMITS").code()).isEmpty();
        ApiException byMessage =
                decode(codec, 400, quotes("{'code':'INTERNAL','message':'x SURPASSED_TOTAL_LIMITS y'}"));
        assertThat(byMessage.code()).isEqualTo("SURPASSED_TOTAL_LIMITS");
        assertThat(byMessage.contractViolations())
                .extracting(ContractViolation::kind)
                .containsExactly(ContractViolation.Kind.UNKNOWN_CODE);
    }

    @Test
    void readsTheCodeOfAnAnswerToHeadFromAHeader() {
        ErrorCatalog catalog = ErrorCatalog.builder("test", "1")
                .bodies(json(object(field("code", val(CODE)))))
                .errors(error("gone", 410, "Gone").build())
                .headers(header("X-Error-Code", CODE), header("X-Request-Id", REQUEST_ID))
                .build();

        ApiException read = decode(codec(catalog), 410, Map.of("x-error-code", "gone", "X-REQUEST-ID", "r"), "");

        assertThat(read.code()).isEqualTo("gone");
        assertThat(read).hasMessage("Gone");
        assertThat(read.requestId()).contains("r");
        assertThat(read.contractViolations()).isEmpty();
    }

    @Test
    void takesTheCodeOffALongerHeader() {
        ErrorCatalog catalog = ErrorCatalog.builder("test", "1")
                .bodies(json(object(field("message", val(MESSAGE)))))
                .errors(error("ThrottlingException", 400, "Rate exceeded").build())
                .headers(header("x-amzn-ErrorType", CODE, Format.part(0, ":")))
                .build();

        ApiException read = decode(
                codec(catalog),
                400,
                Map.of("x-amzn-errortype", "ThrottlingException:http://internal.example.com/coral/"),
                quotes("{'message':'Rate exceeded'}"));

        assertThat(read.code()).isEqualTo("ThrottlingException");
        assertThat(read.contractViolations()).isEmpty();
    }

    @Test
    void knowsFormerCodes() {
        ErrorDescriptor renamed =
                error("new_code", 400, "Renamed").aliases("old_code").build();

        ApiException read =
                decode(codec(object(field("code", val(CODE))), renamed), 400, quotes("{'code':'old_code'}"));

        assertThat(read.code()).isEqualTo("new_code");
        assertThat(read.contractViolations()).isEmpty();
    }

    @Test
    void takesTheFinerOfTwoTimesToWait() {
        BodyNode layout = object(
                field("code", val(CODE)),
                optional("retryAfter", val(RETRY_AFTER, SECONDS)),
                optional("retryAfterMs", val(RETRY_AFTER, MILLIS)));
        ErrorDescriptor error = error("slow", 429, "Slow").build();

        assertThat(decode(codec(layout, error), 429, quotes("{'code':'slow','retryAfter':2,'retryAfterMs':1500}"))
                        .retryAfter())
                .contains(Duration.ofMillis(1500));
        assertThat(decode(codec(layout, error), 429, quotes("{'retryAfterMs':1500,'retryAfter':2,'code':'slow'}"))
                        .retryAfter())
                .contains(Duration.ofMillis(1500));
    }

    @Test
    void notesPlacesThatContradictEachOther() {
        BodyNode layout = object(field("code", val(CODE)), optional("type", val(CODE)));
        ApiException read = decode(codec(layout, error("a", 400, "A").build()), 400, quotes("{'code':'a','type':'b'}"));

        assertThat(read.code()).isEqualTo("a");
        assertThat(read.contractViolations())
                .containsExactly(new ContractViolation(
                        ContractViolation.Kind.WRONG_CONSTANT, "/type", "differs from the $code of another place"));
        assertThat(read.error().extras()).isEqualTo(Map.of("/type", "b"));
    }

    @Test
    void findsTheElementOfAListByItsConstants() {
        BodyNode info = object(field("@type", con("Info")), field("reason", val(CODE)));
        BodyNode help = object(field("@type", con("Help")), field("url", val(DOCUMENTATION)));
        BodyNode layout = object(field("details", BodyNode.list(info, help)));
        String body = quotes("{'details':[{'@type':'Other','x':1},{'url':'u','@type':'Help'},"
                + "{'reason':'a','@type':'Info','extra':true}]}");

        ApiException read = decode(codec(layout, error("a", 400, "A").build()), 400, body);

        assertThat(read.code()).isEqualTo("a");
        assertThat(read.documentation()).contains("u");
        assertThat(read.contractViolations())
                .extracting(violation -> violation.kind() + " " + violation.where())
                .containsExactly("UNDECLARED_FIELD /details/0", "UNDECLARED_FIELD /details/2/extra");
        assertThat(read.error().extras())
                .isEqualTo(Map.of("/details/0", Map.of("@type", "Other", "x", 1), "/details/2/extra", true));
    }

    @Test
    void namesTheFamilyThatTheBodyNames() {
        FamilyDescriptor family = FamilyDescriptor.of("quota").withRetryable(true);
        ErrorCatalog catalog = ErrorCatalog.builder("test", "1")
                .bodies(json(object(field("code", val(CODE)), field("kind", val(FAMILY)))))
                .families(family)
                .build();

        ApiException read = decode(codec(catalog), 403, quotes("{'code':'later','kind':'quota'}"));

        assertThat(read.error().family()).contains(family);
        assertThat(read.isRetryable()).isTrue();
    }
}
