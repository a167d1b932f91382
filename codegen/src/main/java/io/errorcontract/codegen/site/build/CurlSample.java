package io.errorcontract.codegen.site.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Shows an error with curl and jq. What is no JSON, such as the page of a proxy, is shown as it is. */
final class CurlSample {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** What curl takes for worth a retry; it waits as Retry-After says. */
    private static final Set<Integer> RETRIED = Set.of(408, 429, 500, 502, 503, 504);

    private CurlSample() {}

    static String of(SampleFacts facts) {
        boolean retried = facts.delay() != null && RETRIED.contains(facts.status());
        List<String> lines = new ArrayList<>();
        lines.add("curl -sS" + (retried ? " --retry 4" : "") + " -o body.json \\");
        lines.add("  -w '%{http_code}\\n' \"$URL\" # " + facts.status());
        StringJoiner values = new StringJoiner(", ");
        if (facts.sign() != null) {
            values.add(path(facts.sign().path()));
        }
        if (facts.message() != null) {
            values.add(path(facts.message()));
        }
        facts.parameters().values().forEach(path -> values.add(path(path)));
        if (facts.violations() != null) {
            values.add(path(facts.violations().path()));
        }
        if (values.length() > 0) {
            lines.add("jq -r '" + values.toString().replace("'", "'\\''") + "' body.json \\");
            lines.add("  || cat body.json");
        } else {
            lines.add("cat body.json");
        }
        if (facts.advice() != null) {
            lines.add("# " + facts.advice());
        }
        return String.join("\n", lines);
    }

    private static String path(List<String> path) {
        StringBuilder out = new StringBuilder();
        for (String name : path) {
            out.append(
                    IDENTIFIER.matcher(name).matches()
                            ? "." + name
                            : (out.isEmpty() ? "." : "") + "[" + JavaSamples.literal(name) + "]");
        }
        return out.toString();
    }
}
