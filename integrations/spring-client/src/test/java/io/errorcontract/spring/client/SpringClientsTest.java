package io.errorcontract.spring.client;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ContractId;
import io.errorcontract.testing.CannedServer;
import io.errorcontract.testing.ClientContract;
import io.errorcontract.testing.Shop;
import io.errorcontract.testing.SuccessStatusContract;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

class SpringClientsTest {

    @Nested
    class OfRestClient extends ClientContract {
        private final RestClient client = RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .defaultStatusHandler(ApiErrorHandler.of(Shop.CODEC))
                .build();

        OfRestClient() throws IOException {}

        @Override
        protected String send(String method, URI uri) {
            String body = client.method(HttpMethod.valueOf(method))
                    .uri(uri)
                    .retrieve()
                    .body(String.class);
            return requireNonNullElse(body, "");
        }
    }

    @Nested
    class OfRestTemplate extends ClientContract {
        private final RestTemplate client = new RestTemplate(new SimpleClientHttpRequestFactory());

        OfRestTemplate() throws IOException {
            client.setErrorHandler(ApiErrorHandler.of(Shop.CODEC));
        }

        @Override
        protected String send(String method, URI uri) {
            String body = client.exchange(uri, HttpMethod.valueOf(method), null, String.class)
                    .getBody();
            return requireNonNullElse(body, "");
        }
    }

    @Nested
    class OfInterceptedRestClient extends ClientContract {
        private final RestClient client = RestClient.builder()
                .requestFactory(new SimpleClientHttpRequestFactory())
                .requestInterceptor(ApiErrorInterceptor.of(Shop.CODEC))
                .build();

        OfInterceptedRestClient() throws IOException {}

        @Override
        protected String send(String method, URI uri) {
            return requireNonNullElse(
                    client.method(HttpMethod.valueOf(method))
                            .uri(uri)
                            .exchange((request, response) ->
                                    new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8)),
                    "");
        }
    }

    /** An HTTP interface, whose client is a RestClient. */
    @Nested
    class OfHttpInterface extends ClientContract {
        private final Pages client = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(RestClient.builder()
                        .requestFactory(new JdkClientHttpRequestFactory())
                        .requestInterceptor(ApiErrorInterceptor.of(Shop.CODEC))
                        .build()))
                .build()
                .createClient(Pages.class);

        OfHttpInterface() throws IOException {}

        @Override
        protected String send(String method, URI uri) {
            return requireNonNullElse(method.equals("HEAD") ? client.head(uri) : client.get(uri), "");
        }
    }

    interface Pages {
        @GetExchange
        String get(URI uri);

        @HttpExchange(method = "HEAD")
        String head(URI uri);
    }

    @Nested
    class OfRestClientWithStatusOfSuccess extends SuccessStatusContract {
        private final RestClient client = RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .requestInterceptor(ApiErrorInterceptor.of(CODEC))
                .build();

        OfRestClientWithStatusOfSuccess() throws IOException {}

        @Override
        protected String get(URI uri) {
            return requireNonNullElse(client.get().uri(uri).retrieve().body(String.class), "");
        }
    }

    @Nested
    class OfWebClientWithStatusOfSuccess extends SuccessStatusContract {
        private final WebClient client = WebClient.builder()
                .filter(ApiErrorFilter.of(CODEC))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
                .build();

        OfWebClientWithStatusOfSuccess() throws IOException {}

        @Override
        protected String get(URI uri) {
            return requireNonNullElse(
                    client.get().uri(uri).retrieve().bodyToMono(String.class).block(), "");
        }
    }

    @Test
    void theInterceptorSaysWhichContractIsSpoken() throws Exception {
        ErrorCodec codec = Shop.CODEC.withContractHeader();
        HttpHeaders headers = new HttpHeaders();
        RestClient client = RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .requestInterceptor(ApiErrorInterceptor.of(codec))
                .requestInterceptor((request, body, execution) -> {
                    request.getHeaders().forEach(headers::addAll);
                    return execution.execute(request, body);
                })
                .build();
        try (CannedServer server = CannedServer.start().answer("/fine", 200, "text/plain", "fine")) {
            client.get().uri(server.uri("/fine")).retrieve().toBodilessEntity();
        }

        assertThat(headers.getFirst(ContractId.HEADER))
                .isEqualTo(codec.contractId().orElseThrow().toString());
    }

    @Nested
    class OfWebClient extends ClientContract {
        private final WebClient client =
                WebClient.builder().filter(ApiErrorFilter.of(Shop.CODEC)).build();

        OfWebClient() throws IOException {}

        @Override
        protected String send(String method, URI uri) {
            String body = client.method(HttpMethod.valueOf(method))
                    .uri(uri)
                    .retrieve()
                    .bodyToMono(String.class)
                    .block();
            return requireNonNullElse(body, "");
        }

        @Override
        protected boolean knowsItsCaller() {
            return false;
        }
    }
}
