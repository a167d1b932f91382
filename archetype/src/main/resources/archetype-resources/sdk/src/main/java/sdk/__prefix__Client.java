package ${package}.sdk;

import ${package}.errors.${prefix}Errors;
import io.errorcontract.http.ApiHttpClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Calls the API. Errors are thrown as the exceptions of the contract. */
public final class ${prefix}Client {

    private final HttpClient http = ApiHttpClient.wrap(HttpClient.newHttpClient(), ${prefix}Errors.CODEC);
    private final URI server;

    /** Creates a client of the server at the given address. */
    public ${prefix}Client(URI server) {
        this.server = server;
    }

    /** Returns an order as JSON. */
    public String order(String id) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/orders/" + id)).build();
        return http.send(request, BodyHandlers.ofString()).body();
    }
}
