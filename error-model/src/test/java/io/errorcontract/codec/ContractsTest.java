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
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.ParameterType.EnumOf;
import io.errorcontract.contract.ParameterType.ListOf;
import io.errorcontract.contract.ParameterType.RecordOf;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.contract.Suggestion;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.model.FieldViolation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies of the kinds that public APIs send, each written exactly and read back without a difference. */
@Tag("every-json-stack")
class ContractsTest {

    record Case(String name, ErrorCatalog catalog, ApiError error, Map<String, String> headers, String body) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Case of(String name, BodyNode layout, ApiError error, String body, HeaderLayout... headers) {
        ErrorDescriptor descriptor = error.descriptor().orElseThrow();
        ErrorCatalog catalog = ErrorCatalog.builder("test", "1")
                .bodies(json(layout))
                .errors(descriptor)
                .headers(headers)
                .build();
        return new Case(name, catalog, error, Map.of(), quotes(body));
    }

    static Stream<Case> cases() {
        return Stream.of(
                daytona(),
                hopx(),
                hopxExecution(),
                cloudflare(),
                dyva(),
                stripe(),
                google(),
                microsoft(),
                github(),
                twilio(),
                aws(),
                kubernetes(),
                graphql(),
                jsonApi(),
                problem(),
                twoFields(),
                messagesByField(),
                typed(),
                discord(),
                djangoRest(),
                severalErrors());
    }

    static Case daytona() {
        BodyNode layout = object(
                field("statusCode", val(STATUS)),
                field("message", val(REASON)),
                field("error", val(MESSAGE)),
                optional("retryAfter", val(RETRY_AFTER, SECONDS)));
        ErrorDescriptor error = error(
                        "invalid_value", 400, "Invalid value for {field}: must be between {min} and {max}")
                .parameters(
                        string("field", Trait.MESSAGE_ONLY),
                        integer("min", Trait.MESSAGE_ONLY),
                        integer("max", Trait.MESSAGE_ONLY))
                .build();
        return of(
                "Daytona",
                layout,
                ApiError.of(error, "cpu", 1, 32),
                "{'statusCode':400,'message':'Bad Request','error':'Invalid value for cpu: must be between 1 and 32'}");
    }

    static final BodyNode HOPX = object(
            field("error", val(MESSAGE)),
            field("code", val(CODE)),
            field("request_id", val(REQUEST_ID)),
            optional("retry_after", val(RETRY_AFTER, SECONDS)));

    static final BodyNode HOPX_EXECUTION = object(
            field("success", con(false)),
            field("stdout", par("stdout")),
            field("stderr", par("stderr")),
            field("exit_code", par("exit_code")),
            field("execution_time", par("execution_time")));

    static final ErrorDescriptor RATE_LIMIT_EXCEEDED = error(
                    "RATE_LIMIT_EXCEEDED", 429, "Rate limit exceeded: {limit} requests per minute")
            .parameters(integer("limit", Trait.MESSAGE_ONLY))
            .build();

    static final ErrorDescriptor CODE_EXECUTION_ERROR = error("CODE_EXECUTION_ERROR", 500, "Code execution failed")
            .body("execution")
            .parameters(
                    string("stdout"),
                    string("stderr"),
                    integer("exit_code"),
                    ParameterDescriptor.of("execution_time", Scalar.DECIMAL))
            .build();

    static final ErrorCatalog HOPX_CATALOG = ErrorCatalog.builder("hopx", "1")
            .bodies(json(HOPX), new BodyLayout("execution", "application/json", HOPX_EXECUTION))
            .errors(RATE_LIMIT_EXCEEDED, CODE_EXECUTION_ERROR)
            .build();

    static Case hopx() {
        ApiError error = ApiError.builder(RATE_LIMIT_EXCEEDED)
                .values(100)
                .requestId("req_abc123")
                .retryAfter(Duration.ofSeconds(30))
                .build();
        String body = "{'error':'Rate limit exceeded: 100 requests per minute','code':'RATE_LIMIT_EXCEEDED',"
                + "'request_id':'req_abc123','retry_after':30}";
        return new Case("HopX", HOPX_CATALOG, error, Map.of(), quotes(body));
    }

    static Case hopxExecution() {
        String stderr = "NameError: name 'x' is not defined\n";
        String body = "{\"success\":false,\"stdout\":\"\",\"stderr\":\"NameError: name 'x' is not defined\\n\","
                + "\"exit_code\":1,\"execution_time\":0.05}";
        ApiError error = ApiError.of(CODE_EXECUTION_ERROR, "", stderr, 1, new BigDecimal("0.05"));
        return new Case("HopX, execution", HOPX_CATALOG, error, Map.of(), body);
    }

    static Case cloudflare() {
        BodyNode layout = object(
                field("code", val(CODE)),
                field("message", val(MESSAGE)),
                optional("operation", val(OPERATION)),
                field("context", val(PARAMS)),
                field("httpStatus", val(STATUS)),
                field("timestamp", val(TIMESTAMP)),
                optional("suggestion", val(SUGGESTION)),
                optional("documentation", val(DOCUMENTATION)));
        RecordOf field =
                new RecordOf("FieldError", List.of(string("field"), string("message"), string("code", Trait.OPTIONAL)));
        ErrorDescriptor error = error("VALIDATION_FAILED", 400, "Validation failed")
                .parameters(
                        ParameterDescriptor.of("validationErrors", new ListOf(field)),
                        ParameterDescriptor.of("reason", new EnumOf("Reason", List.of("booting")), Trait.OPTIONAL),
                        integer("exitCode", Trait.NULLABLE))
                .documentation("https://docs.example.com/VALIDATION_FAILED")
                .suggestion(Suggestion.of("Mend the fields"))
                .build();
        ApiError occurrence = ApiError.builder(error)
                .values(List.of(Map.of("field", "path", "message", "must not be empty")), "unheard_of", null)
                .operation("file.read")
                .timestamp(Instant.parse("2025-01-28T00:00:00Z"))
                .build();
        return of(
                "Cloudflare",
                layout,
                occurrence,
                "{'code':'VALIDATION_FAILED','message':'Validation failed','operation':'file.read',"
                        + "'context':{'validationErrors':[{'field':'path','message':'must not be empty'}],"
                        + "'reason':'unheard_of','exitCode':null},'httpStatus':400,"
                        + "'timestamp':'2025-01-28T00:00:00Z','suggestion':'Mend the fields',"
                        + "'documentation':'https://docs.example.com/VALIDATION_FAILED'}");
    }

    static Case dyva() {
        BodyNode layout = object(
                field("error", val(CODE)),
                field("message", val(MESSAGE)),
                field("details", object(params(), optional("fields", violationMap(val(VIOLATION_MESSAGE))))),
                optional("request_id", val(REQUEST_ID)));
        ApiError error = ApiError.builder(
                        error("validation_error", 400, "Validation failed").build())
                .violations(List.of(
                        FieldViolation.of("email", "Must be a valid email address"),
                        FieldViolation.of("password", "Must be at least 8 characters")))
                .build();
        return of(
                "Dyva",
                layout,
                error,
                "{'error':'validation_error','message':'Validation failed','details':{'fields':{"
                        + "'email':'Must be a valid email address','password':'Must be at least 8 characters'}}}");
    }

    static Case stripe() {
        BodyNode layout = object(field(
                "error",
                object(
                        field("type", BodyNode.value(PROPERTY, "type")),
                        optional("code", val(CODE)),
                        optional("decline_code", par("decline_code")),
                        field("message", val(MESSAGE)),
                        optional("param", par("param")),
                        optional("doc_url", val(DOCUMENTATION)))));
        ErrorDescriptor error = error("card_declined", 402, "Your card was declined.")
                .property("type", "card_error")
                .documentation("https://stripe.example/docs/card-declined")
                .parameters(string("decline_code"), string("param", Trait.OPTIONAL))
                .build();
        return of(
                "Stripe",
                layout,
                ApiError.of(error, "generic_decline", null),
                "{'error':{'type':'card_error','code':'card_declined','decline_code':'generic_decline',"
                        + "'message':'Your card was declined.','doc_url':'https://stripe.example/docs/card-declined'}}");
    }

    static Case google() {
        BodyNode info = object(
                field("@type", con("type.googleapis.com/google.rpc.ErrorInfo")),
                field("reason", val(CODE)),
                field("domain", con("example.com")),
                field("metadata", object(params())));
        BodyNode retry = object(
                field("@type", con("type.googleapis.com/google.rpc.RetryInfo")),
                field("retryDelay", val(RETRY_AFTER, Format.of(Format.Kind.ISO))));
        BodyNode layout = object(field(
                "error",
                object(
                        field("code", val(STATUS)),
                        field("message", val(MESSAGE)),
                        field("status", BodyNode.value(PROPERTY, "grpc")),
                        field("details", list(info, retry)))));
        ErrorDescriptor error = error("API_DISABLED", 403, "API {service} is disabled")
                .property("grpc", "PERMISSION_DENIED")
                .parameters(string("service"))
                .build();
        return of(
                "Google",
                layout,
                ApiError.of(error, "compute"),
                "{'error':{'code':403,'message':'API compute is disabled','status':'PERMISSION_DENIED','details':["
                        + "{'@type':'type.googleapis.com/google.rpc.ErrorInfo','reason':'API_DISABLED',"
                        + "'domain':'example.com','metadata':{'service':'compute'}}]}}");
    }

    static Case microsoft() {
        BodyNode layout = object(field(
                "error",
                object(
                        field("code", val(CODE, Format.of(Format.Kind.PART, 0, "."))),
                        field("message", val(MESSAGE)),
                        field("innererror", object(field("code", val(CODE, Format.of(Format.Kind.PART, 1, "."))))),
                        optional(
                                "details",
                                eachViolation(object(
                                        field("code", val(VIOLATION_CODE)),
                                        field("message", val(VIOLATION_MESSAGE)),
                                        field("target", val(FIELD))))))));
        ErrorDescriptor error = error("BadArgument.NullValue", 400, "Previous passwords may not be reused")
                .build();
        ApiError occurrence = ApiError.builder(error)
                .violations(List.of(new FieldViolation("password", "may not be null", "NullValue", null, null)))
                .build();
        return of(
                "Microsoft",
                layout,
                occurrence,
                "{'error':{'code':'BadArgument','message':'Previous passwords may not be reused',"
                        + "'innererror':{'code':'NullValue'},'details':[{'code':'NullValue',"
                        + "'message':'may not be null','target':'password'}]}}");
    }

    static Case github() {
        BodyNode layout = object(
                field("message", val(MESSAGE)),
                optional(
                        "errors",
                        eachViolation(object(
                                field("resource", con("Issue")),
                                field("field", val(FIELD)),
                                field("code", val(VIOLATION_CODE))))),
                field("documentation_url", val(DOCUMENTATION)),
                field("status", val(STATUS, STRING)));
        ErrorDescriptor error = error("validation", 422, "Validation Failed")
                .documentation("https://docs.example.com/rest")
                .build();
        return of(
                "GitHub",
                layout,
                ApiError.builder(error)
                        .violations(List.of(new FieldViolation("title", null, "missing_field", null, null)))
                        .documentation("https://docs.example.com/rest")
                        .build(),
                "{'message':'Validation Failed','errors':[{'resource':'Issue','field':'title',"
                        + "'code':'missing_field'}],'documentation_url':'https://docs.example.com/rest',"
                        + "'status':'422'}");
    }

    static Case twilio() {
        BodyNode layout = object(
                field("code", val(CODE, NUMBER)),
                field("message", val(MESSAGE)),
                field("more_info", val(DOCUMENTATION)),
                field("status", val(STATUS)));
        ErrorDescriptor error = error("20404", 404, "The requested resource {uri} was not found")
                .documentation("https://www.example.com/docs/errors/20404")
                .parameters(string("uri", Trait.MESSAGE_ONLY))
                .build();
        return of(
                "Twilio",
                layout,
                ApiError.of(error, "/Accounts/AC1.json"),
                "{'code':20404,'message':'The requested resource /Accounts/AC1.json was not found',"
                        + "'more_info':'https://www.example.com/docs/errors/20404','status':404}");
    }

    static Case aws() {
        BodyNode layout = object(
                field("__type", val(CODE, Format.of(Format.Kind.PREFIX, "com.amazonaws.dynamodb.v20120810#"))),
                field("message", val(MESSAGE)));
        ErrorDescriptor error = error("ResourceNotFoundException", 400, "Requested resource not found")
                .build();
        Case made = of(
                "AWS",
                layout,
                ApiError.builder(error)
                        .requestId("4KBNVRGD25RG1KEO9UT4V3FQDJVV4KQNSO5AEMVJF66Q9ASUAAJG")
                        .build(),
                "{'__type':'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException',"
                        + "'message':'Requested resource not found'}",
                header("x-amzn-RequestId", REQUEST_ID),
                header("x-amzn-errortype", CODE, Format.of(Format.Kind.PART, 0, ":")));
        return new Case(
                made.name(),
                made.catalog(),
                made.error(),
                Map.of(
                        "x-amzn-RequestId",
                        "4KBNVRGD25RG1KEO9UT4V3FQDJVV4KQNSO5AEMVJF66Q9ASUAAJG",
                        "x-amzn-errortype",
                        "ResourceNotFoundException"),
                made.body());
    }

    static Case kubernetes() {
        BodyNode layout = object(
                field("kind", con("Status")),
                field("apiVersion", con("v1")),
                field("metadata", object()),
                field("status", con("Failure")),
                field("message", val(MESSAGE)),
                field("reason", val(CODE)),
                field(
                        "details",
                        object(
                                params(),
                                optional(
                                        "causes",
                                        eachViolation(object(
                                                field("reason", val(VIOLATION_CODE)),
                                                field("message", val(VIOLATION_MESSAGE)),
                                                field("field", val(FIELD))))))),
                field("code", val(STATUS)));
        ErrorDescriptor error = error("NotFound", 404, "{kind} \"{name}\" not found")
                .parameters(string("name"), string("kind"))
                .build();
        return of(
                "Kubernetes",
                layout,
                ApiError.of(error, "web", "pods"),
                "{'kind':'Status','apiVersion':'v1','metadata':{},'status':'Failure',"
                        + "'message':'pods \\'web\\' not found','reason':'NotFound',"
                        + "'details':{'name':'web','kind':'pods'},'code':404}");
    }

    static Case graphql() {
        BodyNode layout = object(
                field("data", BodyNode.constant(null)),
                field(
                        "errors",
                        list(object(
                                field("message", val(MESSAGE)),
                                optional("path", par("path")),
                                field("extensions", object(field("code", val(CODE)), params()))))));
        ErrorDescriptor error = error("FORBIDDEN", 403, "Not allowed to see {type}")
                .parameters(ParameterDescriptor.of("path", new ListOf(Scalar.ANY), Trait.OPTIONAL), string("type"))
                .build();
        return of(
                "GraphQL",
                layout,
                ApiError.of(error, List.of("user", 0), "User"),
                "{'data':null,'errors':[{'message':'Not allowed to see User','path':['user',0],"
                        + "'extensions':{'code':'FORBIDDEN','type':'User'}}]}");
    }

    static Case jsonApi() {
        BodyNode layout = object(field(
                "errors",
                list(object(
                        field("id", val(REQUEST_ID)),
                        field("status", val(STATUS, STRING)),
                        field("code", val(CODE)),
                        field("title", val(TITLE)),
                        field("detail", val(MESSAGE)),
                        optional(
                                "source",
                                object(optional(
                                        "pointer", par("pointer", Format.of(Format.Kind.PREFIX, "/data")))))))));
        ErrorDescriptor error = error("123", 422, "First name must contain two characters")
                .title("Value is too short")
                .parameters(string("pointer", Trait.OPTIONAL))
                .build();
        return of(
                "JSON:API",
                layout,
                ApiError.of(error, "/attributes/firstName"),
                "{'errors':[{'id':null,'status':'422','code':'123','title':'Value is too short',"
                        + "'detail':'First name must contain two characters',"
                        + "'source':{'pointer':'/data/attributes/firstName'}}]}");
    }

    static final BodyNode PROBLEM = object(
            field("type", val(DOCUMENTATION)),
            field("title", val(TITLE)),
            field("status", val(STATUS)),
            field("detail", val(MESSAGE)),
            optional("code", val(CODE)),
            params(),
            optional(
                    "errors",
                    eachViolation(object(
                            field("detail", val(VIOLATION_MESSAGE)),
                            field("pointer", val(FIELD, Format.of(Format.Kind.PREFIX, "#/")))))));

    static Case problem() {
        ErrorDescriptor error = error("out_of_credit", 403, "Your balance is {balance}")
                .title("You do not have enough credit.")
                .documentation("https://example.com/probs/out-of-credit")
                .parameters(integer("balance"))
                .build();
        return of(
                "RFC 9457",
                PROBLEM,
                ApiError.builder(error)
                        .values(30)
                        .violations(List.of(FieldViolation.of("age", "must be a positive integer")))
                        .build(),
                "{'type':'https://example.com/probs/out-of-credit','title':'You do not have enough credit.',"
                        + "'status':403,'detail':'Your balance is 30','code':'out_of_credit','balance':30,"
                        + "'errors':[{'detail':'must be a positive integer','pointer':'#/age'}]}");
    }

    static Case twoFields() {
        BodyNode layout = object(
                field("domain", val(CODE, Format.of(Format.Kind.PART, 0, "/"), Format.of(Format.Kind.UPPER))),
                field("number", val(CODE, Format.of(Format.Kind.PART, 1, "/"), NUMBER)),
                field("text", val(MESSAGE)));
        return of(
                "A code in two fields",
                layout,
                ApiError.of(error("billing/42", 402, "Pay first").build()),
                "{'domain':'BILLING','number':42,'text':'Pay first'}");
    }

    static Case messagesByField() {
        BodyNode layout = object(
                field("code", val(CODE)),
                field("message", val(MESSAGE)),
                field("errors", violationMap(list(val(VIOLATION_MESSAGE)))));
        ApiError error = ApiError.builder(error("invalid", 422, "Invalid").build())
                .violations(List.of(
                        FieldViolation.of("a", "first"),
                        FieldViolation.of("a", "second"),
                        FieldViolation.of("b", "third")))
                .build();
        return of(
                "A list of messages for each field",
                layout,
                error,
                "{'code':'invalid','message':'Invalid','errors':{'a':['first','second'],'b':['third']}}");
    }

    static Case typed() {
        BodyNode layout = object(
                field("code", val(CODE)),
                field("message", val(MESSAGE)),
                field("count", par("count", STRING)),
                field("until", par("until", Format.of(Format.Kind.EPOCH_SECONDS))),
                field("took", par("took", MILLIS)),
                field(
                        "owners",
                        new BodyNode.EachField(
                                Binding.named(PARAM, "owners"),
                                Binding.named(ITEM, "name"),
                                object(field("role", item("role"))))));
        RecordOf owner = new RecordOf("Owner", List.of(string("name"), string("role")));
        ErrorDescriptor error = error("typed", 400, "Typed")
                .parameters(
                        integer("count"),
                        ParameterDescriptor.of("until", Scalar.INSTANT),
                        ParameterDescriptor.of("took", Scalar.DURATION),
                        ParameterDescriptor.of("owners", new ListOf(owner)))
                .build();
        return of(
                "Types in other forms",
                layout,
                ApiError.of(
                        error,
                        5,
                        Instant.ofEpochSecond(1_700_000_000),
                        Duration.ofMillis(1500),
                        List.of(Map.of("name", "ann", "role", "admin"))),
                "{'code':'typed','message':'Typed','count':'5','until':1700000000,'took':1500,"
                        + "'owners':{'ann':{'role':'admin'}}}");
    }

    static Case discord() {
        BodyNode value = list(object(field("code", val(VIOLATION_CODE)), field("message", val(VIOLATION_MESSAGE))));
        BodyNode layout = object(
                field("code", val(CODE, NUMBER)),
                optional("errors", tree("_errors", true, value)),
                field("message", val(MESSAGE)));
        return of(
                "A tree of fields",
                layout,
                ApiError.builder(error("50035", 400, "Invalid Form Body").build())
                        .violations(List.of(
                                new FieldViolation("embeds[0].title", "Too long", "LENGTH", null, null),
                                new FieldViolation("name", "Required", "REQUIRED", null, null)))
                        .build(),
                "{'code':50035,'errors':{'embeds':{'0':{'title':{'_errors':[{'code':'LENGTH','message':'Too long'}]}}},"
                        + "'name':{'_errors':[{'code':'REQUIRED','message':'Required'}]}},'message':'Invalid Form Body'}");
    }

    static Case djangoRest() {
        return of(
                "A tree whose leaves are lists",
                object(field("code", val(CODE)), field("fields", tree("own", false, list(val(VIOLATION_MESSAGE))))),
                ApiError.builder(error("invalid", 400, "Invalid").build())
                        .violations(List.of(
                                new FieldViolation("email", "Not an address", null, null, null),
                                new FieldViolation("a.b", "Required", null, null, null)))
                        .build(),
                "{'code':'invalid','fields':{'email':['Not an address'],'a':{'b':['Required']}}}");
    }

    private static BodyNode tree(String name, boolean always, BodyNode value) {
        return new BodyNode.EachPath(Binding.of(VIOLATIONS), Binding.of(FIELD), name, always, value);
    }

    static Case severalErrors() {
        BodyNode element = object(
                field("code", val(CODE)),
                field("detail", val(MESSAGE)),
                field("params", object(params())),
                optional("fields", violationMap(val(VIOLATION_MESSAGE))));
        ErrorDescriptor error = error("too_long", 422, "{name} is too long")
                .parameters(string("name"), ParameterDescriptor.of("max", Scalar.INTEGER, Trait.OPTIONAL))
                .build();
        return of(
                "Several errors",
                object(field("errors", eachError(element)), optional("request_id", val(REQUEST_ID))),
                ApiError.of(error, "title", 5).withOthers(List.of(ApiError.of(error, "body"))),
                "{'errors':[{'code':'too_long','detail':'title is too long','params':{'name':'title','max':5}},"
                        + "{'code':'too_long','detail':'body is too long','params':{'name':'body'}}]}");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesTheBody(Case each) {
        ErrorResponse response = codec(each.catalog()).encode(each.error(), EncodeContext.EMPTY);

        assertThat(response.bodyText()).isEqualTo(each.body().replace("\\'", "\\\""));
        assertThat(response.status()).isEqualTo(each.error().status());
        assertThat(response.headers()).containsAllEntriesOf(each.headers()).containsKey("Content-Type");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheBody(Case each) {
        ApiError expected = each.error();
        ApiException read = decode(codec(each.catalog()), expected.status(), each.headers(), each.body());
        ApiError error = read.error();

        assertThat(read.contractViolations()).isEmpty();
        assertThat(error.descriptor()).isEqualTo(expected.descriptor());
        assertThat(error.params()).isEqualTo(expected.params());
        assertThat(error.message()).isEqualTo(expected.message());
        assertThat(error.violations()).isEqualTo(expected.violations());
        assertThat(error.others()).extracting(ApiError::params).isEqualTo(paramsOf(expected.others()));
        assertThat(error.requestId()).isEqualTo(expected.requestId());
        assertThat(error.retryAfter()).isEqualTo(expected.retryAfter());
        assertThat(error.operation()).isEqualTo(expected.operation());
        assertThat(error.timestamp()).isEqualTo(expected.timestamp());
        assertThat(error.documentation()).isEqualTo(expected.documentation());
        assertThat(error.extras()).isEmpty();
    }

    private static List<Map<String, Object>> paramsOf(List<ApiError> errors) {
        return errors.stream().map(ApiError::params).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsEveryBeginningOfTheBodyWithoutFailing(Case each) {
        String body = each.body();
        for (int end = 0; end < body.length(); end++) {
            ApiException read =
                    decode(codec(each.catalog()), each.error().status(), each.headers(), body.substring(0, end));
            assertThat(read.contractViolations()).as("after %s characters", end).isNotEmpty();
            assertThat(read.getMessage()).isNotEmpty();
        }
    }
}
