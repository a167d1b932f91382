package io.errorcontract.codegen.vectors;

import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.contract.RetryPolicy;
import io.errorcontract.contract.Suggestion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A contract as data, in the form of {@code contract.schema.json}: all that a reader or writer in another language
 * needs to know of a catalog. What is not said is left out. Times are whole milliseconds.
 */
public final class ContractDocument {

    /** The version of the form. */
    public static final int FORM = 1;

    private final ErrorCatalog catalog;
    private final TypeTree types = new TypeTree();
    private final Map<String, Map<String, Object>> policies = new TreeMap<>();

    private ContractDocument(ErrorCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Makes the document of a catalog.
     *
     * @param catalog the catalog
     * @return the document as a tree of maps, lists and values, in the order in which it is written
     */
    public static Map<String, Object> of(ErrorCatalog catalog) {
        return new ContractDocument(catalog).document();
    }

    private Map<String, Object> document() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("contract", FORM);
        tree.put("id", catalog.id());
        tree.put("version", catalog.version());
        tree.put("fingerprint", catalog.fingerprint());
        tree.put("title", catalog.title());
        tree.put("locale", catalog.locale());
        tree.put(
                "layouts",
                catalog.bodies().stream()
                        .map(layout -> ordered(
                                "name",
                                layout.name(),
                                "mediaType",
                                layout.mediaType(),
                                "body",
                                LayoutTree.node(layout.json())))
                        .toList());
        put(tree, "violation", types.parameters(catalog.violationParameters()));
        tree.put("headers", headers(catalog.headers()));
        tree.put("retryPolicy", policy(catalog.retryPolicy()));
        List<Object> families = new ArrayList<>();
        catalog.families().forEach(family -> families.add(family(family)));
        List<Object> errors = new ArrayList<>();
        catalog.errors().forEach(error -> errors.add(error(error)));
        tree.put("retryPolicies", policies);
        tree.put("types", types.named());
        tree.put("families", families);
        tree.put("errors", errors);
        return tree;
    }

    private Map<String, Object> family(FamilyDescriptor family) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", family.id());
        put(tree, "title", family.title());
        put(tree, "status", family.status());
        put(tree, "parent", family.parent());
        put(tree, "codes", family.patterns().stream().map(Object::toString).toList());
        put(tree, "retryable", family.retryable());
        put(tree, "retryAfter", millis(family.retryAfter()));
        put(tree, "retryPolicy", other(family.retryPolicy()));
        return tree;
    }

    private Map<String, Object> error(ErrorDescriptor error) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", error.code());
        tree.put("status", error.status());
        put(tree, "family", error.family() == null ? null : error.family().id());
        put(tree, "title", error.title());
        tree.put("message", error.message().toString());
        put(tree, "params", types.parameters(error.parameters()));
        put(tree, "suggestions", suggestions(error.suggestion()));
        put(tree, "documentation", error.documentation());
        put(tree, "retryable", error.retryable());
        put(tree, "retryAfter", millis(error.retryAfter()));
        boolean ownFamily = error.family() != null && other(error.family().retryPolicy()) != null;
        put(
                tree,
                "retryPolicy",
                ownFamily && error.retryPolicy() != null ? policy(error.retryPolicy()) : other(error.retryPolicy()));
        put(tree, "layout", error.body());
        put(tree, "match", match(error));
        put(tree, "aliases", error.aliases());
        put(tree, "renamedIn", error.renamedIn());
        put(tree, "deprecated", deprecated(error));
        put(tree, "properties", error.properties());
        put(tree, "headers", headers(error.headers()));
        return tree;
    }

    private static List<Map<String, Object>> headers(List<HeaderLayout> headers) {
        return headers.stream()
                .map(header -> ordered("name", header.name(), "value", LayoutTree.binding(header.binding())))
                .toList();
    }

    private static @Nullable Object match(ErrorDescriptor error) {
        if (error.match() == null) {
            return null;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "status", error.match().status());
        put(
                tree,
                "message",
                error.match().message() == null ? null : error.match().message().glob());
        put(tree, "layout", error.match().body());
        put(tree, "fields", error.match().fields());
        return tree;
    }

    private static @Nullable Object deprecated(ErrorDescriptor error) {
        if (error.deprecation() == null) {
            return null;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "since", error.deprecation().since());
        put(tree, "replacedBy", error.deprecation().replacedBy());
        put(tree, "note", error.deprecation().note());
        return tree;
    }

    private static List<Object> suggestions(@Nullable Suggestion suggestion) {
        List<Object> variants = new ArrayList<>();
        if (suggestion != null) {
            for (Suggestion.Variant variant : suggestion.variants()) {
                Map<String, Object> tree = new LinkedHashMap<>();
                put(tree, "when", new TreeMap<>(variant.when()));
                tree.put("text", variant.text().toString());
                variants.add(tree);
            }
        }
        return variants;
    }

    /** The name of a policy that is not the catalog's own, or null. */
    private @Nullable String other(@Nullable RetryPolicy policy) {
        return policy == null || policy.equals(catalog.retryPolicy()) ? null : policy(policy);
    }

    /** Notes a policy, and gives the name by which errors and families refer to it. */
    private String policy(RetryPolicy policy) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "delays", policy.delays().stream().map(Duration::toMillis).toList());
        tree.put("initial", policy.initial().toMillis());
        tree.put("multiplier", number(policy.multiplier()));
        tree.put("max", policy.max().toMillis());
        put(tree, "budget", millis(policy.budget()));
        tree.put("attempts", policy.attempts());
        tree.put("jitter", policy.jitter().name().toLowerCase(Locale.ROOT));
        policies.put(policy.name(), tree);
        return policy.name();
    }

    private static Number number(double value) {
        return value == Math.rint(value) ? (Number) (long) value : value;
    }

    private static @Nullable Long millis(@Nullable Duration duration) {
        return duration == null ? null : (Long) duration.toMillis();
    }

    private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
        boolean empty = value == null
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        if (!empty) {
            tree.put(key, value);
        }
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            tree.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return tree;
    }
}
