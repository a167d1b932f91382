package com.example.toys.client;

import com.example.toys.probe.ClientContract;

class NativeTest extends ClientContract {

    @Override
    protected String nameOf(String baseUri, String toyId) throws ApiException {
        ApiClient client = new ApiClient();
        client.updateBaseUri(baseUri);
        return new ToysApi(client).getToy(toyId).getName();
    }
}
