package io.errorcontract.codegen.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to tell about an import besides the catalog. */
final class ImportNotes {

    private final Map<String, Integer> leftOut = new LinkedHashMap<>();

    void leftOut(String what) {
        leftOut.merge(what, 1, Integer::sum);
    }

    /** What was left out; in brackets, how often. */
    List<String> all() {
        return leftOut.entrySet().stream()
                .map(entry -> entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " (" + entry.getValue() + ")")
                .toList();
    }
}
