package io.errorcontract.spring.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** Spring's headers as the codec takes them. */
final class Headers {

    private Headers() {}

    /** Copies them, since a client may reuse them, and since Spring 7 they are no map any more. */
    static Map<String, List<String>> map(HttpHeaders headers) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return copy;
    }
}
