package com.example.library;

import com.example.library.errors.LibraryErrors;
import com.sun.net.httpserver.HttpServer;
import io.errorcontract.jakarta.rest.ErrorContractFeature;
import io.errorcontract.server.ErrorMappings;
import io.errorcontract.server.Mapping;
import java.net.URI;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** A server whose failures are all answered by the contract: one dependency, one feature. */
public final class LibraryServer {

    private LibraryServer() {}

    public static void main(String[] arguments) {
        start(8080);
    }

    static HttpServer start(int port) {
        ErrorMappings mappings = ErrorMappings.builder(LibraryErrors.CATALOG)
                .status(404, Mapping.to("route.not_found"))
                .build();
        ResourceConfig application = new ResourceConfig(Books.class)
                .register(ErrorContractFeature.of(LibraryErrors.CODEC).withMappings(mappings));
        return JdkHttpServerFactory.createHttpServer(URI.create("http://localhost:" + port + "/"), application);
    }
}
