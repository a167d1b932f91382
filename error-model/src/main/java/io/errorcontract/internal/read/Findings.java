package io.errorcontract.internal.read;

import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.model.ContractViolation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What differs from the contract, and what the contract does not name; most responses have nothing of either. */
final class Findings {

    /** A hostile body has thousands, and nobody reads them. */
    private static final int MAX_VIOLATIONS = 100;

    /** What is beyond is in the text of the body alone. */
    private static final int MAX_EXTRAS = 1_000;

    private @Nullable List<ContractViolation> violations;
    private @Nullable Map<String, Object> extras;

    /** Notes what is at a place of the body. */
    void add(ContractViolation.Kind kind, Place place, String detail) {
        if (hasRoom()) {
            add(kind, place.pointer(), detail);
        }
    }

    /** Notes what is in a header, or, with an empty text, with the response as a whole. */
    void add(ContractViolation.Kind kind, String where, String detail) {
        if (violations == null) {
            violations = new ArrayList<>(4);
        }
        if (violations.size() < MAX_VIOLATIONS) {
            violations.add(new ContractViolation(kind, where, detail));
        }
    }

    /** Whether another finding is kept; who has to compute its words need not if not. */
    boolean hasRoom() {
        return violations == null || violations.size() < MAX_VIOLATIONS;
    }

    /** Keeps a value, and tells whether there was one at that place before. */
    boolean keep(Place place, @Nullable Object value) {
        if (extras == null) {
            extras = new LinkedHashMap<>();
        }
        if (extras.size() == MAX_EXTRAS || !place.isShort()) {
            return false;
        }
        Object simple = JsonTree.simplify(value);
        return simple != null && extras.put(place.pointer(), simple) != null;
    }

    void drop(ContractViolation.Kind kind) {
        if (violations != null) {
            violations.removeIf(violation -> violation.kind() == kind);
        }
    }

    List<ContractViolation> violations() {
        return violations == null ? List.of() : List.copyOf(violations);
    }

    Map<String, Object> extras() {
        return extras == null ? Map.of() : Collections.unmodifiableMap(extras);
    }
}
