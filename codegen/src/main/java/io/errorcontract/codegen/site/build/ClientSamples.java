package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.codegen.site.page.CodePage.JavaSample;
import io.errorcontract.codegen.site.page.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes how to handle one error with curl, in TypeScript, Python and Java. Where the contract has generated classes,
 * samples use them. The tests compile all of them.
 */
final class ClientSamples {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    private final CatalogView catalog;
    private final JavaSamples java;
    private final @Nullable TypeScriptSdk typescript;

    ClientSamples(CatalogView catalog, JavaSamples java, @Nullable TypeScriptSdk typescript) {
        this.catalog = catalog;
        this.java = java;
        this.typescript = typescript;
    }

    /** The samples of an error, in the order in which pages show them. */
    List<Sample> of(ErrorDefinition error) {
        SampleFacts facts = SampleFacts.of(catalog, error);
        JavaSample caught = java.catching(error);
        String errorClass = typescript == null ? null : typescript.classes().get(error.code());
        return List.of(
                new Sample("bash", curl(facts), "curl"),
                new Sample(
                        "typescript",
                        typescript == null || errorClass == null ? fetch(facts) : caught(facts, typescript, errorClass),
                        null),
                new Sample("python", python(facts), null),
                new Sample("java", caught == null ? httpClient(facts) : caught.text(), null));
    }

    private static String curl(SampleFacts facts) {
        List<String> lines = new ArrayList<>();
        // What curl takes for worth a retry; it waits as Retry-After says.
        boolean retried =
                facts.delay() != null && List.of(408, 429, 500, 502, 503, 504).contains(facts.status());
        lines.add("curl -sS" + (retried ? " --retry 4" : "") + " -o body.json \\");
        lines.add("  -w '%{http_code}\\n' \"$URL\" # " + facts.status());
        StringJoiner values = new StringJoiner(", ");
        if (facts.codePath() != null) {
            values.add(jq(facts.codePath()));
        }
        if (facts.messagePath() != null) {
            values.add(jq(facts.messagePath()));
        }
        facts.parameters().values().forEach(path -> values.add(jq(path)));
        if (values.length() > 0) {
            lines.add("jq -r '" + values.toString().replace("'", "'\\''") + "' body.json");
        }
        if (facts.advice() != null) {
            lines.add("# " + facts.advice());
        }
        return String.join("\n", lines);
    }

    private static String jq(List<String> path) {
        StringBuilder out = new StringBuilder();
        for (String name : path) {
            boolean plain = IDENTIFIER.matcher(name).matches() && name.indexOf('$') < 0;
            out.append(plain ? "." + name : (out.isEmpty() ? "." : "") + "[" + quoted(name) + "]");
        }
        return out.toString();
    }

    private static String python(SampleFacts facts) {
        Function<List<String>, String> value = path -> path(path, name -> "[" + quoted(name) + "]");
        List<String> tests = new ArrayList<>();
        if (facts.codePath() == null) {
            tests.add("response.status_code == " + facts.status());
        }
        if (facts.codePath() != null) {
            tests.add(value.apply(facts.codePath()) + " == " + quoted(facts.code()));
        } else if (facts.messagePath() != null && !facts.literal().isBlank()) {
            tests.add(quoted(facts.literal().strip()) + " in " + value.apply(facts.messagePath()));
        }
        List<String> lines = new ArrayList<>();
        if (facts.delay() != null) {
            lines.add("import time\n");
        }
        lines.add("import requests\n");
        lines.add("response = requests.get(url)");
        lines.add("if not response.ok:");
        lines.add("    body = response.json()");
        lines.add("    if " + String.join(" and ", tests) + ":");
        if (facts.advice() != null) {
            lines.add("        # " + facts.advice());
        }
        if (facts.messagePath() != null) {
            lines.add("        print(" + value.apply(facts.messagePath()) + ")");
        }
        facts.parameters()
                .forEach((name, path) -> lines.add("        print(" + quoted(name) + ", " + value.apply(path) + ")"));
        if (facts.delay() != null) {
            lines.add("        time.sleep("
                    + (facts.retryAfter() == null
                            ? facts.delay()
                            : "float(response.headers.get(\n            " + quoted(facts.retryAfter()) + ", "
                                    + facts.delay() + "))")
                    + ")");
            lines.add("        response = requests.get(url)");
        } else if (facts.messagePath() == null && facts.parameters().isEmpty()) {
            lines.add("        print(body)");
        }
        return String.join("\n", lines);
    }

    private static String fetch(SampleFacts facts) {
        Function<List<String>, String> value = path -> path(path, ClientSamples::member);
        List<String> tests = new ArrayList<>();
        if (facts.codePath() != null) {
            tests.add(value.apply(facts.codePath()) + " === " + quoted(facts.code()));
        } else {
            tests.add("response.status === " + facts.status());
            if (facts.messagePath() != null && !facts.literal().isBlank()) {
                tests.add(value.apply(facts.messagePath()) + ".includes("
                        + quoted(facts.literal().strip()) + ")");
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add((facts.delay() == null ? "const" : "let") + " response = await fetch(url);");
        lines.add("if (!response.ok) {");
        lines.add("  const body = await response.json();");
        lines.add("  if (" + String.join("\n      && ", tests) + ") {");
        if (facts.advice() != null) {
            lines.add("    // " + facts.advice());
        }
        lines.add("    console.error(" + (facts.messagePath() == null ? "body" : value.apply(facts.messagePath()))
                + ");");
        facts.parameters()
                .forEach((name, path) ->
                        lines.add("    console.error(" + quoted(name) + ", " + value.apply(path) + ");"));
        if (facts.delay() != null) {
            String seconds = facts.retryAfter() == null
                    ? Long.toString(facts.delay())
                    : "Number(response.headers.get(" + quoted(facts.retryAfter()) + ") ?? " + facts.delay() + ")";
            lines.add("    const seconds = " + seconds + ";");
            lines.add("    await new Promise(resolve =>\n      setTimeout(resolve, seconds * 1000));");
            lines.add("    response = await fetch(url);");
        }
        lines.add("  }");
        lines.add("}");
        return String.join("\n", lines);
    }

    /** With the package of the goal {@code generate-typescript}. */
    private static String caught(SampleFacts facts, TypeScriptSdk sdk, String errorClass) {
        boolean retried = facts.delay() != null;
        List<String> lines = new ArrayList<>();
        lines.add("import {\n  fromResponse,\n" + (retried ? "  retry,\n" : "") + "  " + errorClass + ",\n} from "
                + quoted(sdk.packageName()) + ";\n");
        lines.add("async function call() {");
        lines.add("  const response = await fetch(url);");
        lines.add("  if (!response.ok) {");
        lines.add("    throw await fromResponse(response);");
        lines.add("  }");
        lines.add("  return response;");
        lines.add("}\n");
        lines.add("try {");
        lines.add(retried ? "  await retry(call, { idempotent: true });" : "  await call();");
        lines.add("} catch (error) {");
        lines.add("  if (!(error instanceof " + errorClass + ")) {");
        lines.add("    throw error;");
        lines.add("  }");
        if (facts.advice() != null) {
            lines.add("  // " + facts.advice());
        }
        lines.add("  console.error(error.message);");
        // Errors that share a class have different parameters.
        if (Collections.frequency(sdk.classes().values(), errorClass) == 1) {
            facts.parameters()
                    .keySet()
                    .forEach(name ->
                            lines.add("  console.error(" + quoted(name) + ", error.params" + member(name) + ");"));
        }
        lines.add("}");
        return String.join("\n", lines);
    }

    private static String httpClient(SampleFacts facts) {
        List<String> lines = new ArrayList<>();
        lines.add("import java.net.URI;");
        lines.add("import java.net.http.HttpClient;");
        lines.add("import java.net.http.HttpRequest;");
        lines.add("import java.net.http.HttpResponse;\n");
        lines.add("HttpRequest request =\n    HttpRequest.newBuilder(URI.create(url)).build();");
        lines.add("HttpResponse<String> response =\n    HttpClient.newHttpClient().send(\n        request,"
                + " HttpResponse.BodyHandlers.ofString());");
        String sign = facts.codePath() == null ? facts.literal().strip() : facts.code();
        lines.add("if (response.statusCode() == " + facts.status() + "\n    && response.body().contains("
                + JavaSamples.literal(sign) + ")) {");
        if (facts.advice() != null) {
            lines.add("    // " + facts.advice());
        }
        lines.add("    System.err.println(response.body());");
        lines.add("}");
        return String.join("\n", lines);
    }

    private static String path(List<String> path, Function<String, String> step) {
        StringBuilder out = new StringBuilder("body");
        path.forEach(name -> out.append(step.apply(name)));
        return out.toString();
    }

    private static String member(String name) {
        return IDENTIFIER.matcher(name).matches() ? "." + name : "[" + quoted(name) + "]";
    }

    /** A string that means the same in JavaScript, Python and jq. */
    private static String quoted(String text) {
        return JavaSamples.literal(text);
    }
}
