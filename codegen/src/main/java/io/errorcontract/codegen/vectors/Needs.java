package io.errorcontract.codegen.vectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a case asks of a reader beyond an ordinary JSON parser, in the words of the format's closed list. */
final class Needs {
    private static final int ORDINARY_DEPTH = 100;

    /** As moments and durations are written: in groups of three digits. */
    private static final Pattern SUB_MILLISECOND = Pattern.compile("\\d\\.\\d{4,9}[ZS]");

    /** As moments are written whose year has more than four digits. */
    private static final Pattern FAR_INSTANT = Pattern.compile("[+-]\\d{5,}-\\d\\d-\\d\\dT");

    private Needs() {}

    static List<String> of(Response response, Map<String, Object> out) {
        List<String> needs = new ArrayList<>();
        String outcome = out.toString();
        add(needs, "bytes", response.body().parts().isEmpty());
        add(needs, "deep-json", response.body().parts().stream().anyMatch(part -> part.times() > ORDINARY_DEPTH));
        add(needs, "duplicate-keys", outcome.contains("DUPLICATE_FIELD"));
        add(needs, "exact-numbers", outcome.contains("$number") || hasWideInteger(response));
        add(needs, "far-instants", FAR_INSTANT.matcher(outcome).find());
        add(needs, "header-list", response.repeatsHeader());
        add(needs, "partial-json", outcome.contains("MALFORMED_JSON"));
        add(needs, "sub-millisecond", SUB_MILLISECOND.matcher(outcome).find());
        return needs;
    }

    private static boolean hasWideInteger(Response response) {
        return response.body().toTree().toString().contains("9007199254740993");
    }

    private static void add(List<String> needs, String word, boolean needed) {
        if (needed) {
            needs.add(word);
        }
    }
}
