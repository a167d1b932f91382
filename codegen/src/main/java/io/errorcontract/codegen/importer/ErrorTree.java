package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.text.Names;
import io.errorcontract.contract.ReasonPhrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one error. */
final class ErrorTree {

    private static final int LONGEST_TITLE = 60;

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> remarks = new LinkedHashMap<>();

    ErrorTree(
            ErrorDraft error,
            @Nullable FamilyDraft family,
            boolean named,
            LayoutNames layouts,
            DocumentationLinks links) {
        boolean unknown = error.found().origin() == StatusFinding.Origin.NOTHING;
        String remark = unknown ? "which status does it have?" : null;
        if (family == null) {
            put("status", error.status(), remark);
        } else if (named || unknown) {
            put("family", family.name(), remark);
        }
        put("title", title(error), null);
        put("message", error.message().text(), error.message().remark());
        put("params", params(error), invented(error));
        put("description", description(error), null);
        put("suggestion", error.suggestion().orElse(null), null);
        put("body", layouts.given(error.layout()), null);
        put("match", match(error, layouts), null);
        putRetryable(error, family);
        put("properties", error.properties().isEmpty() ? null : error.properties(), null);
        put("documentation", links.others().get(error.code()), null);
        if (error.layout() == null && !layouts.all().isEmpty()) {
            remarks.put("message", "what does the message say, and what is the body? The document shows none");
        }
    }

    /** Gives the error's class a name. */
    void exception(String name) {
        values.put("exception", name);
    }

    Map<String, Object> values() {
        return values;
    }

    Map<String, String> remarks() {
        return remarks;
    }

    private void put(String key, @Nullable Object value, @Nullable String remark) {
        if (value != null) {
            values.put(key, value);
            if (remark != null) {
                remarks.put(key, remark);
            }
        }
    }

    private void putRetryable(ErrorDraft error, @Nullable FamilyDraft family) {
        Boolean told = error.text("retryable").map(Boolean::valueOf).orElse(null);
        boolean guess = told == null && family == null && (error.waits() || FamilyDraft.mayPass(error.status()));
        boolean inherited = told != null && family != null && told == family.retryable();
        put(
                "retryable",
                guess ? Boolean.TRUE : inherited ? null : told,
                guess && !error.waits() ? CatalogSections.RETRYABLE : null);
    }

    private static @Nullable String title(ErrorDraft error) {
        String usual = ReasonPhrases.title(error.status());
        return error.text("title")
                .map(TextLines::oneLine)
                .filter(title -> title.length() <= LONGEST_TITLE && !title.equals(usual))
                .map(TextLines::escaped)
                .orElse(null);
    }

    private static @Nullable String description(ErrorDraft error) {
        return error.descriptions().isEmpty() ? null : error.descriptions().get(0);
    }

    private static @Nullable Map<String, Object> match(ErrorDraft error, LayoutNames layouts) {
        if (error.match() == null) {
            return null;
        }
        Map<String, Object> match = new LinkedHashMap<>();
        match.put("status", error.status());
        if (error.match().message() != null) {
            match.put("message", error.match().message());
        }
        String layout = layouts.all().get(error.layout());
        if (layout != null) {
            match.put("body", layout);
        }
        return match;
    }

    private static @Nullable String invented(ErrorDraft error) {
        List<String> names = error.params().entrySet().stream()
                .filter(param -> param.getValue().madeUp())
                .map(Map.Entry::getKey)
                .toList();
        return names.isEmpty() ? null : "what are examples of " + Names.some(names) + "? The document shows none";
    }

    private static @Nullable Object params(ErrorDraft error) {
        Map<String, Object> params = new LinkedHashMap<>();
        error.params().forEach((name, param) -> params.put(name, param.tree()));
        return params.isEmpty() ? null : params;
    }
}
