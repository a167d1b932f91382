package io.errorcontract.feign;

import feign.Response;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Feign's responses as codecs take them. */
final class FeignResponses {

    private FeignResponses() {}

    static Map<String, List<String>> headers(Response response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().forEach((name, values) -> headers.put(name, new ArrayList<>(values)));
        return headers;
    }

    static InputStream body(Response response) throws IOException {
        return response.body() == null
                ? InputStream.nullInputStream()
                : response.body().asInputStream();
    }

    static ApiException decode(ErrorCodec codec, Response response) {
        InputStream body = InputStream.nullInputStream();
        try {
            body = body(response);
        } catch (IOException e) {
            ApiException bodiless = codec.decode(response.status(), headers(response), body);
            bodiless.addSuppressed(e);
            return bodiless;
        }
        return codec.decode(response.status(), headers(response), body);
    }
}
