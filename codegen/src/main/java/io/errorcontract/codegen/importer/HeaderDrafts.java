package io.errorcontract.codegen.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the headers that a catalog can fill in. */
final class HeaderDrafts {

    private static final Set<String> REQUEST_IDS = Set.of(
            "requestid", "xrequestid", "correlationid", "xcorrelationid", "traceid", "xtraceid", "xamznrequestid");
    /** What fills in a header that holds the code. */
    static final String CODE = "$code";

    private static final Set<String> CODES = Set.of("xerrorcode", "errorcode", "xamznerrortype");

    private HeaderDrafts() {}

    static Map<String, Object> of(List<DocumentedResponse> responses, ImportNotes notes) {
        Map<String, Object> headers = new LinkedHashMap<>();
        for (DocumentedResponse response : responses) {
            for (String name : response.headers()) {
                String normal = FieldName.normal(name);
                if (normal.equals("retryafter")) {
                    headers.putIfAbsent(name, "$retry_after | seconds");
                } else if (REQUEST_IDS.contains(normal)) {
                    headers.putIfAbsent(name, "$request_id");
                } else if (CODES.contains(normal)) {
                    headers.putIfAbsent(name, CODE);
                } else {
                    notes.leftOut("header", name, "for which a catalog has no value");
                }
            }
        }
        return headers;
    }
}
