package io.errorcontract.codegen.java;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Turns Apache Spark's error conditions into a catalog, by these rules:
 *
 * <ul>
 *   <li>A condition is an error, and so is each of its sub-conditions: {@code CONDITION.SUB_CONDITION}, with the
 *       message of the condition before its own.
 *   <li>{@code <name>} is a placeholder, and its name a parameter of type {@code string}; braces are literal.
 *   <li>The status follows from the class of the SQLSTATE: 22 and 42 (the caller's data, the caller's statement) give
 *       400, 0A (not supported) 501, all others and none 500.
 *   <li>The SQLSTATE itself is a property.
 * </ul>
 */
final class SparkConditions {

    private static final Pattern PLACEHOLDER = Pattern.compile("<([^<>{}]+)>");

    private final StringBuilder yaml = new StringBuilder();

    private SparkConditions() {}

    /** The catalog of a file of conditions. JSON is YAML too, so the parser of catalogs reads it. */
    static String toCatalog(String json) {
        SparkConditions conditions = new SparkConditions();
        conditions.yaml.append("""
                catalog: spark
                title: Apache Spark's error conditions
                version: 1.0.0
                java: { package: com.example.spark }
                properties: { sqlstate: { type: string } }
                errors:
                """);
        Object root = new Load(LoadSettings.builder().build()).loadFromString(json);
        ((Map<?, ?>) root).forEach((code, condition) -> conditions.add(code.toString(), (Map<?, ?>) condition));
        return conditions.yaml.toString();
    }

    private void add(String code, Map<?, ?> condition) {
        String message = message(condition);
        String sqlState = condition.get("sqlState") instanceof String state ? state : "";
        add(code, sqlState, message);
        if (condition.get("subClass") instanceof Map<?, ?> parts) {
            parts.forEach((name, part) ->
                    add(code + "." + name, sqlState, (message + "\n" + message((Map<?, ?>) part)).strip()));
        }
    }

    private static String message(Map<?, ?> condition) {
        return condition.get("message") instanceof List<?> lines
                ? String.join("\n", lines.stream().map(Object::toString).toList())
                : "";
    }

    private void add(String code, String sqlState, String message) {
        Set<String> names = new LinkedHashSet<>();
        String template = template(message, names);
        yaml.append("  ").append(quote(code)).append(":\n    status: ").append(status(sqlState));
        yaml.append("\n    message: ").append(quote(template)).append('\n');
        if (!sqlState.isEmpty()) {
            yaml.append("    properties: { sqlstate: ").append(quote(sqlState)).append(" }\n");
        }
        if (!names.isEmpty()) {
            yaml.append("    params:\n");
            new TreeSet<>(names)
                    .forEach(name -> yaml.append("      ").append(quote(name)).append(": string\n"));
        }
    }

    private static String template(String message, Set<String> names) {
        StringBuilder template = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(message);
        int at = 0;
        while (matcher.find()) {
            names.add(matcher.group(1));
            template.append(literal(message.substring(at, matcher.start())));
            template.append('{').append(matcher.group(1)).append('}');
            at = matcher.end();
        }
        return template.append(literal(message.substring(at))).toString();
    }

    private static String literal(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }

    private static int status(String sqlState) {
        return switch (sqlState.length() < 2 ? "" : sqlState.substring(0, 2)) {
            case "22", "42" -> 400;
            case "0A" -> 501;
            default -> 500;
        };
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
