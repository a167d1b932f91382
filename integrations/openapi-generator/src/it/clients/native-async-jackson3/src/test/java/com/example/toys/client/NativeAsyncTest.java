package com.example.toys.client;

import com.example.toys.probe.ClientContract;
import java.util.concurrent.ExecutionException;

class NativeAsyncTest extends ClientContract {

    @Override
    protected String nameOf(String baseUri, String toyId) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(baseUri);
        try {
            return new ToysApi(client).getToy(toyId).get().getName();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }
}
