package io.errorcontract.codegen.site.build;

import io.errorcontract.codegen.site.build.SampleFacts.FieldErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Handles an error in TypeScript with fetch. A body that is no JSON, such as the page of a proxy, is read as null. */
final class FetchSample {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    private FetchSample() {}

    static String of(SampleFacts facts) {
        boolean readsBody = facts.sign() != null || facts.message() != null;
        List<String> lines = new ArrayList<>();
        lines.add((facts.delay() == null ? "const" : "let") + " response = await fetch(url);");
        lines.add("if (!response.ok) {");
        lines.add("  const body = await " + (readsBody ? "response.json().catch(() => null);" : "response.text();"));
        lines.add("  if (" + String.join("\n      && ", tests(facts)) + ") {");
        if (facts.advice() != null) {
            lines.add("    // " + facts.advice());
        }
        lines.add("    console.error(" + message(facts) + ");");
        facts.parameters()
                .forEach((name, path) ->
                        lines.add("    console.error(" + JavaSamples.literal(name) + ", " + value(path, ".") + ");"));
        if (facts.violations() != null) {
            lines.addAll(violations(facts.violations()));
        }
        if (facts.delay() != null) {
            String seconds = facts.retryAfter() == null
                    ? Long.toString(facts.delay())
                    : "Number(response.headers.get(" + JavaSamples.literal(facts.retryAfter()) + ") ?? " + facts.delay()
                            + ")";
            lines.add("    const seconds = " + seconds + ";");
            lines.add("    await new Promise(resolve =>\n      setTimeout(resolve, seconds * 1000));");
            lines.add("    response = await fetch(url);");
        }
        lines.add("  }");
        lines.add("}");
        return String.join("\n", lines);
    }

    private static List<String> tests(SampleFacts facts) {
        List<String> tests = new ArrayList<>();
        if (facts.toldByStatus()) {
            tests.add("response.status === " + facts.status());
        }
        if (facts.sign() != null) {
            Object value = facts.sign().value();
            tests.add(value(facts.sign().path(), "?.") + " === "
                    + (value instanceof String text ? JavaSamples.literal(text) : value));
        } else if (facts.message() != null && !facts.literal().isEmpty()) {
            tests.add("String(" + value(facts.message(), "?.") + ")\n        .includes("
                    + JavaSamples.literal(facts.literal()) + ")");
        }
        return tests;
    }

    /** By the status alone nobody knows what the body is. */
    private static String message(SampleFacts facts) {
        if (facts.message() == null) {
            return "body";
        }
        boolean known = facts.sign() != null || !facts.literal().isEmpty();
        return value(facts.message(), known ? "." : "?.");
    }

    private static List<String> violations(FieldErrors violations) {
        String list = value(violations.path(), ".");
        if (violations.keyed()) {
            return List.of(
                    "    for (const [field, text] of Object.entries(",
                    "      " + list + ")) {",
                    "      console.error(field, text);",
                    "    }");
        }
        String parts = violations.field() == null || violations.message() == null
                ? "violation"
                : "violation" + member(violations.field(), ".") + ",\n        violation"
                        + member(violations.message(), ".");
        return List.of("    for (const violation of " + list + ") {", "      console.error(" + parts + ");", "    }");
    }

    private static String value(List<String> path, String dot) {
        StringBuilder out = new StringBuilder("body");
        path.forEach(name -> out.append(member(name, dot)));
        return out.toString();
    }

    /** The access to a member of an object. */
    static String member(String name, String dot) {
        return IDENTIFIER.matcher(name).matches()
                ? dot + name
                : (dot.equals(".") ? "" : dot) + "[" + JavaSamples.literal(name) + "]";
    }
}
