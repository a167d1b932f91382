package io.errorcontract.codegen.importer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        Integer told = StatusNames.ofCode(code, possible);
        if (told == null && sure.isEmpty()) {
            told = StatusNames.ofCode(code, Set.of());
        }
        if (told != null) {
            return new StatusFinding(told, Origin.CODE);
        }
        return new StatusFinding(
                possible.isEmpty() ? INTERNAL : possible.iterator().next(), Origin.NOTHING);
    }

    private static Set<Integer> statuses(Stream<Occurrence> occurrences) {
        Set<Integer> statuses = new TreeSet<>();
        occurrences.map(Occurrence::status).filter(Objects::nonNull).forEach(statuses::add);
        return statuses;
    }
}
