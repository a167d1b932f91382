package io.errorcontract.jakarta.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.testing.Hostile;
import io.errorcontract.testing.OrderNotFoundException;
import io.errorcontract.testing.Shop;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What an application has to write: resources that throw. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ShopResource {

    /** A part of an order. */
    public record Item(
            @JsonProperty("unit_price") @Positive int unitPrice,
            @JsonProperty("name") String name) {}

    /** What is ordered. */
    public record Order(
            @JsonProperty("customer") @NotBlank String customer,
            @JsonProperty("items") List<@Valid Item> items) {}

    @GET
    @Path("orders/{id}")
    public Map<String, String> order(@PathParam("id") String id) {
        if (id.equals("1")) {
            return Map.of("id", id);
        }
        throw new OrderNotFoundException(id);
    }

    @POST
    @Path("orders")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, String> create(@Valid @NotNull Order order) {
        return Map.of("customer", order.customer());
    }

    @GET
    @Path("search")
    public Map<String, String> search(@QueryParam("page_size") @Min(1) int pageSize) {
        return Map.of("size", String.valueOf(pageSize));
    }

    @GET
    @Path("bad-answer")
    @NotBlank
    public String badAnswer() {
        return "";
    }

    @GET
    @Path("limited")
    public String limited() {
        throw new ApiException(ApiError.of(Shop.RATE_LIMITED));
    }

    @GET
    @Path("payment")
    public String payment() {
        throw new ApiException(
                ApiError.of(Shop.PAYMENT_REFUSED, "expired", "4111 1111"), new IllegalStateException("bank says no"));
    }

    @GET
    @Path("async")
    public CompletionStage<String> async() {
        return CompletableFuture.supplyAsync(() -> {
            throw new OrderNotFoundException("async");
        });
    }

    @GET
    @Path("foreign")
    public String foreign() {
        throw Shop.CODEC.decode(
                404, Map.of(), "{\"error\":{\"code\":\"order.not_found\",\"message\":\"of another API\"}}");
    }

    @GET
    @Path("gone")
    public String gone() {
        throw new ClientErrorException("it was here", Response.Status.GONE);
    }

    @GET
    @Path("bug")
    public String bug() {
        throw new IllegalStateException("password is hunter2");
    }

    @GET
    @Path("unauthorized")
    public String unauthorized() {
        throw new WebApplicationException(
                Response.status(401).header("WWW-Authenticate", "Bearer").build());
    }

    @GET
    @Path("varying")
    public String varying() {
        throw new WebApplicationException(
                Response.status(503).header("Vary", "Origin, accept").build());
    }

    @GET
    @Path("own-word")
    public String ownWord() {
        throw new WebApplicationException(Response.status(409)
                .entity("{\"own\":true}")
                .type("application/json")
                .build());
    }

    /** What another API says to this one. */
    @GET
    @Path("downstream")
    public Response downstream() {
        return Response.status(401)
                .header("WWW-Authenticate", "Bearer realm=\"inside\"")
                .header("Set-Cookie", "session=secret")
                .entity("{\"secret\":true}")
                .type("application/json")
                .build();
    }

    @GET
    @Path("relaying/{client}")
    public String relaying(@PathParam("client") String name, @Context UriInfo uri) throws ReflectiveOperationException {
        ClientBuilder builder = Class.forName(name)
                .asSubclass(ClientBuilder.class)
                .getDeclaredConstructor()
                .newInstance();
        try (Client client = builder.build()) {
            return client.target(uri.getBaseUriBuilder().path("downstream"))
                    .request()
                    .get(String.class);
        }
    }

    @GET
    @Path("own-file")
    public String ownFile() throws IOException {
        return new ObjectMapper().readTree("{\"broken\":").toString();
    }

    @GET
    @Path("own-data")
    public Item ownData() throws IOException {
        return new ObjectMapper().readValue("{\"unit_price\":\"much\"}", Item.class);
    }

    @GET
    @Path("failing-getter")
    public Failing failingGetter() {
        return new Failing();
    }

    @GET
    @Path("busy")
    public String busy() {
        throw new WebApplicationException(
                Response.status(429).header("Retry-After", "30").build());
    }

    @GET
    @Path("people")
    public String people(@Valid @BeanParam Search search) {
        return search.lastName + search.tenant;
    }

    @POST
    @Path("typed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String typed(
            @QueryParam("limit") Integer limit,
            @HeaderParam("X-Tenant") Integer tenant,
            @CookieParam("visits") Integer visits,
            @FormParam("amount") Integer amount,
            @BeanParam Page page) {
        return "taken";
    }

    @POST
    @Path("people")
    @Consumes(MediaType.APPLICATION_JSON)
    public String person(@Valid @NotNull Person person) {
        return String.valueOf(person.firstName());
    }

    /** Cannot be written. */
    public static class Failing {

        /** Fails. */
        public String getText() {
            throw new IllegalStateException("cannot be written");
        }
    }

    /** What is looked for. */
    public static class Search {

        @QueryParam("last_name")
        @NotBlank
        @Nullable
        String lastName;

        @HeaderParam("X-Tenant")
        @NotBlank
        @Nullable
        String tenant;
    }

    /** A part of a list. */
    public static class Page {

        @QueryParam("size")
        int size;
    }

    /** Called otherwise in JSON than in Java. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Person(@NotBlank @Nullable String firstName) {}

    @GET
    @Path("mdc")
    @Produces(MediaType.TEXT_PLAIN)
    public String mdc() {
        return String.valueOf(MDC.get("request_id"));
    }

    @POST
    @Path("lookup")
    @Consumes(MediaType.TEXT_PLAIN)
    public String lookUp(String id) {
        throw new OrderNotFoundException(id);
    }

    @GET
    @Path("unwritable")
    public String unwritable() {
        throw Hostile.unwritable();
    }

    @GET
    @Path("late")
    @Produces(MediaType.TEXT_PLAIN)
    public StreamingOutput late() {
        return out -> {
            out.write(new byte[Hostile.CHUNK]);
            out.flush();
            throw new IllegalStateException("too late to be told");
        };
    }

    @GET
    @Path("flood")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public StreamingOutput flood() {
        return Hostile::flood;
    }

    @GET
    @Path("time-out")
    public void timeOut(@Suspended AsyncResponse response) {
        response.setTimeout(50, TimeUnit.MILLISECONDS);
    }
}
