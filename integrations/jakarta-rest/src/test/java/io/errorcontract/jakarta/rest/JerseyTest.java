package io.errorcontract.jakarta.rest;

import io.errorcontract.testing.server.Contract;
import io.errorcontract.testing.server.EveryContractTest;
import io.errorcontract.testing.server.RunningServer;
import io.errorcontract.testing.server.ValidatedContract;
import io.errorcontract.testing.server.ViolationsTest;
import jakarta.ws.rs.client.ClientBuilder;
import org.glassfish.jersey.client.JerseyClientBuilder;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Nested;

class JerseyTest extends RestContract {

    @Override
    Class<? extends ClientBuilder> client() {
        return JerseyClientBuilder.class;
    }

    @Override
    protected RunningServer start() {
        return JerseyServers.start(new ResourceConfig(ShopResource.class, Errors.class, SizeLimit.class));
    }

    @Nested
    class InHostileHands extends HostileRestContract {

        @Override
        protected RunningServer start() {
            return JerseyServers.start(new ResourceConfig(ShopResource.class, Errors.class, SizeLimit.class));
        }
    }

    @Nested
    class Contracts extends EveryContractTest {

        @Override
        protected RunningServer start(Contract contract) {
            return JerseyServers.start(ResourceConfig.forApplication(new ThrowingApplication(contract)));
        }
    }

    @Nested
    class Violations extends ViolationsTest {

        @Override
        protected RunningServer start(ValidatedContract contract) {
            return JerseyServers.start(ResourceConfig.forApplication(new HotelApplication(contract)));
        }
    }
}
