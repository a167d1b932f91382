package io.errorcontract.server;

import java.util.Map;

/**
 * The error of the catalog that something becomes.
 *
 * @param code the error's code
 * @param params the values of its parameters, as templates: <code>{message}</code>, <code>{path}</code>, <code>{method}
 *     </code>, and of the first violation <code>{field}</code> and <code>{violation}</code> are filled in
 * @since 0.1.0
 */
public record Mapping(String code, Map<String, String> params) {

    /** Copies the map. */
    public Mapping {
        params = Map.copyOf(params);
    }

    /**
     * Maps to an error without parameters.
     *
     * @param code the error's code
     * @return the mapping
     */
    public static Mapping to(String code) {
        return new Mapping(code, Map.of());
    }
}
