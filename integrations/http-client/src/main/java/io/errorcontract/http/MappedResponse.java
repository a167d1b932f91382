package io.errorcontract.http;

import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/** A response whose body is the value of another's. */
record MappedResponse<T>(HttpResponse<ApiResult<T>> response, T body) implements HttpResponse<T> {

    /** Throws the error, if the response is one. */
    static <T> HttpResponse<T> of(HttpResponse<ApiResult<T>> response) {
        return new MappedResponse<>(response, response.body().get());
    }

    @Override
    public int statusCode() {
        return response.statusCode();
    }

    @Override
    public HttpRequest request() {
        return response.request();
    }

    @Override
    public Optional<HttpResponse<T>> previousResponse() {
        return response.previousResponse().map(MappedResponse::previous);
    }

    /** The body of a response that was followed by another is not read, so there is none to map. */
    @SuppressWarnings("NullAway")
    private static <T> HttpResponse<T> previous(HttpResponse<ApiResult<T>> response) {
        return new MappedResponse<>(response, null);
    }

    @Override
    public HttpHeaders headers() {
        return response.headers();
    }

    @Override
    public Optional<SSLSession> sslSession() {
        return response.sslSession();
    }

    @Override
    public URI uri() {
        return response.uri();
    }

    @Override
    public Version version() {
        return response.version();
    }
}
