package io.errorcontract.spring.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** A response whose body was looked at, and begins again. */
final class HeldBackResponse implements ClientHttpResponse {

    private final ClientHttpResponse response;
    private final byte[] begun;
    private final InputStream body;

    private HeldBackResponse(ClientHttpResponse response, byte[] begun, InputStream rest) {
        this.response = response;
        this.begun = begun;
        this.body = new SequenceInputStream(new ByteArrayInputStream(begun), rest);
    }

    static HeldBackResponse of(ClientHttpResponse response, int limit) throws IOException {
        InputStream rest = response.getBody();
        // One byte beyond the limit tells the reader that there was more.
        return new HeldBackResponse(response, rest.readNBytes((int) Math.min(Integer.MAX_VALUE, limit + 1L)), rest);
    }

    /** The body, up to the limit. */
    byte[] begun() {
        return begun;
    }

    @Override
    public HttpStatusCode getStatusCode() throws IOException {
        return response.getStatusCode();
    }

    @Override
    public String getStatusText() throws IOException {
        return response.getStatusText();
    }

    @Override
    public HttpHeaders getHeaders() {
        return response.getHeaders();
    }

    @Override
    public InputStream getBody() {
        return body;
    }

    @Override
    public void close() {
        response.close();
    }
}
