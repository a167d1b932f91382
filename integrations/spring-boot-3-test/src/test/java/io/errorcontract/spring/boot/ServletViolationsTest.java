package io.errorcontract.spring.boot;

import io.errorcontract.testing.server.RunningServer;
import io.errorcontract.testing.server.ValidatedContract;
import io.errorcontract.testing.server.ViolationsTest;
import org.springframework.boot.WebApplicationType;

class ServletViolationsTest extends ViolationsTest {

    @Override
    protected RunningServer start(ValidatedContract contract) {
        return HotelApplication.start(
                WebApplicationType.SERVLET, ServletServerTest.ServletConfiguration.class, contract);
    }
}
