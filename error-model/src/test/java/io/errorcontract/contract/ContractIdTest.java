package io.errorcontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.ContractViolation;
import io.errorcontract.model.ContractViolation.Kind;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractIdTest {
    private static final ErrorDescriptor GONE = gone().build();
    private static final ErrorCatalog OLD = catalog("1.0.0", GONE);
    private static final ErrorCatalog NEW = catalog(
            "1.1.0", GONE, ErrorDescriptor.builder("order.late", 409, "Late").build());

    private static ErrorDescriptor.Builder gone() {
        return ErrorDescriptor.builder("order.gone", 410, "Order {id} is gone")
                .parameters(ParameterDescriptor.of("id", Scalar.STRING));
    }

    private static ErrorCatalog catalog(String version, ErrorDescriptor... errors) {
        return builder(version).errors(errors).build();
    }

    private static ErrorCatalog.Builder builder(String version) {
        return ErrorCatalog.builder("shop", version)
                .bodies(new BodyLayout(
                        "default",
                        "application/json",
                        BodyNode.object(
                                BodyNode.field("code", BodyNode.value(BindingSource.CODE)),
                                BodyNode.field("message", BodyNode.value(BindingSource.MESSAGE)),
                                BodyNode.optional("owner", BodyNode.value(BindingSource.PROPERTY, "owner")),
                                BodyNode.spread(Binding.of(BindingSource.PARAMS)))));
    }

    private static ErrorCodec codec(ErrorCatalog catalog) {
        return ErrorCodec.of(catalog, ApiException::new);
    }

    @Test
    void a_client_sees_that_the_server_speaks_another_contract() throws Exception {
        ApiException received = overHttp(codec(NEW).withContractHeader(), codec(OLD));

        assertThat(received.code()).isEqualTo("order.gone");
        assertThat(received.contractViolations())
                .containsExactly(new ContractViolation(
                        Kind.OTHER_CONTRACT,
                        "Error-Contract",
                        "the server speaks " + NEW.contractId() + ", this reader " + OLD.contractId()));
    }

    @Test
    void a_version_that_says_the_same_of_the_wire_is_no_other_contract() throws Exception {
        ErrorCatalog reworded = catalog("1.0.1", gone().title("Gone").build());

        assertThat(overHttp(codec(reworded).withContractHeader(), codec(OLD)).contractViolations())
                .isEmpty();
    }

    @Test
    void a_server_keeps_to_itself_what_it_speaks_unless_it_is_told() throws Exception {
        assertThat(codec(NEW)
                        .encode(ApiError.of(GONE, "o-1"), EncodeContext.EMPTY)
                        .headers())
                .containsOnlyKeys("Content-Type");
        assertThat(overHttp(codec(NEW), codec(OLD)).contractViolations()).isEmpty();
    }

    @Test
    void the_other_settings_of_a_codec_leave_the_header_on() {
        ErrorCodec codec = codec(OLD).withContractHeader().withBodyLimit(10).withClock(() -> null);

        assertThat(codec.encode(ApiError.of(GONE, "o-1"), EncodeContext.EMPTY).headers())
                .containsEntry("Error-Contract", OLD.contractId().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "shop/1.0.0", "shop/1.0.0;fp=12", "shop/1.0.0;fp=\"xyz\"", "<html>", "shop/\"1\""})
    void another_form_is_a_fault_of_the_header(String value) {
        ApiException received = codec(OLD).decode(410, Map.of("error-contract", List.of(value)), "{\"code\":\"x\"}");

        assertThat(received.contractViolations())
                .contains(new ContractViolation(
                        Kind.MALFORMED_HEADER, "Error-Contract", "is not of the form that it has to have; ignored"));
    }

    @Test
    void a_stamp_reads_what_it_writes() {
        ContractId contractId = new ContractId("panda-stack", "1.4.0-rc.1+7", "00112233aabbccdd");

        assertThat(contractId).hasToString("panda-stack/1.4.0-rc.1+7;fp=\"00112233aabbccdd\"");
        assertThat(ContractId.parse(contractId.toString())).contains(contractId);
        assertThat(ContractId.parse(contractId + ";more=1")).contains(contractId);
    }

    @Test
    void the_fingerprint_of_a_catalog_never_changes() {
        assertThat(OLD.fingerprint()).isEqualTo("cf681056a7162b91");
    }

    static List<ErrorCatalog> sameOnTheWire() {
        ErrorDescriptor late =
                ErrorDescriptor.builder("order.late", 409, "Late").build();
        return List.of(
                catalog("2.0.0", late, GONE),
                builder("1.1.0").title("Another title").errors(GONE, late).build(),
                catalog(
                        "1.1.0",
                        gone().suggestion(Suggestion.of("Try another"))
                                .property("team", "a")
                                .build(),
                        late),
                catalog(
                        "1.1.0",
                        GONE,
                        ErrorDescriptor.builder("order.late", 409, "Too late").build()));
    }

    @ParameterizedTest
    @MethodSource("sameOnTheWire")
    void what_does_not_go_over_the_wire_does_not_count(ErrorCatalog catalog) {
        assertThat(catalog.fingerprint()).isEqualTo(NEW.fingerprint());
    }

    static List<ErrorCatalog> otherOnTheWire() {
        List<UnaryOperator<ErrorDescriptor.Builder>> changes = List.of(
                error -> error.aliases("order.lost"),
                error -> error.retryable(true),
                error -> error.body("other"),
                error -> error.property("owner", "a"),
                error -> error.parameters(ParameterDescriptor.of("id", Scalar.LONG)),
                error -> error.parameters(ParameterDescriptor.of("id", Scalar.STRING, Trait.OPTIONAL)),
                error -> error.parameters(ParameterDescriptor.of("id", Scalar.STRING, Trait.INTERNAL)),
                error -> error.parameters(ParameterDescriptor.of("id", Scalar.STRING, Trait.MESSAGE_ONLY)),
                error -> error.match(new ErrorMatch(410, new CodePattern("*gone"), null)));
        List<ErrorCatalog> catalogs = new ArrayList<>(changes.stream()
                .map(change -> catalog("1.0.0", change.apply(gone()).build()))
                .toList());
        catalogs.add(builder("1.0.0")
                .errors(GONE)
                .headers(new HeaderLayout("X-Code", Binding.of(BindingSource.CODE)))
                .build());
        catalogs.add(builder("1.0.0")
                .errors(GONE)
                .bodies(new BodyLayout("list", "application/json", BodyNode.list(BodyNode.constant(1))))
                .build());
        return catalogs;
    }

    @ParameterizedTest
    @MethodSource("otherOnTheWire")
    void what_goes_over_the_wire_counts(ErrorCatalog catalog) {
        assertThat(catalog.fingerprint()).isNotEqualTo(OLD.fingerprint()).hasSize(16);
    }

    private static ApiException overHttp(ErrorCodec server, ErrorCodec client)
            throws IOException, InterruptedException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", exchange -> {
            ApiException thrown =
                    new ApiException(ApiError.builder(GONE).value(0, "o-1").build());
            ErrorResponse response = server.encode(thrown, EncodeContext.EMPTY);
            response.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(response.status(), response.body().length);
            exchange.getResponseBody().write(response.body());
            exchange.close();
        });
        http.start();
        try {
            URI address = URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
            HttpResponse<byte[]> response = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
            return client.decode(response.statusCode(), response.headers().map(), response.body());
        } finally {
            http.stop(0);
        }
    }
}
