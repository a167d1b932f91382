package io.errorcontract.jakarta.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.testing.server.Contract;
import io.errorcontract.testing.server.EveryContractTest;
import io.errorcontract.testing.server.RunningServer;
import io.errorcontract.testing.server.ValidatedContract;
import io.errorcontract.testing.server.ViolationsTest;
import java.net.http.HttpResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JerseyTest extends RestContract {

    @Override
    protected RunningServer start() {
        return JerseyServers.start(new ResourceConfig(ShopResource.class, Errors.class, SizeLimit.class));
    }

    @Test
    void nothingOfAnotherApisAnswerIsRelayed() throws Exception {
        HttpResponse<String> response = get("/relaying");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.headers().allValues("X-Error-Code")).containsExactly("internal");
        assertThat(response.headers().map()).doesNotContainKeys("set-cookie", "www-authenticate");
        assertThat(response.body()).doesNotContain("secret");
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
