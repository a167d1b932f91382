package io.errorcontract.jakarta.rest;

import io.errorcontract.testing.server.RunningServer;
import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import java.net.InetSocketAddress;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jersey as a servlet, in Undertow. */
final class JerseyServers {

    private JerseyServers() {}

    static RunningServer start(ResourceConfig application) {
        Servlet jersey = new ServletContainer(application);
        DeploymentInfo info = Servlets.deployment()
                .setClassLoader(JerseyServers.class.getClassLoader())
                .setContextPath("/")
                .setDeploymentName("jersey")
                .addServlet(Servlets.servlet("jersey", jersey.getClass(), new ImmediateInstanceFactory<>(jersey))
                        .setAsyncSupported(true)
                        .addMapping("/*"));
        DeploymentManager deployment = Servlets.newContainer().addDeployment(info);
        deployment.deploy();
        try {
            Undertow server = Undertow.builder()
                    .addHttpListener(0, "127.0.0.1")
                    .setHandler(deployment.start())
                    .build();
            server.start();
            InetSocketAddress address =
                    (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
            return new RunningServer(address.getPort(), server::stop);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
