package io.errorcontract.codegen.vectors;

import io.errorcontract.contract.CodePattern;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Codes that the contract does not have, and those that it had once. */
final class CodeCases {
    private static final List<String> WELL_KNOWN = List.of(
            "__proto__",
            "constructor",
            "toString",
            "hasOwnProperty",
            "unheard.of",
            "UNHEARD_OF",
            " ",
            "a b",
            "ä",
            "\ud83d\ude00",
            "0");
    private static final List<Integer> STATUSES =
            List.of(400, 401, 403, 404, 409, 422, 429, 451, 500, 502, 503, 504, 599);

    private CodeCases() {}

    static List<ReadCase> of(Samples samples, ErrorCatalog catalog) {
        VectorSample sample = samples.all().get(0);
        String code = sample.descriptor().code();
        Object tree = sample.tree();
        List<List<Object>> places = Trees.places(tree).stream()
                .filter(place -> code.equals(Trees.at(tree, place)))
                .toList();
        List<ReadCase> cases = new ArrayList<>();
        if (places.isEmpty()) {
            return cases;
        }
        int number = 0;
        for (String other : codes(catalog)) {
            Object changed = tree;
            for (List<Object> place : places) {
                changed = Trees.with(changed, place, other);
            }
            int status = STATUSES.get(number++ % STATUSES.size());
            cases.add(new ReadCase("code/" + other, Response.of(status, JsonBody.of(changed))));
        }
        for (int status : STATUSES) {
            Object changed = tree;
            for (List<Object> place : places) {
                changed = Trees.with(changed, place, "unheard-of-code");
            }
            cases.add(new ReadCase("unknown-code-of-status/" + status, Response.of(status, JsonBody.of(changed))));
        }
        return cases;
    }

    private static Set<String> codes(ErrorCatalog catalog) {
        Set<String> codes = new LinkedHashSet<>(WELL_KNOWN);
        for (FamilyDescriptor family : catalog.families()) {
            for (CodePattern pattern : family.patterns()) {
                codes.add(pattern.glob().replace("*", "brand_new"));
            }
        }
        for (ErrorDescriptor error : catalog.errors()) {
            codes.addAll(error.aliases());
        }
        String first = catalog.errors().get(0).code();
        codes.add(first + ".more");
        codes.add(
                first.toUpperCase(Locale.ROOT).equals(first)
                        ? first.toLowerCase(Locale.ROOT)
                        : first.toUpperCase(Locale.ROOT));
        return codes;
    }
}
