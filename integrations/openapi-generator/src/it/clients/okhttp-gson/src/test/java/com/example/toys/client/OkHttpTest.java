package com.example.toys.client;

import com.example.toys.probe.ClientContract;

class OkHttpTest extends ClientContract {

    @Override
    protected String nameOf(String baseUri, String toyId) throws ApiException {
        return new ToysApi(new ApiClient().setBasePath(baseUri)).getToy(toyId).getName();
    }
}
