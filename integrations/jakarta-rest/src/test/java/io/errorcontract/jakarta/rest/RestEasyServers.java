package io.errorcontract.jakarta.rest;

import io.errorcontract.testing.server.RunningServer;
import io.undertow.Undertow;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;

/** RESTEasy on Undertow. */
final class RestEasyServers {

    private RestEasyServers() {}

    private static final class ServerOnAFreePort extends UndertowJaxrsServer {
        int port() {
            return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        }
    }

    static RunningServer start(Application application) {
        ServerOnAFreePort server = new ServerOnAFreePort();
        server.start(Undertow.builder().addHttpListener(0, "127.0.0.1"));
        server.deploy(application, "/");
        return new RunningServer(server.port(), server::stop);
    }
}
