package io.errorcontract.codec;

import static io.errorcontract.codec.Catalogs.*;
import static io.errorcontract.contract.BindingSource.*;
import static io.errorcontract.contract.BodyNode.field;
import static io.errorcontract.contract.BodyNode.object;
import static io.errorcontract.contract.BodyNode.optional;
import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.MessageTemplate;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.Translation;
import io.errorcontract.contract.Translations;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.ContractViolation;
import io.errorcontract.model.ContractViolation.Kind;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.FieldViolation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bodies with a list of errors: the first one makes the exception, and the others come along. */
@Tag("every-json-stack")
class SeveralErrorsTest {

    private static final ErrorDescriptor LONG = error("too_long", 422, "{name} is too long")
            .parameters(string("name"), string("secret", Trait.OPTIONAL, Trait.SENSITIVE))
            .build();
    private static final ErrorDescriptor GONE = error("gone", 410, "Gone").build();

    private static final BodyNode LAYOUT = object(
            field(
                    "errors",
                    eachError(object(
                            field("status", val(STATUS)),
                            field("code", val(CODE)),
                            field("detail", val(MESSAGE)),
                            field("params", object(params())),
                            optional("fields", violationMap(val(VIOLATION_MESSAGE)))))),
            optional("request_id", val(REQUEST_ID)),
            optional("at", val(TIMESTAMP)));

    private static final ErrorCodec CODEC = codec(ErrorCatalog.builder("test", "1")
            .bodies(json(LAYOUT))
            .errors(LONG, GONE)
            .translations(Translations.of(Map.of(
                    "de",
                    Map.of(
                            "too_long", new Translation(null, MessageTemplate.parse("{name} ist zu lang"), List.of()),
                            "gone", new Translation(null, MessageTemplate.parse("Weg"), List.of())))))
            .build());

    private static final ApiError FIRST = ApiError.of(LONG, "title");

    private static String body(String... elements) {
        return quotes("{'errors':[" + String.join(",", elements) + "]}");
    }

    private static String element(int status, String code, String detail, String params) {
        return "{'status':" + status + ",'code':'" + code + "','detail':'" + detail + "','params':{" + params + "}}";
    }

    private static final String ELEMENT = element(422, "too_long", "title is too long", "'name':'title'");

    @Test
    void anErrorOfItsOwnIsAListOfOne() {
        assertThat(CODEC.encode(FIRST, EncodeContext.EMPTY).bodyText())
                .isEqualTo(quotes("{'errors':[" + ELEMENT + "],'at':'2026-01-02T03:04:05Z'}"));
        assertThat(decode(CODEC, 422, body(ELEMENT)).others()).isEmpty();
    }

    @Test
    void othersAreWrittenAfterItEachByItsOwnDescriptor() {
        ApiError several = FIRST.withOthers(List.of(
                ApiError.of(GONE),
                ApiError.builder(LONG)
                        .value(0, "body")
                        .value(1, "hidden")
                        .violations(List.of(new FieldViolation("body", "Too long", null, null, null)))
                        .build(),
                ApiError.unknown("new", 400, null).message("New").build()));

        assertThat(CODEC.encode(several, EncodeContext.EMPTY.withRequestId("r1"))
                        .bodyText())
                .isEqualTo(quotes("{'errors':[" + ELEMENT + ","
                        + element(410, "gone", "Gone", "") + ","
                        + "{'status':422,'code':'too_long','detail':'body is too long','params':{'name':'body'},"
                        + "'fields':{'body':'Too long'}},"
                        + element(400, "new", "New", "") + "],'request_id':'r1','at':'2026-01-02T03:04:05Z'}"));
    }

    @Test
    void whatAGatewayDoesNotKnowComesThroughItWithItsParameters() {
        String body = quotes("{'errors':[" + ELEMENT + "," + element(400, "new", "New", "'a':1") + ","
                + element(400, "newer", "Newer", "'b':[2]") + "],'at':'2026-01-02T03:04:05Z'}");

        ApiException read = decode(CODEC, 422, body);

        assertThat(CODEC.encode(read, EncodeContext.EMPTY).bodyText()).isEqualTo(body);
        assertThat(read.others().get(0).extras()).containsKeys("/errors/1/params/a", "/errors/2/params/b");
    }

    @Test
    void theResponseHasAStatusAndEachErrorItsOwn() {
        ApiException read = decode(
                CODEC,
                400,
                body(ELEMENT, element(410, "gone", "Gone", ""), element(409, "gone", "Gone", ""))
                        .replace("}]}", "}],\"request_id\":\"r1\",\"at\":\"2020-01-02T03:04:05Z\"}"));

        assertThat(read.status()).isEqualTo(400);
        assertThat(read.others()).extracting(ApiError::status).containsExactly(410, 409);
        assertThat(read.others()).extracting(ApiError::requestId).containsOnly(read.requestId());
        assertThat(read.others())
                .extracting(ApiError::timestamp)
                .containsOnly(read.error().timestamp());
        assertThat(read.error().timestamp()).isPresent();
        assertThat(read.contractViolations())
                .containsExactly(new ContractViolation(
                        Kind.UNEXPECTED_STATUS, "/errors/2/status", "gone is declared with 410, not 409"));
        assertThat(CODEC.encode(read, EncodeContext.EMPTY).status()).isEqualTo(400);
    }

    @Test
    void othersAreAsTypedAsTheFirst() {
        ErrorCodec typed = ErrorCodec.of(
                CODEC.catalog(),
                error -> error.code().equals("gone") ? new GoneException(error) : new ApiException(error));

        ApiException read = decode(typed, 422, body(ELEMENT, element(410, "gone", "Gone", "")));

        assertThat(typed.exception(read.others().get(0))).isInstanceOf(GoneException.class);
        assertThat(read.others().get(0).received()).isEqualTo(read.error().received());
    }

    private static final class GoneException extends ApiException {
        private static final long serialVersionUID = 1;

        GoneException(ApiError error) {
            super(error);
        }
    }

    @Test
    void noMoreThanAThousandAreKept() {
        String[] elements = Collections.nCopies(1_002, ELEMENT).toArray(String[]::new);

        ApiException read = decode(CODEC, 422, body(elements));

        assertThat(read.others()).hasSize(999);
        assertThat(read.contractViolations())
                .containsExactly(new ContractViolation(
                        Kind.BODY_TOO_LARGE, "/errors", "more errors than are kept; see the text of the body"));
    }

    @Test
    void violationsOfAllErrorsTogetherAreBounded() {
        String fields =
                IntStream.range(0, 6_000).mapToObj(i -> "'f" + i + "':'x'").collect(Collectors.joining(",", "{", "}"));
        String many = ELEMENT.replace("}}", "},'fields':" + fields + "}");

        ApiException read = decode(CODEC, 422, body(many, many));

        assertThat(read.violations().size() + read.others().get(0).violations().size())
                .isLessThanOrEqualTo(10_000);
        assertThat(read.contractViolations())
                .extracting(ContractViolation::kind)
                .contains(Kind.BODY_TOO_LARGE);
    }

    @Test
    void aListThatStandsTwiceCountsOnce() {
        String list = "'errors':[" + ELEMENT + "," + ELEMENT + "]";

        assertThat(decode(CODEC, 422, quotes("{" + list + "," + list + "}")).others())
                .hasSize(1);
    }

    @Test
    void aBodyOfAnotherLayoutHasNoOthers() {
        assertThat(decode(CODEC, 502, "{\"errors\":[1,2,3],\"x\":1}").others()).isEmpty();
    }

    @Test
    void whatOthersHaveOfOthersFollowsThem() {
        ApiError gone = ApiError.of(GONE);
        ApiError nested = ApiError.of(LONG, "body").withOthers(List.of(gone));

        ApiError flat = FIRST.withOthers(List.of(nested, gone));

        assertThat(flat.others()).extracting(ApiError::message).containsExactly("body is too long", "Gone", "Gone");
        assertThat(flat.others()).allMatch(other -> other.others().isEmpty());
        assertThat(flat.withRetryAfter(Duration.ofSeconds(1)).others()).isEqualTo(flat.others());
        assertThat(flat).hasToString("title is too long [too_long, status 422, 3 more]");
    }

    @Test
    void othersAreWrittenInTheLanguageOfTheRequest() {
        ApiError several = FIRST.withOthers(List.of(
                ApiError.of(GONE),
                ApiError.unknown("new", 400, null).message("New").build()));

        assertThat(CODEC.encode(several, EncodeContext.EMPTY.withAcceptLanguage("de"))
                        .bodyText())
                .contains("title ist zu lang", "Weg", "New");
    }

    @Test
    void othersTravelWithoutWhatIsSensitive() throws Exception {
        ApiError several = FIRST.withOthers(List.of(ApiError.of(LONG, "body", "hidden")));

        ApiError travelled = copy(new ApiException(several)).error();

        assertThat(travelled.others()).extracting(ApiError::params).containsExactly(Map.of("name", "body"));
    }

    private static ApiException copy(ApiException exception) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(exception);
        return (ApiException) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }
}
