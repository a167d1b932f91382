package io.errorcontract.jakarta.rest;

import io.undertow.Undertow;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class RestEasyTest extends RestContract {

    private final ServerOnAFreePort server = new ServerOnAFreePort();
    private URI base = URI.create("http://127.0.0.1/");

    @ApplicationPath("/")
    public static final class ShopApplication extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(ShopResource.class, Errors.class);
        }
    }

    private static final class ServerOnAFreePort extends UndertowJaxrsServer {
        int port() {
            return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        }
    }

    @BeforeAll
    void start() {
        server.start(Undertow.builder().addHttpListener(0, "127.0.0.1"));
        server.deploy(ShopApplication.class);
        base = URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Override
    URI base() {
        return base;
    }
}
