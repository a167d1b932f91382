package io.errorcontract.jakarta.rest;

import io.errorcontract.server.ErrorMappings;
import io.errorcontract.testing.server.Booking;
import io.errorcontract.testing.server.ValidatedContract;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;

/** Takes requests that have to be valid. */
final class HotelApplication extends Application {

    private static final String CONTRACT = "contract";

    private final ValidatedContract contract;

    HotelApplication(ValidatedContract contract) {
        this.contract = contract;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(CONTRACT, contract);
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(Bookings.class, Errors.class);
    }

    private static ErrorContractFeature feature(ValidatedContract contract) {
        ErrorMappings.Builder errors = ErrorMappings.builder(contract.codec().catalog());
        contract.mapping()
                .ifPresent(mapping -> contract.constraint()
                        .ifPresentOrElse(code -> errors.constraint(code, mapping), () -> errors.validation(mapping)));
        return ErrorContractFeature.of(contract.codec()).withMappings(errors.build());
    }

    /** The contract's own feature. */
    public static final class Errors implements Feature {

        @Override
        public boolean configure(FeatureContext context) {
            return feature((ValidatedContract) context.getConfiguration().getProperty(CONTRACT))
                    .configure(context);
        }
    }

    /** The resource. */
    @Path("/bookings")
    @Produces(MediaType.APPLICATION_JSON)
    public static class Bookings {

        @POST
        @Consumes(MediaType.APPLICATION_JSON)
        public Booking book(@Valid @NotNull Booking booking) {
            return booking;
        }

        @GET
        public String list(
                @QueryParam("page_size") @DefaultValue("1") @Min(1) int pageSize,
                @HeaderParam("X-Tenant-Id") @Size(min = 3, max = 8) String tenant) {
            return tenant + " " + pageSize;
        }

        @GET
        @Path("{id}")
        public String find(@PathParam("id") @Size(min = 3, max = 8) String id) {
            return id;
        }
    }
}
