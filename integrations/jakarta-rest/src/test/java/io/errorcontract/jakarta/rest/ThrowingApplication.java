package io.errorcontract.jakarta.rest;

import io.errorcontract.testing.server.Contract;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Map;
import java.util.Set;

/** Throws any error of a contract. */
final class ThrowingApplication extends Application {

    private static final String CONTRACT = "contract";

    private final Contract contract;

    ThrowingApplication(Contract contract) {
        this.contract = contract;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(CONTRACT, contract);
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(Throwing.class, Errors.class);
    }

    private static Contract contract(Configuration configuration) {
        return (Contract) configuration.getProperty(CONTRACT);
    }

    /** The resource. */
    @Path("/throw")
    public static class Throwing {

        @Context
        private Configuration configuration;

        @GET
        public String fail(@QueryParam("code") String code, @QueryParam("full") boolean full) {
            throw contract(configuration).occurrence(code, full);
        }
    }

    /** The contract's own feature. */
    public static final class Errors implements Feature {

        @Override
        public boolean configure(FeatureContext context) {
            return ErrorContractFeature.of(contract(context.getConfiguration()).codec())
                    .configure(context);
        }
    }
}
