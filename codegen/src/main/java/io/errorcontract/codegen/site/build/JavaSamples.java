package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.codegen.site.page.CodePage.JavaSample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the Java that pages show. The tests compile all of it against the generated classes. */
final class JavaSamples {

    private final CatalogView catalog;
    private final Map<String, Integer> uses = new HashMap<>();
    private final boolean requestIds;

    JavaSamples(CatalogView catalog, boolean requestIds) {
        this.catalog = catalog;
        this.requestIds = requestIds;
        JavaNames names = catalog.names();
        if (names != null) {
            catalog.definition().errors().keySet().forEach(code -> uses.merge(names.exception(code), 1, Integer::sum));
        }
    }

    /** How to catch one error; null if no Java is made from the catalog. */
    @Nullable
    JavaSample catching(ErrorDefinition error) {
        JavaNames names = catalog.names();
        if (names == null) {
            return null;
        }
        String exception = names.exception(error.code());
        List<String> handling = new ArrayList<>();
        if (uses.getOrDefault(exception, 1) > 1) {
            handling.add("    if (!e.code().equals(" + literal(error.code()) + ")) {");
            handling.add("        throw e;");
            handling.add("    }");
        }
        SampleFacts facts = SampleFacts.of(catalog, error);
        if (facts.advice() != null) {
            handling.add("    // " + facts.advice());
        }
        handling.add("    System.err.println(e.getMessage());");
        error.params().values().stream()
                .filter(parameter -> !parameter.isHidden())
                .limit(SampleFacts.MAX_PARAMETERS)
                .forEach(parameter ->
                        handling.add(print(parameter.name(), names.parameter(error.code(), parameter.name()))));
        if (SampleFacts.hasViolations(error)) {
            handling.add("    e.violations().forEach(violation ->\n        System.err.println(\n"
                    + "            violation.field() + \": \" + violation.message()));");
        }
        return catching(names, exception, handling, facts);
    }

    /** How to catch any error of a family; null if no Java is made from the catalog. */
    @Nullable
    JavaSample catching(String family, SampleFacts facts) {
        JavaNames names = catalog.names();
        return names == null
                ? null
                : catching(
                        names,
                        names.familyException(family),
                        List.of("    System.err.println(e.getMessage());"),
                        facts);
    }

    private JavaSample catching(JavaNames names, String exception, List<String> handling, SampleFacts facts) {
        List<String> lines = new ArrayList<>();
        lines.add("try {");
        lines.add("    api.call();");
        lines.add("} catch (" + exception + " e) {");
        lines.addAll(handling);
        if (requestIds) {
            lines.add("    e.requestId().ifPresent(System.err::println);");
        }
        if (facts.delay() != null) {
            lines.add("    e.retryAfter().ifPresent(System.err::println);");
        }
        lines.add("}");
        return new JavaSample(
                List.of("import " + names.packageName() + "." + exception + ";"), String.join("\n", lines));
    }

    private static String print(String name, String accessor) {
        return "    System.err.println(" + literal(name + ": ") + " + e." + accessor + "());";
    }

    /** A loop that tries again as the catalog says; null if no Java is made from it. */
    @Nullable
    JavaSample retrying() {
        JavaNames names = catalog.names();
        if (names == null) {
            return null;
        }
        String code = """
            static <T> T retrying(Callable<T> call) throws Exception {
                long start = System.nanoTime();
                for (int attempt = 1; ; attempt++) {
                    try {
                        return call.call();
                    } catch (ROOT e) {
                        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
                        double chance = ThreadLocalRandom.current().nextDouble();
                        Duration wait = e.retryAdvice()
                                .delayAfter(attempt, elapsed, chance)
                                .orElseThrow(() -> e);
                        Thread.sleep(wait.toMillis());
                    }
                }
            }\
            """.replace("ROOT", names.rootException());
        return new JavaSample(
                List.of(
                        "import " + names.packageName() + "." + names.rootException() + ";",
                        "import java.time.Duration;",
                        "import java.util.concurrent.Callable;",
                        "import java.util.concurrent.ThreadLocalRandom;"),
                code);
    }

    /** A string literal, safe for any code: what is not plain ASCII is escaped. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
