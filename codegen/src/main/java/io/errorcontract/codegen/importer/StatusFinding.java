package io.errorcontract.codegen.importer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The status of an error, and how much that is worth.
 *
 * @param status the status
 * @param origin what tells it
 */
record StatusFinding(int status, Origin origin) {

    private static final int INTERNAL = 500;

    /** What tells a status. */
    enum Origin {
        /** A response. */
        DOCUMENT,
        /** Of several that it may be, the words of the code tell one. */
        CODE,
        /** Nothing. */
        NOTHING
    }

    /** Finds the status: that of an example, the only one, or one that the code's words tell of. */
    static StatusFinding of(String code, List<Occurrence> occurrences) {
        Optional<Integer> shown = occurrences.stream()
                .filter(each -> each.sample() != null)
                .map(Occurrence::status)
                .filter(Objects::nonNull)
                .findFirst();
        Set<Integer> sure = statuses(occurrences.stream().filter(Occurrence::sure));
        if (shown.isPresent() || sure.size() == 1) {
            return new StatusFinding(shown.orElseGet(() -> sure.iterator().next()), Origin.DOCUMENT);
        }
        Set<Integer> possible = statuses(occurrences.stream());
        Integer told = possible.isEmpty() ? null : StatusNames.ofCode(code, possible);
        if (told == null && sure.isEmpty()) {
            told = StatusNames.ofCode(code, inRanges(occurrences));
        }
        if (told != null && !StatusNames.RANGES.containsValue(code)) {
            return new StatusFinding(told, Origin.CODE);
        }
        return new StatusFinding(
                possible.isEmpty() ? usual(occurrences) : possible.iterator().next(), Origin.NOTHING);
    }

    /** The statuses of the ranges in which it comes; all if it also comes in {@code default}. */
    private static Set<Integer> inRanges(List<Occurrence> occurrences) {
        return occurrences.stream()
                .flatMap(each -> each.possible().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The status that is likely if nothing tells one: the most general one of the range. */
    private static int usual(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(each -> each.response().range())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(INTERNAL);
    }

    private static Set<Integer> statuses(Stream<Occurrence> occurrences) {
        Set<Integer> statuses = new TreeSet<>();
        occurrences.map(Occurrence::status).filter(Objects::nonNull).forEach(statuses::add);
        return statuses;
    }
}
