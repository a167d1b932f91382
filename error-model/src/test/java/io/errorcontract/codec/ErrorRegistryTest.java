package io.errorcontract.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.ContractViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorRegistryTest {
    private static final ErrorCodec SHOP = codec("shop", "order");
    private static final ErrorCodec BANK = codec("bank", "payment");
    private static final ErrorRegistry REGISTRY = ErrorRegistry.of(SHOP, BANK);

    private static final class OfShop extends ApiException {
        private static final long serialVersionUID = 1;

        private OfShop(ApiError error) {
            super(error);
        }
    }

    private static final class OfBank extends ApiException {
        private static final long serialVersionUID = 1;

        private OfBank(ApiError error) {
            super(error);
        }
    }

    private static ErrorCodec codec(String id, String subject) {
        ErrorCatalog catalog = ErrorCatalog.builder(id, "1.0.0")
                .errors(
                        ErrorDescriptor.builder(subject + ".gone", 410, "Gone").build(),
                        ErrorDescriptor.builder("busy", 503, "Busy").build())
                .families(FamilyDescriptor.of(subject, subject + ".*"))
                .bodies(new BodyLayout(
                        "default",
                        "application/json",
                        BodyNode.object(BodyNode.field("code", BodyNode.value(BindingSource.CODE)))))
                .build();
        return ErrorCodec.of(catalog, id.equals("shop") ? OfShop::new : OfBank::new);
    }

    private static ApiException decode(String code) {
        return REGISTRY.decode(410, Map.of(), "{\"code\":\"" + code + "\"}");
    }

    @Test
    void the_contract_that_has_the_code_decodes() {
        assertThat(decode("order.gone")).isInstanceOf(OfShop.class);
        assertThat(decode("payment.gone")).isInstanceOf(OfBank.class);
        assertThat(decode("payment.gone").contractViolations()).isEmpty();
    }

    @Test
    void only_the_listener_of_the_contract_that_decodes_is_told() {
        List<ApiException> ofShop = new ArrayList<>();
        List<ApiException> ofBank = new ArrayList<>();
        ErrorRegistry registry = ErrorRegistry.of(SHOP.withListener(ofShop::add), BANK.withListener(ofBank::add));

        ApiException decoded = registry.decode(410, Map.of(), "{\"code\":\"payment.gone\"}");

        assertThat(ofBank).containsExactly(decoded);
        assertThat(ofShop).isEmpty();
    }

    @Test
    void the_first_one_decodes_what_several_have() {
        assertThat(decode("busy")).isInstanceOf(OfShop.class);
    }

    @Test
    void an_unknown_code_is_for_the_contract_that_has_a_family_for_it() {
        assertThat(decode("payment.unheard")).isInstanceOf(OfBank.class);
        assertThat(decode("payment.unheard").error().family().orElseThrow().id())
                .isEqualTo("payment");
    }

    @Test
    void the_first_one_decodes_what_nobody_knows() {
        assertThat(decode("other")).isInstanceOf(OfShop.class);
        assertThat(REGISTRY.decode(502, Map.of(), "<html>")).isInstanceOf(OfShop.class);
        assertThat(REGISTRY.decode(502, Map.of(), (String) null)).isInstanceOf(OfShop.class);
    }

    @Test
    void a_server_that_says_which_contract_it_speaks_is_believed() {
        Map<String, List<String>> headers =
                Map.of("error-contract", List.of(BANK.catalog().contractId().toString()));
        ApiException decoded = REGISTRY.decode(503, headers, "{\"code\":\"busy\"}");
        assertThat(decoded).isInstanceOf(OfBank.class);
        assertThat(decoded.contractViolations()).isEmpty();
    }

    @Test
    void a_contract_that_nobody_knows_is_no_reason_to_give_up() {
        Map<String, List<String>> headers = Map.of("Error-Contract", List.of("moon/1.0.0;fp=\"0011223344556677\""));
        assertThat(REGISTRY.decode(410, headers, "{\"code\":\"payment.gone\"}")).isInstanceOf(OfBank.class);
    }

    @Test
    void a_stream_is_read_once_for_all_contracts() {
        InputStream body = new ByteArrayInputStream("{\"code\":\"payment.gone\"}".getBytes(UTF_8));
        assertThat(REGISTRY.decode(410, Map.of(), body)).isInstanceOf(OfBank.class);
    }

    @Test
    void a_stream_that_breaks_off_is_told_with_the_exception() {
        InputStream body = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken off");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        };
        assertThat(REGISTRY.decode(410, Map.of(), body).getSuppressed()[0]).hasMessage("broken off");
    }

    @Test
    void the_limit_of_the_contract_that_decodes_counts() {
        ErrorRegistry narrow = ErrorRegistry.of(SHOP.withBodyLimit(5), BANK.withBodyLimit(5));
        InputStream body = new ByteArrayInputStream("{\"code\":\"payment.gone\"}".getBytes(UTF_8));
        assertThat(narrow.decode(410, Map.of(), body).contractViolations())
                .extracting(ContractViolation::kind)
                .contains(ContractViolation.Kind.BODY_TOO_LARGE);
    }

    @Test
    void a_registry_of_nothing_cannot_be() {
        assertThatIllegalArgumentException().isThrownBy(ErrorRegistry::of);
    }
}
