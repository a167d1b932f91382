package io.errorcontract.quarkus;

import io.errorcontract.jakarta.rest.ErrorContractFeature;
import io.errorcontract.server.ErrorMappings;
import io.errorcontract.server.Mapping;
import io.errorcontract.testing.Shop;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** The one class that an application has to have. */
@Provider
public class Errors implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
        ErrorMappings mappings = ErrorMappings.builder(Shop.CATALOG)
                .status(404, Mapping.to("route.not_found"))
                .build();
        return ErrorContractFeature.of(Shop.CODEC).withMappings(mappings).configure(context);
    }
}
