package io.errorcontract.examples.loopback;

import java.util.List;
import java.util.Map;

/**
 * A response that a vendor's servers send or its SDKs read, and that its page does not document.
 *
 * @param status the status
 * @param headers the headers
 * @param body the body
 * @param code the code that arrives; empty if nothing tells which error it is
 * @param params the parameters that arrive, as text
 * @param findings the kinds of what differs from the contract, in order
 */
public record Undocumented(
        int status, Map<String, String> headers, String body, String code, String params, List<String> findings) {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    /** Copies the collections. */
    public Undocumented {
        headers = Map.copyOf(headers);
        findings = List.copyOf(findings);
    }

    /** A JSON body. */
    public static Undocumented json(int status, String body, String code, String params, String... findings) {
        return new Undocumented(status, JSON, body, code, params, List.of(findings));
    }

    /** A body of plain text. */
    public static Undocumented text(int status, String body, String code, String... findings) {
        return new Undocumented(status, Map.of("Content-Type", "text/plain"), body, code, "{}", List.of(findings));
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
