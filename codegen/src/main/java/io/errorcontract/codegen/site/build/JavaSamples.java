package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.codegen.site.page.CodePage.JavaSample;
import io.errorcontract.codegen.site.page.Retryability;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the Java that pages show. The tests compile all of it against the generated classes. */
final class JavaSamples {

    /** A sample that reads more parameters than this is not read any more. */
    private static final int MAX_PARAMETERS = 4;

    private final CatalogView catalog;
    private final Map<String, Integer> uses = new HashMap<>();

    JavaSamples(CatalogView catalog) {
        this.catalog = catalog;
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
        boolean shared = uses.getOrDefault(exception, 1) > 1;
        List<String> lines = new ArrayList<>();
        lines.add("try {");
        lines.add("    api.call();");
        lines.add("} catch (" + exception + " e) {");
        String indent = "    ";
        if (shared) {
            lines.add("    if (!e.code().equals(" + literal(error.code()) + ")) {");
            lines.add("        throw e;");
            lines.add("    }");
        }
        error.params().values().stream()
                .filter(parameter -> !parameter.isHidden())
                .limit(MAX_PARAMETERS)
                .forEach(parameter -> lines.add(indent + accessor(names, error.code(), parameter)));
        if (catalog.entry(error.code()).retryability() != Retryability.NO) {
            lines.add(indent + "var wait = e.retryAfter();");
        }
        lines.add(indent + "System.err.println(e.getMessage() + \", request \" + e.requestId().orElse(\"unknown\"));");
        lines.add("}");
        return new JavaSample(
                List.of("import " + names.packageName() + "." + exception + ";"), String.join("\n", lines));
    }

    private static String accessor(JavaNames names, String code, ParameterDefinition parameter) {
        String accessor = names.parameter(code, parameter.name());
        String variable = accessor.equals("e") || accessor.equals("api") || accessor.equals("wait")
                ? accessor + "Value"
                : accessor;
        return "var " + variable + " = e." + accessor + "();";
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
    private static String literal(String text) {
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
