package io.errorcontract.catalog.change.rule;

import java.util.Map;
import java.util.TreeMap;

/** The headers of a catalog. */
final class WireHeaders {
    private WireHeaders() {}

    /** What each header holds, by its name, whose case does not matter (RFC 9110, section 5.1). */
    static Map<String, String> of(CatalogSide side) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        side.catalog().headers().forEach((name, binding) -> headers.put(name, binding.text()));
        return headers;
    }
}
