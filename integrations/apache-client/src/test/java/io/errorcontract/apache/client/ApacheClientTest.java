package io.errorcontract.apache.client;

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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApacheClientTest {

    private static final CloseableHttpClient CLASSIC =
            HttpClients.custom().disableAutomaticRetries().build();
    private static final CloseableHttpAsyncClient ASYNC =
            HttpAsyncClients.custom().disableAutomaticRetries().build();

    @AfterAll
    static void close() throws IOException {
        CLASSIC.close();
        ASYNC.close();
    }

    private static String classic(String method, URI uri, ErrorCodec codec) throws IOException {
        String body = CLASSIC.execute(
                new HttpUriRequestBase(method, uri),
                ApiResponseHandler.of(codec, new BasicHttpClientResponseHandler()));
        return requireNonNullElse(body, "");
    }

    private static String async(String method, URI uri, ErrorCodec codec) throws Exception {
        ASYNC.start();
        SimpleHttpRequest request =
                SimpleRequestBuilder.create(method).setUri(uri).build();
        try {
            return requireNonNullElse(
                    ApacheResponses.check(ASYNC.execute(request, null).get(), codec)
                            .getBodyText(),
                    "");
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }

    @Test
    void requestsSayWhichContractIsSpoken() throws IOException {
        List<String> sent = new ArrayList<>();
        try (CannedServer server = CannedServer.start().answer("/fine", 200, "text/plain", "fine");
                CloseableHttpClient client = HttpClients.custom()
                        .addRequestInterceptorLast(ContractIdInterceptor.of(Shop.CODEC))
                        .addRequestInterceptorLast((request, entity, context) -> sent.add(
                                request.getFirstHeader(ContractId.HEADER).getValue()))
                        .build()) {
            HttpUriRequestBase older = new HttpUriRequestBase("GET", server.uri("/fine"));
            older.setHeader(ContractId.HEADER, "shop/0.9.0;fp=\"0123456789abcdef\"");
            client.execute(new HttpUriRequestBase("GET", server.uri("/fine")), new BasicHttpClientResponseHandler());
            client.execute(older, new BasicHttpClientResponseHandler());
        }

        assertThat(sent)
                .containsExactly(Shop.CODEC.catalog().contractId().toString(), "shop/0.9.0;fp=\"0123456789abcdef\"");
    }

    @Nested
    class Classic extends ClientContract {
        Classic() throws IOException {}

        @Override
        protected String send(String method, URI uri) throws IOException {
            return classic(method, uri, Shop.CODEC);
        }
    }

    @Nested
    class Async extends ClientContract {
        Async() throws IOException {}

        @Override
        protected String send(String method, URI uri) throws Exception {
            return async(method, uri, Shop.CODEC);
        }

        /** The client fails the call, and gives no response. */
        @Override
        protected boolean hearsOfBrokenBodies() {
            return false;
        }
    }

    @Nested
    class ClassicWithStatusOfSuccess extends SuccessStatusContract {
        ClassicWithStatusOfSuccess() throws IOException {}

        @Override
        protected String get(URI uri) throws IOException {
            return classic("GET", uri, CODEC);
        }
    }

    @Nested
    class AsyncWithStatusOfSuccess extends SuccessStatusContract {
        AsyncWithStatusOfSuccess() throws IOException {}

        @Override
        protected String get(URI uri) throws Exception {
            return async("GET", uri, CODEC);
        }
    }
}
