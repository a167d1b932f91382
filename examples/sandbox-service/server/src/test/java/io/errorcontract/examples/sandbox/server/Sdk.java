package io.errorcontract.examples.sandbox.server;

import io.errorcontract.examples.sandbox.sdk.ApiClient;
import io.errorcontract.examples.sandbox.sdk.SandboxesApi;
import io.errorcontract.examples.sandbox.sdk.TemplatesApi;
import io.errorcontract.examples.sandbox.sdk.VolumesApi;

/** The SDK as one caller uses it. */
final class Sdk {

    private final ApiClient client = new ApiClient();

    Sdk(int port, String token) {
        client.updateBaseUri("http://localhost:" + port);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    SandboxesApi sandboxes() {
        return new SandboxesApi(client);
    }

    TemplatesApi templates() {
        return new TemplatesApi(client);
    }

    VolumesApi volumes() {
        return new VolumesApi(client);
    }
}
