package io.errorcontract.codegen.evolution;

import io.errorcontract.model.ApiError;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong in a server of either version.
 *
 * @param code the code that it has in the old version, or in the new one if it is new
 * @param old what the old server says of it, or null if it does not know it
 * @param now what the new server says of it, or null if it does not know it any more
 * @param accept what the client accepts
 * @param otherServer makes of the old server's body what another server writes, or null where there is no other
 */
record Situation(
        String code,
        @Nullable ApiError old,
        @Nullable ApiError now,
        String accept,
        @Nullable UnaryOperator<String> otherServer) {

    /** The values that a server put in, as text; the fields of a record one by one. */
    static Map<String, String> values(ApiError error) {
        Map<String, String> values = new TreeMap<>();
        error.params().forEach((name, value) -> flatten(name, value, values));
        return values;
    }

    private static void flatten(String name, Object value, Map<String, String> out) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, field) -> flatten(name + "." + key, field, out));
        } else {
            out.put(name, String.valueOf(value));
        }
    }
}
