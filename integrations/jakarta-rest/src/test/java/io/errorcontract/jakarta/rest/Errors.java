package io.errorcontract.jakarta.rest;

import io.errorcontract.server.ErrorMappings;
import io.errorcontract.server.Mapping;
import io.errorcontract.server.micrometer.ErrorCounter;
import io.errorcontract.testing.Shop;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** The one class that an application has to have. */
@Provider
public final class Errors implements Feature {

    /** Where the errors of all servers with this feature are counted. */
    static final MeterRegistry METERS = new SimpleMeterRegistry();

    @Override
    public boolean configure(FeatureContext context) {
        ErrorMappings mappings = ErrorMappings.builder(Shop.CATALOG)
                .status(404, Mapping.to("route.not_found"))
                .build();
        return ErrorContractFeature.of(Shop.CODEC)
                .withMappings(mappings)
                .withListeners(new ErrorCounter(METERS))
                .configure(context);
    }
}
