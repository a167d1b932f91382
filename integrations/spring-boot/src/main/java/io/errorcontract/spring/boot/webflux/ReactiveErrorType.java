package io.errorcontract.spring.boot.webflux;

import io.errorcontract.spring.boot.ErrorType;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;

/** Says in the observation of a request which error it was answered with. */
final class ReactiveErrorType implements ObservationFilter {

    @Override
    public Observation.Context map(Observation.Context context) {
        if (context instanceof ServerRequestObservationContext server) {
            server.addLowCardinalityKeyValue(ErrorType.of(server.getAttributes().get(ErrorType.ATTRIBUTE)));
        }
        return context;
    }
}
