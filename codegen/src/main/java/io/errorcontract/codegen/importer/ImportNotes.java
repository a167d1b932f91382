package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.text.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to tell about an import besides the catalog. */
final class ImportNotes {

    private final Map<Kind, Map<String, Integer>> leftOut = new LinkedHashMap<>();

    /** Things of one kind that are left out for one reason, which are told in one line however many there are. */
    private record Kind(String noun, String reason) {}

    void leftOut(String what) {
        leftOut("", what, "");
    }

    /**
     * Notes one of many.
     *
     * @param noun what it is, such as {@code header}
     * @param name its name
     * @param reason why, as a clause that is right for several too
     */
    void leftOut(String noun, String name, String reason) {
        leftOut.computeIfAbsent(new Kind(noun, reason), kind -> new LinkedHashMap<>())
                .merge(name, 1, Integer::sum);
    }

    /** What was left out; in brackets, how often. */
    List<String> all() {
        List<String> lines = new ArrayList<>();
        leftOut.forEach((kind, names) -> {
            List<String> counted = names.entrySet().stream()
                    .map(entry ->
                            entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " (" + entry.getValue() + ")")
                    .toList();
            if (kind.noun().isEmpty()) {
                lines.addAll(counted);
            } else {
                String plural = counted.size() == 1 ? " " : "s ";
                lines.add("the " + kind.noun() + plural + Names.some(counted) + ", " + kind.reason());
            }
        });
        return lines;
    }
}
