package io.errorcontract.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Makes one request after the other on one connection. It does as little as it can, so that what is measured is the
 * server.
 */
final class LoadClient {

    private static final int REQUESTS = 5_000;
    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";

    private final int port;
    private final String expected;

    LoadClient(int port, String expected) {
        this.port = port;
        this.expected = expected;
    }

    long nanosPerRequest() throws IOException {
        byte[] request = "GET /sandboxes/sb_abc123 HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream());
            long start = System.nanoTime();
            String body = "";
            for (int i = 0; i < REQUESTS; i++) {
                out.write(request);
                body = response(in);
            }
            long nanos = System.nanoTime() - start;
            if (!body.contains(expected)) {
                throw new IllegalStateException("not the error that was asked for: " + body);
            }
            return nanos / REQUESTS;
        }
    }

    private static String response(InputStream in) throws IOException {
        int length = 0;
        boolean chunked = false;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String header = line.toLowerCase(Locale.ROOT);
            chunked |= header.startsWith(CHUNKED);
            if (header.startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).trim());
            }
        }
        return chunked ? chunks(in) : bytes(in, length);
    }

    private static String chunks(InputStream in) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.append(bytes(in, size));
            line(in);
        }
        line(in);
        return body.toString();
    }

    private static String bytes(InputStream in, int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
