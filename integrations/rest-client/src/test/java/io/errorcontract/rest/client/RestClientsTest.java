package io.errorcontract.rest.client;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ContractId;
import io.errorcontract.testing.CannedServer;
import io.errorcontract.testing.ClientContract;
import io.errorcontract.testing.Shop;
import io.errorcontract.testing.SuccessStatusContract;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.glassfish.jersey.client.JerseyClientBuilder;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RestClientsTest {

    private static String send(Client client, String method, URI uri, ErrorCodec codec) {
        try (Response response =
                RestResponses.check(client.target(uri).request().method(method), codec)) {
            return requireNonNullElse(response.readEntity(String.class), "");
        }
    }

    private static String microProfile(String method, URI uri, ErrorCodec codec) throws IOException {
        Pages pages = RestClientBuilder.newBuilder()
                .baseUri(uri)
                .register(ApiResponseExceptionMapper.of(codec))
                .build(Pages.class);
        return send(pages, method);
    }

    /** RESTEasy buffers a body before it asks the mappers, so that one that breaks off fails as it does otherwise. */
    private static String send(Pages pages, String method) throws IOException {
        if (method.equals("HEAD")) {
            pages.head();
            return "";
        }
        try {
            return requireNonNullElse(pages.get(), "");
        } catch (ProcessingException e) {
            throw new IOException(e);
        }
    }

    public interface Pages {
        @GET
        String get();

        @HEAD
        void head();
    }

    /** Registered by its class, as containers do. */
    @RegisterProvider(ShopErrorMapper.class)
    public interface MappedPages extends Pages {}

    public static class ShopErrorMapper extends ApiResponseExceptionMapper {
        public ShopErrorMapper() {
            super(Shop.CODEC);
        }
    }

    static List<ClientBuilder> builders() {
        return List.of(new JerseyClientBuilder(), new ResteasyClientBuilderImpl());
    }

    @ParameterizedTest
    @MethodSource("builders")
    void requestsSayWhichContractIsSpoken(ClientBuilder builder) throws IOException {
        List<String> sent = new ArrayList<>();
        ClientRequestFilter spy = request -> sent.add(request.getHeaderString(ContractId.HEADER));
        Client client = builder.register(ContractIdFilter.of(Shop.CODEC))
                .register(spy, Priorities.USER + 1)
                .build();
        try (CannedServer server = CannedServer.start().answer("/fine", 200, "text/plain", "fine")) {
            client.target(server.uri("/fine")).request().get(String.class);
            client.target(server.uri("/fine"))
                    .request()
                    .header(ContractId.HEADER, "shop/0.9.0;fp=\"0123456789abcdef\"")
                    .get(String.class);
        } finally {
            client.close();
        }

        assertThat(sent)
                .containsExactly(Shop.CODEC.catalog().contractId().toString(), "shop/0.9.0;fp=\"0123456789abcdef\"");
    }

    @Nested
    class OfJersey extends ClientContract {
        private final Client client = new JerseyClientBuilder().build();

        OfJersey() throws IOException {}

        @Override
        protected String send(String method, URI uri) {
            return RestClientsTest.send(client, method, uri, Shop.CODEC);
        }
    }

    @Nested
    class OfRestEasy extends ClientContract {
        private final Client client = new ResteasyClientBuilderImpl().build();

        OfRestEasy() throws IOException {}

        @Override
        protected String send(String method, URI uri) {
            return RestClientsTest.send(client, method, uri, Shop.CODEC);
        }
    }

    @Nested
    class OfMicroProfile extends ClientContract {
        OfMicroProfile() throws IOException {}

        @Override
        protected String send(String method, URI uri) throws IOException {
            return microProfile(method, uri, Shop.CODEC);
        }

        @Override
        protected boolean hearsOfBrokenBodies() {
            return false;
        }
    }

    @Nested
    class OfMicroProfileByClass extends ClientContract {
        OfMicroProfileByClass() throws IOException {}

        @Override
        protected String send(String method, URI uri) throws IOException {
            Pages pages = RestClientBuilder.newBuilder().baseUri(uri).build(MappedPages.class);
            return RestClientsTest.send(pages, method);
        }

        @Override
        protected boolean hearsOfBrokenBodies() {
            return false;
        }
    }

    @Nested
    class OfJerseyWithStatusOfSuccess extends SuccessStatusContract {
        private final Client client = new JerseyClientBuilder().build();

        OfJerseyWithStatusOfSuccess() throws IOException {}

        @Override
        protected String get(URI uri) {
            return send(client, "GET", uri, CODEC);
        }
    }
}
