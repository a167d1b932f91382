package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.PropertyDefinition;
import java.util.Map;

/** Says in words what a binding stands for, where the catalog does not say it itself. */
final class BindingTexts {
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("code", "Names the error. Branch on it, never on the message."),
            Map.entry("status", "The HTTP status once more."),
            Map.entry("reason", "The phrase that belongs to the HTTP status."),
            Map.entry("title", "What happened, in general."),
            Map.entry("message", "Says to people what happened. Its words may change, so do not match them."),
            Map.entry("family", "The kind of error."),
            Map.entry("request_id", "Identifies the request. Give it to support."),
            Map.entry("timestamp", "When it happened."),
            Map.entry("operation", "What was being done."),
            Map.entry("suggestion", "What to do about it, for people."),
            Map.entry("documentation", "The address of the error's page."),
            Map.entry("retryable", "Whether the same call may be tried again."),
            Map.entry("retry_after", "How long to wait before the next attempt"),
            Map.entry("params", "What is particular to the error; the page of each error lists it."),
            Map.entry("violations", "One entry for each thing that is wrong with the request."),
            Map.entry("field", "The field that is wrong."),
            Map.entry("in", "Where the field stands: body, query, path or header."),
            Map.entry("rejected", "The value that was refused."));

    private final CatalogDefinition catalog;

    BindingTexts(CatalogDefinition catalog) {
        this.catalog = catalog;
    }

    /**
     * What a value stands for.
     *
     * @param inEach whether it belongs to one entry of a list, where message and code are the entry's own
     */
    String meaning(BindingExpression binding, boolean inEach) {
        String source = binding.source();
        if (inEach && source.equals("message")) {
            return "What is wrong with it, for people.";
        }
        if (inEach && source.equals("code")) {
            return "What is wrong with it, for programs.";
        }
        if (source.equals("retry_after")) {
            return MEANINGS.get(source) + unit(binding) + ".";
        }
        if (source.startsWith("param.")) {
            return "The error's parameter `" + source.substring("param.".length()) + "`.";
        }
        if (source.startsWith("property.")) {
            PropertyDefinition property = catalog.properties().get(source.substring("property.".length()));
            return property == null || property.docs() == null ? "" : property.docs();
        }
        return MEANINGS.getOrDefault(source, "");
    }

    private static String unit(BindingExpression binding) {
        return switch (lastFormat(binding)) {
            case "seconds" -> ", in seconds";
            case "millis" -> ", in milliseconds";
            case "http-date", "epoch-seconds", "epoch-millis" -> ", as a moment";
            default -> "";
        };
    }

    /** The JSON type of a value. */
    static String type(BindingExpression binding) {
        return switch (lastFormat(binding)) {
            case "seconds", "millis", "epoch-seconds", "epoch-millis", "number" -> "number";
            case "string", "upper", "lower", "prefix", "suffix", "part", "iso", "http-date" -> "string";
            default ->
                switch (binding.source()) {
                    case "status" -> "number";
                    case "retryable" -> "boolean";
                    case "params" -> "object";
                    case "rejected" -> "any";
                    default ->
                        binding.source().startsWith("param.")
                                        || binding.source().startsWith("property.")
                                        || binding.source().startsWith("item")
                                ? "any"
                                : "string";
                };
        };
    }

    private static String lastFormat(BindingExpression binding) {
        int count = binding.formats().size();
        return count == 0 ? "" : binding.formats().get(count - 1).name();
    }
}
