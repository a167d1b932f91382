package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people read of an error, and programs do not. */
final class ErrorTexts {
    private ErrorTexts() {}

    /** The keys of the texts that differ, as a catalog writes them. */
    static List<String> changed(ErrorPair error) {
        ErrorDefinition old = error.old();
        ErrorDefinition now = error.now();
        List<String> changed = new ArrayList<>();
        add(changed, "title", old.title(), now.title());
        add(changed, "description", old.description(), now.description());
        add(changed, "causes", old.causes(), now.causes());
        add(changed, "suggestion", old.suggestions(), now.suggestions());
        add(changed, "fixes", old.fixes(), now.fixes());
        add(changed, "see", old.see(), now.see());
        add(changed, "examples", old.examples(), now.examples());
        add(changed, "params", docs(error, true), docs(error, false));
        return changed;
    }

    private static void add(List<String> changed, String key, @Nullable Object old, @Nullable Object now) {
        if (!Objects.equals(old, now)) {
            changed.add(key);
        }
    }

    private static List<String> docs(ErrorPair error, boolean old) {
        List<String> docs = new ArrayList<>();
        for (ParameterPair pair : error.parameters().pairs()) {
            ParameterDefinition parameter = old ? pair.old() : pair.now();
            docs.add(parameter.docs() + " / " + parameter.example());
        }
        return docs;
    }
}
