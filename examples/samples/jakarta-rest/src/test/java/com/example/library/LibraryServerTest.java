package com.example.library;

import com.example.library.suite.LibraryContract;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class LibraryServerTest extends LibraryContract {

    private HttpServer server;

    @BeforeEach
    void start() {
        server = LibraryServer.start(0);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Override
    protected int port() {
        return server.getAddress().getPort();
    }
}
