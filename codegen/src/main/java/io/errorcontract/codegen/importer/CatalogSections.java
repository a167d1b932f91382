package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.lock.TemplateValues;
import io.errorcontract.codegen.text.Names;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the sections of the catalog. */
final class CatalogSections {

    /** What is asked where only the status tells that a client may try again. */
    static final String RETRYABLE = "is this retryable?";

    private final CatalogDraft draft;
    private final List<ErrorDraft> errors;
    private final Set<String> madeUp;
    private final LayoutNames layouts;

    CatalogSections(CatalogDraft draft, List<ErrorDraft> errors, Set<String> madeUp) {
        this.draft = draft;
        this.errors = errors;
        this.madeUp = madeUp;
        this.layouts = LayoutNames.of(errors);
    }

    void write(TypeDrafts drafts, Map<String, Object> headers, FamilyDrafts families) {
        Map<String, Object> types = drafts.tree(errors);
        DocumentationLinks links = DocumentationLinks.of(errors);
        draft.put("documentation", links.template());
        draft.put("properties", properties());
        draft.put("types", types);
        draft.put("bodies", bodies());
        draft.put("headers", headers);
        draft.put("families", families(families));
        FamilyClassNames classes = new FamilyClassNames(draft.text("catalog"), types.keySet(), families.all());
        draft.put("errors", errors(families, links, classes));
        List<String> guessed = errors.stream()
                .filter(error -> error.found().origin() == StatusFinding.Origin.CODE)
                .map(ErrorDraft::code)
                .toList();
        if (!guessed.isEmpty()) {
            draft.remark(
                    SourcePath.of("errors"),
                    "are the statuses of " + Names.some(guessed) + " right? Only their names tell");
        }
        if (layouts.all().isEmpty()) {
            draft.remark(
                    SourcePath.of("errors"), "what do the bodies look like? Without 'bodies', there is a built-in one");
        }
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (ErrorDraft error : errors) {
            error.properties().keySet().forEach(name -> properties.putIfAbsent(name, property(name)));
        }
        return properties;
    }

    private Object property(String name) {
        boolean always = errors.stream().allMatch(error -> error.properties().containsKey(name));
        return always ? Map.of("required", true) : Map.of();
    }

    private Map<String, Object> bodies() {
        Map<String, Object> bodies = new LinkedHashMap<>();
        layouts.all().forEach((layout, name) -> {
            Map<String, Object> body = new LinkedHashMap<>();
            if (!layout.mediaType().equals("application/json")) {
                body.put("media-type", layout.mediaType());
            }
            Set<String> used = used(layout);
            body.put("json", TemplateValues.of(TemplateDraft.of(layout.json(), used::contains)));
            bodies.put(name, body);
            List<String> unshown = layout.params().entrySet().stream()
                    .filter(param -> !param.getValue().shown() && used.contains(Bindings.PARAM + param.getKey()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!unshown.isEmpty() && users(layout) > 1) {
                draft.remark(
                        SourcePath.of("bodies", name),
                        "which errors have the parameters " + Names.some(unshown) + "? No example shows them");
            }
        });
        return bodies;
    }

    private long users(LayoutDraft layout) {
        return errors.stream().filter(error -> layout.equals(error.layout())).count();
    }

    private Set<String> used(LayoutDraft layout) {
        Set<String> used = new LinkedHashSet<>();
        for (ErrorDraft error : errors) {
            if (layout.equals(error.layout())) {
                error.params().keySet().forEach(name -> used.add(Bindings.PARAM + name));
                error.properties().keySet().forEach(name -> used.add(Bindings.PROPERTY + name));
            }
        }
        return used;
    }

    private Map<String, Object> families(FamilyDrafts families) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (FamilyDraft family : families.all()) {
            tree.put(family.name(), family.tree());
            if (family.mayPass()) {
                draft.remark(SourcePath.of("families", family.name()), RETRYABLE);
            }
        }
        return tree;
    }

    private Map<String, Object> errors(FamilyDrafts families, DocumentationLinks links, FamilyClassNames classes) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (ErrorDraft error : errors) {
            ErrorTree one = new ErrorTree(error, families.of(error), families.isNamed(error), layouts, links);
            classes.given(error.code()).ifPresent(one::exception);
            tree.put(error.code(), one.values());
            SourcePath path = SourcePath.of("errors", error.code());
            one.remarks().forEach((key, remark) -> draft.remark(path.then(key), remark));
            LayoutDraft layout = error.layout() == null ? layouts.byDefault() : error.layout();
            boolean hasCode = layout != null && layout.code() != null;
            if (hasCode && madeUp.contains(error.code())) {
                draft.remark(path, "what is the code? The document does not show it");
            }
        }
        return tree;
    }
}
