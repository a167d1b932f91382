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

    private @Nullable List<ContractViolation> violations;
    private @Nullable Map<String, Object> extras;

    void add(ContractViolation.Kind kind, String where, String detail) {
        if (violations == null) {
            violations = new ArrayList<>(4);
        }
        if (violations.size() < MAX_VIOLATIONS) {
            violations.add(new ContractViolation(kind, where, detail));
        }
    }

    /** Keeps a value, and tells whether there was one at that place before. */
    boolean keep(String pointer, @Nullable Object value) {
        if (extras == null) {
            extras = new LinkedHashMap<>();
        }
        Object simple = JsonTree.simplify(value);
        return simple != null && extras.put(pointer, simple) != null;
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
