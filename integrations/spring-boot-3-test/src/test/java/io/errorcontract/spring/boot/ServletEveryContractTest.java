package io.errorcontract.spring.boot;

import io.errorcontract.testing.server.Contract;
import io.errorcontract.testing.server.EveryContractTest;
import io.errorcontract.testing.server.RunningServer;
import java.util.List;
import org.springframework.boot.WebApplicationType;

class ServletEveryContractTest extends EveryContractTest {

    @Override
    protected RunningServer start(Contract contract) {
        return SpringServers.start(
                WebApplicationType.SERVLET,
                List.of(ThrowingApplication.class, ServletServerTest.ServletConfiguration.class),
                "--contract=" + contract);
    }
}
