package io.errorcontract.codegen.vectors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A response that a reader is given.
 *
 * @param status the HTTP status
 * @param headers names and values, in order; a name can come more than once
 * @param body the body
 */
record Response(int status, List<Map.Entry<String, String>> headers, JsonBody body) {
    Response {
        headers = List.copyOf(headers);
    }

    static Response of(int status, JsonBody body) {
        return new Response(status, List.of(), body);
    }

    Response with(JsonBody other) {
        return new Response(status, headers, other);
    }

    Response with(String name, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(headers);
        more.removeIf(header -> header.getKey().equalsIgnoreCase(name));
        more.add(Map.entry(name, value));
        return new Response(status, more, body);
    }

    boolean repeatsHeader() {
        return headerMap().size() < headers.size();
    }

    Map<String, List<String>> headerMap() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (Map.Entry<String, String> header : headers) {
            map.computeIfAbsent(header.getKey(), name -> new ArrayList<>()).add(header.getValue());
        }
        return map;
    }

    Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("status", status);
        tree.put(
                "headers",
                headers.stream()
                        .map(header -> List.of(header.getKey(), header.getValue()))
                        .toList());
        tree.put("body", body.toTree());
        return tree;
    }
}
