package io.errorcontract.testing.server;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ContractId;
import io.errorcontract.http.ApiHttpClient;
import io.errorcontract.okhttp.ApiCallFactory;
import io.errorcontract.spring.client.ApiErrorFilter;
import io.errorcontract.spring.client.ApiErrorHandler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;

/** The clients, each wired as its users would. */
enum Client {
    JAVA_NET_HTTP {
        @Override
        Get wire(ErrorCodec codec) {
            HttpClient client = ApiHttpClient.wrap(HttpClient.newHttpClient(), codec);
            return (uri, id) -> client.send(
                    HttpRequest.newBuilder(uri).header(REQUEST_ID, id).build(), BodyHandlers.ofString());
        }
    },
    REST_CLIENT {
        @Override
        Get wire(ErrorCodec codec) {
            RestClient.Builder builder = RestClient.builder()
                    .requestFactory(new JdkClientHttpRequestFactory())
                    .defaultStatusHandler(ApiErrorHandler.of(codec));
            codec.contractId().ifPresent(contractId -> builder.defaultHeader(ContractId.HEADER, contractId.toString()));
            RestClient client = builder.build();
            return (uri, id) ->
                    client.get().uri(uri).header(REQUEST_ID, id).retrieve().body(String.class);
        }
    },
    WEB_CLIENT {
        @Override
        Get wire(ErrorCodec codec) {
            WebClient client =
                    WebClient.builder().filter(ApiErrorFilter.of(codec)).build();
            return (uri, id) -> client.get()
                    .uri(uri)
                    .header(REQUEST_ID, id)
                    .retrieve()
                    .bodyToMono(String.class)
                    .block();
        }
    },
    OK_HTTP {
        @Override
        Get wire(ErrorCodec codec) {
            Call.Factory calls = ApiCallFactory.wrap(new OkHttpClient(), codec);
            return (uri, id) -> calls.newCall(new Request.Builder()
                            .url(uri.toString())
                            .header(REQUEST_ID, id)
                            .build())
                    .execute()
                    .close();
        }
    };

    private static final String REQUEST_ID = "X-Request-Id";

    /** A request that is expected to fail. */
    @FunctionalInterface
    interface Get {

        /** Makes the request, with an id. */
        void send(URI uri, String requestId) throws Exception;
    }

    /** Makes a client of a contract. */
    abstract Get wire(ErrorCodec codec);
}
