package io.errorcontract.testing.server;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** A request to the hotel of {@link ViolationsTest} that is not valid. */
enum InvalidRequest {
    NESTED_FIELD("POST", "/bookings", "{\"guest\":{\"e_mail\":\" \"},\"room_ids\":[\"r1\"],\"extras\":[]}"),
    LIST_ELEMENT(
            "POST", "/bookings", "{\"guest\":{\"e_mail\":\"a@b.example\"},\"room_ids\":[\"r1\",\"\"],\"extras\":[]}"),
    SEVERAL(
            "POST",
            "/bookings",
            "{\"guest\":{\"e_mail\":\"\"},\"room_ids\":[],\"extras\":[{\"unit_price\":5},{\"unit_price\":0}]}"),
    QUERY("GET", "/bookings?page_size=0", ""),
    HEADER("GET", "/bookings", "") {
        @Override
        HttpRequest.Builder to(RunningServer server) {
            return super.to(server).header("X-Tenant-Id", "ab");
        }
    },
    PATH("GET", "/bookings/ab", "");

    private final String method;
    private final String path;
    private final String body;

    InvalidRequest(String method, String path, String body) {
        this.method = method;
        this.path = path;
        this.body = body;
    }

    HttpRequest.Builder to(RunningServer server) {
        URI uri = server.uri(path);
        return HttpRequest.newBuilder(uri)
                .header("X-Request-Id", "req_test")
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }
}
