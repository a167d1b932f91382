package io.errorcontract.codegen.site.build;

import io.errorcontract.codegen.site.build.SampleFacts.FieldErrors;
import io.errorcontract.codegen.site.build.SampleFacts.Sign;
import java.util.ArrayList;
import java.util.List;

/** Handles an error in Python with requests. A response that is not the API's, such as a proxy's page, is no fault. */
final class PythonSample {
    private static final String STEP = "    ";

    private PythonSample() {}

    static String of(SampleFacts facts) {
        List<String> lines = new ArrayList<>();
        if (facts.delay() != null) {
            lines.add("import time\n");
        }
        lines.add("import requests\n");
        lines.add("response = requests.get(url)");
        lines.add("if not response.ok:");
        read(facts).forEach(line -> lines.add(STEP + line));
        handle(facts).forEach(line -> lines.add(STEP + STEP + line));
        return String.join("\n", lines);
    }

    private static List<String> read(SampleFacts facts) {
        List<String> tests = new ArrayList<>();
        if (facts.toldByStatus()) {
            tests.add("response.status_code == " + facts.status());
        }
        List<String> lines = new ArrayList<>(List.of("try:", STEP + "body = response.json()"));
        Sign sign = facts.sign();
        if (sign != null) {
            String name = sign.code() ? "code" : "sign";
            lines.add(STEP + name + " = " + value(sign.path()));
            lines.add("except (ValueError, LookupError, TypeError):");
            lines.add(STEP + name + " = None  # not a body of this API");
            tests.add(name + comparison(sign.value()));
        } else if (facts.message() != null) {
            lines.add(STEP + "message = str(" + value(facts.message()) + ")");
            lines.add("except (ValueError, LookupError, TypeError):");
            lines.add(STEP + "message = response.text  # not a body of this API");
            if (!facts.literal().isEmpty()) {
                tests.add(JavaSamples.literal(facts.literal()) + " in message");
            }
        } else {
            lines.add("except ValueError:");
            lines.add(STEP + "body = response.text  # not a body of this API");
        }
        lines.add("if " + String.join(" and ", tests) + ":");
        return lines;
    }

    private static String comparison(Object value) {
        return value instanceof Boolean flag
                ? " is " + (flag ? "True" : "False")
                : " == " + (value instanceof String text ? JavaSamples.literal(text) : value);
    }

    private static List<String> handle(SampleFacts facts) {
        List<String> lines = new ArrayList<>();
        if (facts.advice() != null) {
            lines.add("# " + facts.advice());
        }
        if (facts.message() == null) {
            lines.add("print(body)");
        } else {
            lines.add("print(" + (facts.sign() == null ? "message" : value(facts.message())) + ")");
        }
        facts.parameters()
                .forEach((name, path) -> lines.add("print(" + JavaSamples.literal(name) + ", " + value(path) + ")"));
        if (facts.violations() != null) {
            lines.addAll(violations(facts.violations()));
        }
        if (facts.delay() != null) {
            lines.add("time.sleep("
                    + (facts.retryAfter() == null
                            ? facts.delay()
                            : "float(response.headers.get(\n" + STEP.repeat(3) + JavaSamples.literal(facts.retryAfter())
                                    + ", " + facts.delay() + "))")
                    + ")");
            lines.add("response = requests.get(url)");
        }
        return lines;
    }

    private static List<String> violations(FieldErrors violations) {
        String list = value(violations.path());
        if (violations.keyed()) {
            return List.of("for field, text in " + list + ".items():", STEP + "print(field, text)");
        }
        if (violations.field() == null || violations.message() == null) {
            return List.of("for violation in " + list + ":", STEP + "print(violation)");
        }
        return List.of(
                "for violation in " + list + ":",
                STEP + "print(violation[" + JavaSamples.literal(violations.field()) + "],",
                STEP + "      violation.get(" + JavaSamples.literal(violations.message()) + "))");
    }

    private static String value(List<String> path) {
        StringBuilder out = new StringBuilder("body");
        path.forEach(name -> out.append('[').append(JavaSamples.literal(name)).append(']'));
        return out.toString();
    }
}
