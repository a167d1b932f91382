package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.contract.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The headers of all errors, or of one that both catalogs have.
 *
 * @param oldPath where they stand in the old catalog
 * @param path where they stand in the new catalog
 * @param of what is added to the name of one of them
 * @param old what each holds in the old catalog, by its name, whose case does not matter (RFC 9110, section 5.1)
 * @param now what each holds in the new catalog
 */
record WireHeaders(SourcePath oldPath, SourcePath path, String of, Map<String, String> old, Map<String, String> now) {
    /** Those of all errors first. */
    static List<WireHeaders> of(RuleComparison c) {
        SourcePath path = SourcePath.of("headers");
        List<WireHeaders> all = new ArrayList<>();
        all.add(new WireHeaders(
                path,
                path,
                "",
                texts(c.old().catalog().headers()),
                texts(c.now().catalog().headers())));
        for (ErrorPair error : c.errors()) {
            all.add(new WireHeaders(
                    error.oldPath("headers"),
                    error.path("headers"),
                    " of " + error,
                    texts(error.old().headers()),
                    texts(error.now().headers())));
        }
        return all;
    }

    private static Map<String, String> texts(Map<String, Binding> headers) {
        Map<String, String> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, binding) -> texts.put(name, binding.text()));
        return texts;
    }
}
