package io.errorcontract.spring.boot;

import org.springframework.boot.WebApplicationType;

class ReactiveSpringdocTest extends SpringdocContract {

    ReactiveSpringdocTest() {
        super(WebApplicationType.REACTIVE, ReactiveServerTest.ReactiveConfiguration.class);
    }
}
