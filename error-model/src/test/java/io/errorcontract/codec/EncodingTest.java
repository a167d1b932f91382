package io.errorcontract.codec;

import static io.errorcontract.codec.Catalogs.*;
import static io.errorcontract.contract.BindingSource.*;
import static io.errorcontract.contract.BodyNode.field;
import static io.errorcontract.contract.BodyNode.list;
import static io.errorcontract.contract.BodyNode.object;
import static io.errorcontract.contract.BodyNode.optional;
import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.ParameterType.ListOf;
import io.errorcontract.contract.ParameterType.RecordOf;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.model.FieldViolation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, to the byte. */
@Tag("no-json-stack")
class EncodingTest {

    private static final ErrorDescriptor PLAIN = error("plain", 400, "Plain").build();

    private static String write(BodyNode layout, ApiError error) {
        return write(layout, error, EncodeContext.EMPTY);
    }

    private static String write(BodyNode layout, ApiError error, EncodeContext context) {
        ErrorDescriptor descriptor = error.descriptor().orElse(PLAIN);
        return codec(layout, descriptor).encode(error, context).bodyText().replace('"', '\'');
    }

    private static String writeAny(Object value) {
        ErrorDescriptor error = error("any", 400, "Any")
                .parameters(ParameterDescriptor.of("v", Scalar.ANY, Trait.OPTIONAL))
                .build();
        return codec(object(params()), error)
                .encode(ApiError.of(error, value), EncodeContext.EMPTY)
                .bodyText();
    }

    @Test
    void leavesOutOptionalFieldsWithoutValueAndWritesOthersAsNull() {
        BodyNode layout = object(
                optional("a", val(OPERATION)),
                field("b", val(OPERATION)),
                optional("c", val(REQUEST_ID)),
                field("d", object(optional("e", val(OPERATION)))),
                optional("f", object(optional("g", val(OPERATION)), field("h", val(REQUEST_ID)))),
                optional("i", object(field("j", con(1)))),
                optional("k", list(val(OPERATION))),
                optional("l", eachViolation(val(FIELD))),
                field("m", eachViolation(val(FIELD))),
                field("n", violationMap(val(VIOLATION_MESSAGE))),
                optional("o", val(PARAMS)),
                field("p", val(PARAMS)));

        assertThat(write(layout, ApiError.of(PLAIN))).isEqualTo("{'b':null,'d':{},'i':{'j':1},'m':[],'n':{},'p':{}}");
        assertThat(write(
                        layout,
                        ApiError.builder(PLAIN)
                                .operation("op")
                                .violations(List.of(FieldViolation.of("x", "y")))
                                .build()))
                .isEqualTo("{'a':'op','b':'op','d':{'e':'op'},'f':{'g':'op','h':null},'i':{'j':1},'k':['op'],"
                        + "'l':['x'],'m':['x'],'n':{'x':'y'},'p':{}}");
    }

    @Test
    void hidesWhatIsSensitiveOrInternalWhereverItIsAskedFor() {
        RecordOf login = new RecordOf("Login", List.of(string("user"), string("password", Trait.SENSITIVE)));
        ErrorDescriptor error = error("hidden", 400, "Hidden")
                .parameters(
                        string("secret", Trait.SENSITIVE),
                        string("shard", Trait.INTERNAL),
                        ParameterDescriptor.of("logins", new ListOf(login)),
                        string("shown"))
                .build();
        ApiError occurrence = ApiError.of(
                error, "hunter2", "db-7", List.of(Map.of("user", "ann", "password", "pw", "more", 1)), "yes");
        BodyNode layout = object(
                params(),
                optional("direct", par("secret")),
                field("always", par("shard")),
                field("each", new BodyNode.EachElement(Binding.named(PARAM, "copy"), item("password"))));

        assertThat(write(layout, occurrence))
                .isEqualTo("{'logins':[{'user':'ann'}],'shown':'yes','always':null,'each':[]}");
        assertThat(write(
                        object(field(
                                "each",
                                new BodyNode.EachElement(
                                        Binding.named(PARAM, "logins"),
                                        object(field("u", item("user")), field("p", item("password")))))),
                        occurrence))
                .isEqualTo("{'each':[{'u':'ann','p':null}]}");
        Throwable cause = new IllegalStateException("jdbc:secret");
        assertThat(codec(layout, error)
                        .encode(new ApiException(occurrence, cause), EncodeContext.EMPTY)
                        .bodyText())
                .doesNotContain("jdbc", "hunter2", "pw", "db-7");
    }

    @Test
    void writesAnyValue() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("s", "a");
        map.put("n", null);
        map.put("l", Arrays.asList(1, 2L, true, null, List.of()));
        map.put("a", new int[] {1, 2});
        map.put("t", Instant.EPOCH);
        map.put("d", Duration.ofSeconds(90));
        map.put("u", new UUID(1, 2));

        assertThat(writeAny(map))
                .isEqualTo(quotes("{'v':{'s':'a','n':null,'l':[1,2,true,null,[]],'a':[1,2],"
                        + "'t':'1970-01-01T00:00:00Z','d':'PT1M30S','u':'00000000-0000-0001-0000-000000000002'}}"));
    }

    @Test
    void writesNumbersByTheGrammarOfJson() {
        Object[] numbers = {
            Double.NaN,
            Float.NEGATIVE_INFINITY,
            1.0,
            1e300,
            0.1f,
            Long.MIN_VALUE,
            (short) 7,
            new BigDecimal("1E+3"),
            new BigDecimal("0.000000001"),
            new BigDecimal("1E+1000"),
            BigInteger.TEN.pow(30)
        };

        assertThat(writeAny(Arrays.asList(numbers)))
                .isEqualTo("{\"v\":[null,null,1,1.0E300,0.1,-9223372036854775808,7,1000,0.000000001,1E+1000,"
                        + "1000000000000000000000000000000]}");
    }

    @Test
    void escapesText() {
        assertThat(writeAny("\" \\ / \b\f\n\r\t \0\u001f\u007f é € 😀 \u2028"))
                .isEqualTo("{\"v\":\"\\\" \\\\ / \\b\\f\\n\\r\\t \\u0000\\u001f\u007f é € 😀 \u2028\"}");
    }

    @Test
    void replacesHalfPairsOfSurrogates() {
        assertThat(writeAny("a\uD83Db\uDE00c\uD83D")).isEqualTo("{\"v\":\"a\uFFFDb\uFFFDc\uFFFD\"}");
    }

    @Test
    void writesTimesByTheirFormats() {
        Format httpDate = Format.of(Format.Kind.HTTP_DATE);
        BodyNode layout = object(
                field("iso", val(RETRY_AFTER)),
                field("s", val(RETRY_AFTER, SECONDS)),
                field("ms", val(RETRY_AFTER, MILLIS)),
                field("at", val(RETRY_AFTER, httpDate)),
                field("epoch", val(RETRY_AFTER, Format.of(Format.Kind.EPOCH_SECONDS))),
                field("text", val(RETRY_AFTER, SECONDS, STRING)),
                field("now", val(TIMESTAMP)),
                field("date", val(TIMESTAMP, httpDate)),
                field("millis", val(TIMESTAMP, Format.of(Format.Kind.EPOCH_MILLIS))));
        ApiError error =
                ApiError.builder(PLAIN).retryAfter(Duration.ofMillis(1500)).build();

        assertThat(write(layout, error))
                .isEqualTo("{'iso':'PT1.5S','s':2,'ms':1500,'at':'Fri, 02 Jan 2026 03:04:07 GMT',"
                        + "'epoch':1767323047,'text':'2','now':'2026-01-02T03:04:05Z',"
                        + "'date':'Fri, 02 Jan 2026 03:04:05 GMT','millis':1767323045000}");
    }

    @Test
    void takesFromTheRequestWhatTheErrorDoesNotSay() {
        BodyNode layout =
                object(field("id", val(REQUEST_ID)), field("op", val(OPERATION)), field("at", val(TIMESTAMP)));
        EncodeContext context =
                EncodeContext.ofRequestId("req").withOperation("op").withTimestamp(Instant.EPOCH);

        assertThat(write(layout, ApiError.of(PLAIN), context))
                .isEqualTo("{'id':'req','op':'op','at':'1970-01-01T00:00:00Z'}");
        assertThat(write(layout, ApiError.builder(PLAIN).requestId("own").build(), context))
                .isEqualTo("{'id':'own','op':'op','at':'1970-01-01T00:00:00Z'}");
    }

    @Test
    void writesARepeatedKeyOnce() {
        ApiError error = ApiError.builder(PLAIN)
                .violations(List.of(FieldViolation.of("a", "first"), FieldViolation.of("a", "second")))
                .build();

        assertThat(write(violationMap(val(VIOLATION_MESSAGE)), error)).isEqualTo("{'a':'first'}");
    }

    @Test
    void doesNotRepeatAParameterThatHasAPlaceOfItsOwn() {
        ErrorDescriptor error =
                error("own", 400, "Own").parameters(string("a"), string("b")).build();

        assertThat(write(object(field("x", par("a")), params()), ApiError.of(error, "1", "2")))
                .isEqualTo("{'x':'1','b':'2'}");
    }

    @Test
    void keepsControlCharactersOutOfHeaders() {
        ErrorCatalog catalog = ErrorCatalog.builder("test", "1")
                .bodies(json(object(field("code", val(CODE)))))
                .errors(PLAIN)
                .headers(header("X-Message", MESSAGE), header("X-Request-Id", REQUEST_ID))
                .build();
        ApiError error = ApiError.builder(PLAIN)
                .message("a\r\nSet-Cookie: x=1\0e\u007f ")
                .requestId("\r\n")
                .build();

        assertThat(codec(catalog).encode(error, EncodeContext.EMPTY).headers())
                .isEqualTo(Map.of("Content-Type", "application/json", "X-Message", "a  Set-Cookie: x=1 e"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Café", "Заказ", "注文", "\uD83D\uDE00"})
    void sendsNoHeaderRatherThanAnotherValue(String message) {
        ErrorCatalog catalog = ErrorCatalog.builder("test", "1")
                .bodies(json(object(field("message", val(MESSAGE)))))
                .errors(PLAIN)
                .headers(header("X-Message", MESSAGE), header("X-Request-Id", REQUEST_ID))
                .build();
        ApiError error = ApiError.builder(PLAIN).message(message).requestId("r").build();

        ErrorResponse response = codec(catalog).encode(error, EncodeContext.EMPTY);

        assertThat(response.headers()).isEqualTo(Map.of("Content-Type", "application/json", "X-Request-Id", "r"));
        assertThat(response.bodyText()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|application/json",
                "*/*|application/json",
                "application/*|application/json",
                "application/problem+json|application/problem+json",
                "APPLICATION/Problem+JSON;q=0.1|application/problem+json",
                "application/json;q=0.5, application/problem+json|application/problem+json",
                "application/problem+json;q=0.5, */*;q=0.8|application/json",
                "application/problem+json;q=0, */*|application/json",
                "application/json;q=0, */*;q=0.1|application/problem+json",
                "text/html|application/json",
                ",;q=,/|application/json"
            })
    void choosesTheRepresentationThatIsWanted(String accept, String expected) {
        ErrorCatalog catalog = ErrorCatalog.builder("test", "1")
                .bodies(
                        json(object(field("code", val(CODE)))),
                        new BodyLayout("problem", BodyLayout.PROBLEM_JSON, object(field("type", val(CODE)))))
                .errors(PLAIN)
                .build();

        ErrorResponse response = codec(catalog).encode(ApiError.of(PLAIN), EncodeContext.EMPTY.withAccept(accept));

        assertThat(response.headers()).isEqualTo(Map.of("Content-Type", expected, "Vary", "Accept"));
        assertThat(response.bodyText())
                .isEqualTo(expected.equals("application/json") ? "{\"code\":\"plain\"}" : "{\"type\":\"plain\"}");
    }

    @Test
    void writesErrorsOfAnotherCatalog() {
        ErrorDescriptor other = error("sandbox.not_found", 410, "Gone").build();

        assertThat(PandaStack.CODEC
                        .encode(ApiError.of(other), EncodeContext.EMPTY)
                        .bodyText())
                .isEqualTo(quotes("{'error':{'code':'sandbox.not_found','message':'Gone','details':{}}}"));
    }
}
