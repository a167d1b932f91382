package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.Shape.Field;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds the object that each error fills in its own way, which is where the parameters go. */
final class DetailsField {

    private static final List<String> NAMES = List.of(
            "details",
            "detail",
            "context",
            "params",
            "parameters",
            "args",
            "extensions",
            "data",
            "info",
            "extra",
            "metadata",
            "meta");

    private DetailsField() {}

    /** The path of the object; empty if there is none. */
    static List<String> of(ObjectOf body) {
        List<Candidate> candidates = new ArrayList<>();
        collect(body, List.of(), candidates);
        return candidates.stream()
                .min(Comparator.comparingInt(Candidate::rank)
                        .thenComparingInt(each -> each.path().size()))
                .map(Candidate::path)
                .orElse(List.of());
    }

    private record Candidate(int rank, List<String> path) {}

    private static void collect(ObjectOf object, List<String> path, List<Candidate> candidates) {
        for (Map.Entry<String, Field> entry : object.fields().entrySet()) {
            if (!(entry.getValue().shape() instanceof ObjectOf inner)
                    || Violations.template(entry.getKey(), inner) != null) {
                continue;
            }
            List<String> place = BodyField.then(path, entry.getKey());
            int rank = NAMES.indexOf(FieldName.normal(entry.getKey()));
            if (rank >= 0 && !isErrorItself(inner)) {
                candidates.add(new Candidate(rank, place));
            } else if (inner.fields().isEmpty() && inner.others() != null) {
                candidates.add(new Candidate(NAMES.size(), place));
            } else {
                collect(inner, place, candidates);
            }
        }
    }

    /** As {@code data: {code, message}} is. */
    private static boolean isErrorItself(ObjectOf object) {
        return object.fields().containsKey("code") && object.fields().containsKey("message");
    }
}
