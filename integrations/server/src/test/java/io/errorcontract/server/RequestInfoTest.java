package io.errorcontract.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.model.EncodeContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestInfoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "shop/1.2.0;fp=\"0011223344556677\"         | 1.2.0",
                "shop/1.2.0-rc.1 ; fp=\"0011223344556677\"  | 1.2.0-rc.1",
                "bank/1.2.0;fp=\"0011223344556677\"         |",
                "shop/1.2.0                                 |",
                "                                           |",
            })
    void onlyTheVersionOfTheSameCatalogCounts(@Nullable String contract, @Nullable String version) {
        RequestInfo request = new RequestInfo("GET", "/pizzas/7", "req_1", "text/html", "de", contract, null);

        assertThat(request.toContext("shop"))
                .isEqualTo(EncodeContext.ofRequestId("req_1")
                        .withRequest("GET", "/pizzas/7")
                        .withAccept("text/html")
                        .withAcceptLanguage("de")
                        .forClient(version));
    }
}
