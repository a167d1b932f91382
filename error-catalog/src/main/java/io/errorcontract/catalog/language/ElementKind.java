package io.errorcontract.catalog.language;

import java.util.List;
import java.util.Locale;

/**
 * The elements of the catalog language with their keys. The JSON Schema has a definition for each, of the same keys.
 */
public enum ElementKind {
    CATALOG(
            "catalog",
            "title",
            "version",
            "language",
            "locale",
            "description",
            "java",
            "documentation",
            "imports",
            "properties",
            "types",
            "bodies",
            "violation",
            "headers",
            "retry-policies",
            "families",
            "errors",
            "reserved",
            "statuses",
            "guides",
            "translations",
            "site"),
    JAVA("package", "prefix", "shared-exceptions", "prefixed-exceptions", "sealed-exceptions"),
    IMPORT("catalog", "version"),
    PROPERTY("type", "required", "docs"),
    TYPE("enum", "fields", "docs"),
    FIELD("type", "optional", "nullable", "docs", "example", "visibility"),
    BODY("media-type", "docs", "json", "fields", "visibility"),
    RETRY_POLICY("initial", "multiplier", "max", "budget", "attempts", "jitter", "delays"),
    FAMILY(
            "match",
            "status",
            "title",
            "description",
            "retryable",
            "retry-after",
            "retry-policy",
            "properties",
            "parent",
            "exception",
            "open",
            "visibility"),
    ERROR(
            "message",
            "status",
            "family",
            "title",
            "params",
            "description",
            "causes",
            "suggestion",
            "fixes",
            "since",
            "see",
            "exception",
            "body",
            "match",
            "retryable",
            "retry-after",
            "retry-policy",
            "deprecated",
            "aliases",
            "log",
            "stack-trace",
            "properties",
            "examples",
            "documentation",
            "headers",
            "visibility"),
    PARAMETER(
            "type",
            "optional",
            "nullable",
            "docs",
            "example",
            "in",
            "binds",
            "sensitive",
            "internal",
            "visibility",
            "unit",
            "min",
            "max",
            "pattern"),
    SUGGESTION("when", "text"),
    FIX("text", "sample", "samples"),
    SAMPLE("lang", "code", "title"),
    MATCH("status", "message", "body", "fields"),
    DEPRECATION("since", "replaced-by", "note"),
    EXAMPLE("title", "params", "request_id", "timestamp", "operation", "violations"),
    VIOLATION("field", "message", "code", "in", "rejected", "params"),
    VIOLATION_TYPE("params"),
    RESERVED("reason", "since", "replaced-by", "visibility"),
    STATUS("title", "description"),
    GUIDE("title", "text", "visibility"),
    TRANSLATION("errors"),
    TRANSLATED_ERROR("title", "message", "suggestion"),
    SITE("logo", "accent", "home", "support");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, but its type does not say so.
    private final List<String> keys;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    ElementKind(String... keys) {
        this.keys = List.of(keys);
    }

    public List<String> keys() {
        return keys;
    }

    /** The name in messages and, with hyphens, in the JSON Schema. */
    @Override
    public String toString() {
        return label;
    }
}
