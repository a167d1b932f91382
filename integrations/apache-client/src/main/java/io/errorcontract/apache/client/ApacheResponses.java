package io.errorcontract.apache.client;

import io.errorcontract.codec.CallSite;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;

/**
 * For responses that the asynchronous client gives whole.
 *
 * @since 0.1.0
 */
public final class ApacheResponses {

    private ApacheResponses() {}

    /**
     * Checks a response.
     *
     * @param response the response
     * @param codec reads errors
     * @return the same response, if it is not an error
     * @throws ApiException if its status is 400 or more, or it is an error {@linkplain ErrorCodec#isError all the same}
     */
    public static SimpleHttpResponse check(SimpleHttpResponse response, ErrorCodec codec) {
        Map<String, List<String>> headers = headers(response);
        int status = response.getCode();
        if (codec.mayBeError(status, headers) && codec.isError(status, headers, response.getBodyBytes())) {
            throw CallSite.outsideOf(ApacheResponses.class).at(codec.decode(status, headers, response.getBodyBytes()));
        }
        return response;
    }

    static Map<String, List<String>> headers(HttpResponse response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>(1))
                    .add(header.getValue());
        }
        return headers;
    }
}
