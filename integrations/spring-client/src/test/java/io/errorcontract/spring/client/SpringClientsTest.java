package io.errorcontract.spring.client;

import static java.util.Objects.requireNonNullElse;

import io.errorcontract.testing.ClientContract;
import io.errorcontract.testing.Shop;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

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
        protected boolean decodesInTheCallersThread() {
            return false;
        }
    }
}
