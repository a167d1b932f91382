package io.errorcontract.jakarta.rest;

import io.errorcontract.testing.server.HostileContract;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** A body that {@link SizeLimit} refuses. */
abstract class HostileRestContract extends HostileContract {

    @Override
    protected final HttpRequest.Builder tooLarge() {
        return request("/orders")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"customer\":\"" + "x".repeat(SizeLimit.BYTES) + "\"}"));
    }
}
