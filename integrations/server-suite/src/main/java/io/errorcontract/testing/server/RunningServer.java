package io.errorcontract.testing.server;

import java.net.URI;

/**
 * A server of the stack under test, on a free port of the loopback interface.
 *
 * @param port its port
 * @param stop stops it
 */
public record RunningServer(int port, Runnable stop) implements AutoCloseable {

    /** The address of a path and query. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        stop.run();
    }
}
