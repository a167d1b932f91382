package io.errorcontract.jakarta.rest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import io.dropwizard.configuration.ResourceConfigurationSourceProvider;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.errorcontract.testing.server.RunningServer;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.client.JerseyClientBuilder;

class DropwizardTest extends RestContract {

    private static final class ShopServer extends Application<Configuration> {

        final CompletableFuture<Server> started = new CompletableFuture<>();

        @Override
        public void initialize(Bootstrap<Configuration> bootstrap) {
            bootstrap.setConfigurationSourceProvider(new ResourceConfigurationSourceProvider());
            // As the other servers do.
            bootstrap.getObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        }

        @Override
        public void run(Configuration configuration, Environment environment) {
            environment.jersey().register(ShopResource.class);
            environment.jersey().register(Errors.class);
            environment.lifecycle().addServerLifecycleListener(started::complete);
        }
    }

    @Override
    Class<? extends ClientBuilder> client() {
        return JerseyClientBuilder.class;
    }

    @Override
    protected RunningServer start() {
        ShopServer shop = new ShopServer();
        try {
            shop.run("server", "dropwizard.yaml");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        Server server = shop.started.join();
        return new RunningServer(((ServerConnector) server.getConnectors()[0]).getLocalPort(), () -> stop(server));
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
