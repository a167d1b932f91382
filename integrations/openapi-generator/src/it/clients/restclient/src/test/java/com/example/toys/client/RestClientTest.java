package com.example.toys.client;

import com.example.toys.probe.ClientContract;

class RestClientTest extends ClientContract {

    @Override
    protected String nameOf(String baseUri, String toyId) {
        return new ToysApi(new ApiClient().setBasePath(baseUri)).getToy(toyId).getName();
    }
}
