package io.errorcontract.jakarta.rest;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class JerseyTest extends RestContract {

    private HttpServer server;

    @BeforeAll
    void start() {
        server = JdkHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:0/"), new ResourceConfig(ShopResource.class, Errors.class));
    }

    @AfterAll
    void stop() {
        server.stop(0);
    }

    @Override
    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }
}
