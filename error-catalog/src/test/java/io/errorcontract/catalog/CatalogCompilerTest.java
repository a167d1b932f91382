package io.errorcontract.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.errorcontract.catalog.definition.InvalidCatalogException;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.CodePattern;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ErrorMatch;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.contract.Jitter;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.RetryPolicy;
import io.errorcontract.contract.StackTracePolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogCompilerTest {
    private static final Path GOOD = CatalogCase.ROOT.resolve("good");

    private static ErrorCatalog load(String yaml) throws IOException {
        String head = "catalog: shop\ntitle: Shop\nversion: 1.0.0\n";
        return ErrorCatalogs.load(
                "errors.yaml", new ByteArrayInputStream((head + yaml).getBytes(StandardCharsets.UTF_8)));
    }

    private static ErrorDescriptor error(ErrorCatalog catalog, String code) {
        return catalog.find(code).orElseThrow();
    }

    @Test
    void compilesTheExampleOfTheDesign() {
        ErrorCatalog catalog = ErrorCatalogs.load(GOOD.resolve("pandastack.yaml"));

        assertThat(catalog.id()).isEqualTo("pandastack");
        assertThat(catalog.version()).isEqualTo("1.4.0");
        assertThat(catalog.retryPolicy())
                .isEqualTo(new RetryPolicy(
                        "default",
                        List.of(),
                        Duration.ofSeconds(1),
                        2,
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(2),
                        5,
                        Jitter.FULL));
        assertThat(catalog.headers())
                .containsExactly(
                        new HeaderLayout("X-Request-Id", Binding.of(BindingSource.REQUEST_ID)),
                        new HeaderLayout(
                                "Retry-After", Binding.of(BindingSource.RETRY_AFTER, Format.of(Format.Kind.SECONDS))));
        assertThat(catalog.bodies()).extracting(BodyLayout::name).containsExactly("default", "problem");
        assertThat(catalog.bodies().get(0).json())
                .isEqualTo(BodyNode.object(BodyNode.field(
                        "error",
                        BodyNode.object(
                                BodyNode.field("code", BodyNode.value(BindingSource.CODE)),
                                BodyNode.field("message", BodyNode.value(BindingSource.MESSAGE)),
                                BodyNode.optional("request_id", BodyNode.value(BindingSource.REQUEST_ID)),
                                BodyNode.field(
                                        "details",
                                        BodyNode.object(
                                                BodyNode.spread(Binding.of(BindingSource.PARAMS)),
                                                BodyNode.optional("retryable", BodyNode.value(BindingSource.RETRYABLE)),
                                                BodyNode.optional(
                                                        "retry_after_sec",
                                                        BodyNode.value(
                                                                BindingSource.RETRY_AFTER,
                                                                Format.of(Format.Kind.SECONDS)))))))));
    }

    @Test
    void errorsInheritFromTheFamilyThatFitsBest() {
        ErrorDescriptor error = error(ErrorCatalogs.load(GOOD.resolve("pandastack.yaml")), "sandbox.not_found");

        assertThat(error.status()).isEqualTo(404);
        assertThat(error.title()).isEqualTo("Resource does not exist");
        assertThat(error.family()).isNotNull();
        assertThat(error.family().id()).isEqualTo("not_found");
        assertThat(error.documentation()).isEqualTo("https://docs.example.com/errors/sandbox.not_found");
        assertThat(error.parameters())
                .containsExactly(ParameterDescriptor.of("sandbox_id", ParameterType.Scalar.STRING));
        assertThat(error.suggestion().resolve(Map.of("sandbox_id", "sb_1")::get))
                .hasValue("Check the id sb_1 with GET /v1/sandboxes.");
        assertThat(error.stackTrace()).isEqualTo(StackTracePolicy.AUTOMATIC);
        assertThat(error.retryable()).isNull();
    }

    @Test
    void compilesEveryKeyThatMattersAtRunTime() {
        ErrorCatalog catalog = ErrorCatalogs.load(GOOD.resolve("everything.yaml"), CatalogCase.IMPORTS);

        ErrorDescriptor order = error(catalog, "order.absent");
        assertThat(order.code()).isEqualTo("order.not_found");
        assertThat(order.parameters().get(0))
                .isEqualTo(ParameterDescriptor.of("order id", ParameterType.Scalar.STRING, Trait.MESSAGE_ONLY));
        assertThat(order.parameters().get(order.indexOf("reason")).type())
                .isEqualTo(new ParameterType.EnumOf("Reason", List.of("lost", "stolen", "other")));
        assertThat(order.parameters().get(order.indexOf("secret")).traits()).containsExactly(Trait.SENSITIVE);
        assertThat(order.retryable()).isFalse();
        assertThat(order.logLevel()).isEqualTo(System.Logger.Level.WARNING);
        assertThat(order.stackTrace()).isEqualTo(StackTracePolicy.NONE);
        assertThat(order.properties()).isEqualTo(Map.of("owner", "checkout", "number", 17));

        ErrorDescriptor state = error(catalog, "order.state");
        assertThat(state.body()).isEqualTo("flat");
        assertThat(state.match()).isEqualTo(new ErrorMatch(409, new CodePattern("Not *"), "flat"));
        assertThat(state.deprecation().replacedBy()).isEqualTo("order.not_found");

        ErrorDescriptor busy = error(catalog, "busy.now");
        assertThat(busy.retryable()).isTrue();
        assertThat(busy.retryAfter()).isEqualTo(Duration.ofSeconds(10));
        assertThat(busy.retryPolicy().name()).isEqualTo("default");
        assertThat(busy.properties()).isEqualTo(Map.of("owner", "ops"));
        assertThat(busy.family().retryPolicy().delays()).hasSize(5);
    }

    @Test
    void whatIsImportedMeansWhatItsOwnCatalogSays() {
        ErrorCatalog catalog = ErrorCatalogs.load(GOOD.resolve("imports.yaml"), CatalogCase.IMPORTS);

        assertThat(catalog.errors())
                .extracting(ErrorDescriptor::code)
                .containsExactly(
                        "order.not_found", "order.item.not_found", "order.too_many", "auth.expired", "rate.limited");
        assertThat(error(catalog, "order.not_found").family().id()).isEqualTo("not_found");
        assertThat(error(catalog, "order.item.not_found").family().parent()).isEqualTo("not_found");
        assertThat(error(catalog, "order.item.not_found").status()).isEqualTo(404);
        assertThat(error(catalog, "order.item.not_found").retryPolicy().attempts())
                .isEqualTo(9);
        assertThat(error(catalog, "order.too_many").parameters().get(0).type())
                .isInstanceOf(ParameterType.RecordOf.class);
        assertThat(error(catalog, "auth.expired").properties()).isEqualTo(Map.of("team", "identity"));
        assertThat(catalog.bodies()).extracting(body -> body.name()).containsExactly("default", "problem");
        assertThat(catalog.headers()).extracting(header -> header.name()).containsExactly("Retry-After");
    }

    @Test
    void aRecordThatContainsItselfEndsInAnyValue() throws IOException {
        ErrorCatalog catalog = load("""
                types: { Node: { fields: { name: string, next: Node? } } }
                errors: { a.b: { status: 400, message: A, params: { node: Node } } }
                """);

        assertThat(error(catalog, "a.b").parameters().get(0).type())
                .isEqualTo(new ParameterType.RecordOf(
                        "Node",
                        List.of(
                                ParameterDescriptor.of("name", ParameterType.Scalar.STRING),
                                ParameterDescriptor.of("next", ParameterType.Scalar.ANY, Trait.OPTIONAL))));
    }

    @Test
    void aCatalogWithoutBodiesHasADefaultOne() throws IOException {
        ErrorCatalog catalog = load("errors: { a.b: { status: 400, message: A } }\n");

        assertThat(catalog.bodies()).extracting(BodyLayout::name).containsExactly("default", "problem");
        assertThat(catalog.bodies())
                .extracting(BodyLayout::mediaType)
                .containsExactly("application/json", "application/problem+json");
        assertThat(catalog.retryPolicy()).isEqualTo(RetryPolicy.DEFAULT);
    }

    @Test
    void theFirstLayoutIsTheDefaultIfNoneIsCalledSo() throws IOException {
        ErrorCatalog catalog = load("""
                bodies:
                  flat: { json: { code: $code } }
                  deep: { json: { e: { code: $code } } }
                errors:
                  a.b: { status: 400, message: A }
                  a.c: { status: 400, message: A, body: deep }
                """);

        assertThat(catalog.bodies()).extracting(BodyLayout::name).containsExactly("flat", "deep", "problem");
        assertThat(error(catalog, "a.b").body()).isNull();
        assertThat(error(catalog, "a.c").body()).isEqualTo("deep");
    }

    @Test
    void codesArePercentEncodedInAddresses() throws IOException {
        ErrorCatalog catalog =
                load("documentation: https://x.org/{code}\nerrors: { ä/b: { status: 400, message: A } }\n");

        assertThat(error(catalog, "ä/b").documentation()).isEqualTo("https://x.org/%C3%A4%2Fb");
    }

    @Test
    void anInvalidCatalogIsAnExceptionThatShowsItsDiagnostics() {
        assertThatThrownBy(() -> load("errors: { a.b: { status: 400, mesage: A } }\n"))
                .isInstanceOf(InvalidCatalogException.class)
                .hasMessage("""
                        the error catalog is invalid
                        errors.yaml:4:31: error: unknown key 'mesage' [unknown-key]
                            4 | errors: { a.b: { status: 400, mesage: A } }
                              |                               ^^^^^^
                          hint: did you mean 'message'?
                        1 error
                        """);
    }
}
