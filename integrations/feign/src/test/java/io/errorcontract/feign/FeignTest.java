package io.errorcontract.feign;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import feign.Client;
import feign.Feign;
import feign.RequestLine;
import feign.Target;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ContractId;
import io.errorcontract.testing.CannedServer;
import io.errorcontract.testing.ClientContract;
import io.errorcontract.testing.Shop;
import io.errorcontract.testing.SuccessStatusContract;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FeignTest {

    private static final Client HTTP = new Client.Default(null, null);

    interface Pages {
        @RequestLine("GET")
        String get(URI uri);

        @RequestLine("HEAD")
        void head(URI uri);
    }

    private static String send(Feign.Builder feign, String method, URI uri) {
        Pages pages = feign.target(Target.EmptyTarget.create(Pages.class));
        if (method.equals("HEAD")) {
            pages.head(uri);
            return "";
        }
        return requireNonNullElse(pages.get(uri), "");
    }

    @Nested
    class OfDecoder extends ClientContract {
        OfDecoder() throws IOException {}

        @Override
        protected String send(String method, URI uri) {
            return FeignTest.send(Feign.builder().errorDecoder(ApiErrorDecoder.of(Shop.CODEC)), method, uri);
        }
    }

    @Nested
    class OfClient extends ClientContract {
        OfClient() throws IOException {}

        @Override
        protected String send(String method, URI uri) {
            return FeignTest.send(Feign.builder().client(ApiErrorClient.wrap(HTTP, Shop.CODEC)), method, uri);
        }
    }

    @Nested
    class WithStatusOfSuccess extends SuccessStatusContract {
        WithStatusOfSuccess() throws IOException {}

        @Override
        protected String get(URI uri) {
            return FeignTest.send(Feign.builder().client(ApiErrorClient.wrap(HTTP, CODEC)), "GET", uri);
        }
    }

    @Test
    void theClientSaysWhichContractIsSpoken() throws Exception {
        ErrorCodec codec = Shop.CODEC.withContractHeader();
        List<Collection<String>> contractIds = new ArrayList<>();
        Client seeing = (request, options) -> {
            contractIds.add(request.headers().getOrDefault(ContractId.HEADER, List.of()));
            return HTTP.execute(request, options);
        };
        try (CannedServer server = CannedServer.start().answer("/fine", 200, "text/plain", "fine")) {
            Feign.Builder feign = Feign.builder().client(ApiErrorClient.wrap(seeing, codec));
            assertThat(send(feign, "GET", server.uri("/fine"))).isEqualTo("fine");
        }

        assertThat(contractIds)
                .containsExactly(List.of(codec.contractId().orElseThrow().toString()));
    }
}
