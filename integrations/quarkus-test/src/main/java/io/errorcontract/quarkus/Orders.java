package io.errorcontract.quarkus;

import io.errorcontract.testing.OrderNotFoundException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.reactive.RestQuery;

/** Resources that throw. */
@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class Orders {

    /**
     * What is ordered.
     *
     * @param name of what
     * @param count how many of it
     */
    public record Order(@NotBlank String name, @Min(1) int count) {}

    /** Finds none. */
    @GET
    @Path("{id}")
    public Order find(@PathParam("id") String id) {
        switch (id) {
            case "bug" -> throw new IllegalStateException("a secret");
            case "nothing" -> throw new NotFoundException();
            default -> throw new OrderNotFoundException(id);
        }
    }

    /** Fails on another thread. */
    @GET
    @Path("stage/{id}")
    public CompletionStage<Order> stage(@PathParam("id") String id) {
        return CompletableFuture.supplyAsync(() -> {
            throw new OrderNotFoundException(id);
        });
    }

    /** Fails reactively. */
    @GET
    @Path("uni/{id}")
    public Uni<Order> uni(@PathParam("id") String id) {
        return Uni.createFrom().failure(() -> new OrderNotFoundException(id));
    }

    /** Takes a number. */
    @GET
    public Order list(@QueryParam("page_size") @Min(5) int pageSize) {
        return new Order("a", pageSize);
    }

    /** Takes parameters of every kind. */
    @POST
    @Path("typed/{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Order typed(
            @PathParam("number") int number,
            @QueryParam("from") LocalDate from,
            @RestQuery Integer limit,
            @HeaderParam("X-Tenant") Integer tenant,
            @CookieParam("visits") Integer visits,
            @FormParam("amount") Integer amount,
            @BeanParam Page page) {
        return new Order("a", number);
    }

    /** A part of a list. */
    public static class Page {

        /** Where it begins. */
        @QueryParam("after")
        public int after;

        /** How long it is. */
        @QueryParam("size")
        public int size;
    }

    /** Takes an order that is valid. */
    @POST
    public Order create(@Valid @NotNull Order order) {
        return order;
    }

    /** For whom there is nobody. */
    @GET
    @Path("admin/all")
    @RolesAllowed("admin")
    public Order admin() {
        return new Order("a", 1);
    }
}
