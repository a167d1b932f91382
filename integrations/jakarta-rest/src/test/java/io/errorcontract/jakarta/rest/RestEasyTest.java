package io.errorcontract.jakarta.rest;

import io.errorcontract.testing.server.Contract;
import io.errorcontract.testing.server.EveryContractTest;
import io.errorcontract.testing.server.RunningServer;
import io.errorcontract.testing.server.ValidatedContract;
import io.errorcontract.testing.server.ViolationsTest;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;
import org.junit.jupiter.api.Nested;

class RestEasyTest extends RestContract {

    private static final class ShopApplication extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(ShopResource.class, Errors.class, SizeLimit.class);
        }
    }

    @Override
    Class<? extends ClientBuilder> client() {
        return ResteasyClientBuilderImpl.class;
    }

    @Override
    protected RunningServer start() {
        return RestEasyServers.start(new ShopApplication());
    }

    @Nested
    class InHostileHands extends HostileRestContract {

        @Override
        protected RunningServer start() {
            return RestEasyServers.start(new ShopApplication());
        }
    }

    @Nested
    class Contracts extends EveryContractTest {

        @Override
        protected RunningServer start(Contract contract) {
            return RestEasyServers.start(new ThrowingApplication(contract));
        }
    }

    @Nested
    class Violations extends ViolationsTest {

        @Override
        protected RunningServer start(ValidatedContract contract) {
            return RestEasyServers.start(new HotelApplication(contract));
        }
    }
}
