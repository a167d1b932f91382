package io.errorcontract.webtest;

import static io.errorcontract.webtest.MockMvcErrors.apiError;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.errorcontract.model.EncodeContext;
import io.errorcontract.spring.boot.mvc.StandaloneErrorContract;
import io.errorcontract.testing.CannedServer;
import io.errorcontract.testing.OrderNotFoundException;
import io.errorcontract.testing.Shop;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

class WebTestKitsTest {

    private final StandaloneErrorContract contract = StandaloneErrorContract.of(Shop.CODEC);

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Orders())
            .addFilters(contract.filters())
            .setHandlerExceptionResolvers(contract.resolvers())
            .build();

    @RestController
    static class Orders {

        @GetMapping("/orders/{id}")
        String order(@PathVariable("id") int id) {
            switch (id) {
                case 1 -> {
                    return "one";
                }
                case 2 -> throw new UnsupportedOperationException("two");
                default -> throw new OrderNotFoundException(String.valueOf(id));
            }
        }

        @ExceptionHandler
        String handle(UnsupportedOperationException failure) {
            throw new OrderNotFoundException(String.valueOf(failure.getMessage()));
        }
    }

    @Test
    void aStandaloneMockMvcSpeaksTheContract() throws Exception {
        mvc.perform(get("/orders/7"))
                .andExpect(apiError(
                        Shop.CODEC, error -> error.hasCode("order.not_found").hasParameter("order_id", "7")));
        mvc.perform(get("/orders/2")).andExpect(apiError(Shop.CODEC, error -> error.hasParameter("order_id", "two")));
        mvc.perform(get("/orders/x"))
                .andExpect(apiError(
                        Shop.CODEC, error -> error.hasCode("validation.failed").hasViolation("id", "type_mismatch")));
        mvc.perform(get("/nowhere")).andExpect(apiError(Shop.CODEC, error -> error.hasStatus(404)));
    }

    @Test
    void whatIsNotExpectedFails() {
        assertThatThrownBy(() -> mvc.perform(get("/orders/1")).andExpect(apiError(Shop.CODEC, error -> {})))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expected an error of the contract, but the status was 200");
        assertThatThrownBy(() -> mvc.perform(get("/orders/7"))
                        .andExpect(apiError(Shop.CODEC, error -> error.hasCode("internal"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("order.not_found");
        assertThatThrownBy(() -> apiError(error -> {}))
                .hasMessage("0 contracts announce themselves, so the test has to name the codec");
    }

    @Test
    void clientsOverHttpDo() throws IOException {
        String body = Shop.CODEC
                .encode(new OrderNotFoundException("7"), EncodeContext.EMPTY)
                .bodyText();
        try (CannedServer server = CannedServer.start().answer("/orders/7", 404, "application/json", body)) {
            WebTestClient.bindToServer(new JdkClientHttpConnector())
                    .build()
                    .get()
                    .uri(server.uri("/orders/7"))
                    .exchange()
                    .expectBody()
                    .consumeWith(WebTestClientErrors.apiError(
                            Shop.CODEC,
                            error -> error.hasCode("order.not_found").hasRequestId("req_header")));
            RestAssuredErrors.assertThatError(Shop.CODEC, RestAssured.get(server.uri("/orders/7")))
                    .hasCode("order.not_found")
                    .hasParameter("order_id", "7");
        }
    }
}
