package io.errorcontract.spring.boot;

import org.springframework.boot.WebApplicationType;

class ServletSpringdocTest extends SpringdocContract {

    ServletSpringdocTest() {
        super(WebApplicationType.SERVLET, ServletServerTest.ServletConfiguration.class);
    }
}
