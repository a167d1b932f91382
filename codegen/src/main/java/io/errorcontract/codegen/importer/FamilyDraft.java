package io.errorcontract.codegen.importer;

import io.errorcontract.contract.CodePattern;
import io.errorcontract.contract.ReasonPhrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A family of the new catalog: the errors of a status.
 *
 * @param name its name
 * @param status its status
 * @param match the patterns of its codes
 * @param open whether no code matches
 * @param description what the document says of the responses of this status, or null
 * @param waits whether the document says that a client may try again later
 */
record FamilyDraft(
        String name,
        int status,
        List<String> match,
        boolean open,
        @Nullable String description,
        boolean waits) {

    /** Statuses after which the same call may succeed (RFC 9110, section 15.6.4, and RFC 6585, section 4). */
    private static final List<Integer> PASSING = List.of(429, 503);

    FamilyDraft {
        match = List.copyOf(match);
    }

    boolean matches(String code) {
        return match.stream().anyMatch(glob -> new CodePattern(glob).matches(code));
    }

    boolean retryable() {
        return waits || mayPass();
    }

    /** Whether its errors are likely to pass, though the document does not say so. */
    boolean mayPass() {
        return !waits && mayPass(status);
    }

    /** Whether errors of a status are likely to pass. */
    static boolean mayPass(int status) {
        return PASSING.contains(status);
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (!match.isEmpty()) {
            tree.put("match", match.size() == 1 ? match.get(0) : match);
        }
        tree.put("status", status);
        tree.put("title", ReasonPhrases.title(status));
        if (open) {
            tree.put("open", true);
        }
        if (retryable()) {
            tree.put("retryable", true);
        }
        if (description != null) {
            tree.put("description", description);
        }
        return tree;
    }
}
