package io.errorcontract.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.testing.Shop;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SdkContractTestTest {

    abstract static class ShopSdk extends SdkContractTest {

        @Override
        protected final ErrorCodec codec() {
            return Shop.CODEC;
        }

        @Override
        protected final void call(URI server) throws Exception {
            answered(HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(server).build(), BodyHandlers.ofByteArray()));
        }

        abstract void answered(HttpResponse<byte[]> response);
    }

    static class Faithful extends ShopSdk {
        @Override
        void answered(HttpResponse<byte[]> response) {
            // As an SDK does that has exceptions of its own around the contract's.
            throw new IllegalStateException(
                    Shop.CODEC.decode(response.statusCode(), response.headers().map(), response.body()));
        }
    }

    static class Careless extends ShopSdk {
        @Override
        void answered(HttpResponse<byte[]> response) {
            switch (response.statusCode()) {
                case 402 -> {}
                case 404 -> throw new IllegalArgumentException("not found");
                case 429 -> throw new ApiException(ApiError.of(Shop.RATE_LIMITED));
                case 502 -> throw new ApiException(ApiError.of(Shop.PAYMENT_REFUSED, "?", null));
                default ->
                    throw Shop.CODEC.decode(
                            response.statusCode(), response.headers().map(), response.body());
            }
        }
    }

    @Test
    void passesAnSdkThatThrowsWhatTheContractReads() {
        assertThat(Reports.of(Faithful.class)).isEmpty();
    }

    @Test
    void reportsWhatAnSdkDoesOtherwise() {
        Map<String, String> reports = Reports.of(Careless.class);

        assertThat(reports)
                .containsOnlyKeys(
                        "order.not_found",
                        "route.not_found",
                        "payment.refused",
                        "rate_limit.exceeded",
                        "a page of a proxy");
        assertThat(reports.get("route.not_found")).isEqualTo("""
                The SDK does not keep to the contract:
                  the call failed with java.lang.IllegalArgumentException: not found
                  for status 404: {"error":{"code":"route.not_found","message":"There is nothing here",\
                "request_id":"req_0123456789abcdef","details":{}}}""");
        assertThat(reports.get("payment.refused"))
                .startsWith("The SDK does not keep to the contract:\n  the call did not fail\n  for status 402: {");
        assertThat(reports.get("rate_limit.exceeded"))
                .contains("\n  request id: none instead of req_0123456789abcdef\n  for status 429: {");
        assertThat(reports.get("a page of a proxy")).isEqualTo("""
                The SDK does not keep to the contract:
                  code: payment.refused instead of none
                  status: 402 instead of 502
                  message: The payment was refused instead of HTTP 502 Bad Gateway (text/html)
                  parameters: {reason=?} instead of {}
                  for status 502: <html><body>Bad gateway</body></html>""");
    }
}
