package io.errorcontract.openapigenerator;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.resolve.ErrorCodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The exception classes that are generated from a catalog. */
final class CatalogExceptions {

    private final String catalogId;
    private final ErrorCodes codes;
    private final JavaNames names;
    private final String packageName;

    CatalogExceptions(Catalog catalog, String packageName) {
        this.catalogId = catalog.definition().id();
        this.codes = new ErrorCodes(catalog);
        this.names = catalog.names();
        this.packageName = packageName;
    }

    /** The exceptions that entries of a list mean, as a template takes them. */
    List<Map<String, String>> thrownFor(List<String> entries, String place) {
        for (String entry : entries) {
            if (codes.find(entry).isEmpty()) {
                throw unknown(entry, place);
            }
        }
        ErrorCodes.Selection selection = codes.findAll(entries);
        Map<String, List<String>> textsByType = new LinkedHashMap<>();
        for (ErrorDefinition error : selection.errors()) {
            add(textsByType, names.exception(error.code()), text(error));
        }
        for (ErrorCodes.FamilyPattern family : selection.families()) {
            add(textsByType, names.familyException(family.family().name()), text(family));
        }
        List<Map<String, String>> thrown = new ArrayList<>();
        textsByType.forEach((type, texts) -> thrown.add(Map.of("type", type, "text", String.join("; ", texts))));
        return List.copyOf(thrown);
    }

    private void add(Map<String, List<String>> textsByType, String simpleName, String text) {
        textsByType
                .computeIfAbsent(packageName + "." + simpleName, key -> new ArrayList<>())
                .add(text);
    }

    private String text(ErrorDefinition error) {
        String what = error.title() == null ? error.message() : error.title();
        return "{@code " + error.code() + "}" + status(codes.status(error).orElse(0)) + ": " + CommentText.escape(what);
    }

    private String text(ErrorCodes.FamilyPattern meant) {
        FamilyDefinition family = meant.family();
        String what = family.title() == null ? family.name() : family.title();
        return "any other {@code " + meant.pattern() + "}"
                + status(codes.status(family).orElse(0)) + ": " + CommentText.escape(what);
    }

    private static String status(int status) {
        return status == 0 ? "" : " (" + status + ")";
    }

    private IllegalArgumentException unknown(String entry, String place) {
        String hint = codes.hint(entry);
        return new IllegalArgumentException("error-contract: " + ErrorCodes.EXTENSION + " of " + place + " names '"
                + entry + "', which is not in the catalog '" + catalogId + "'" + (hint.isEmpty() ? "" : "; " + hint));
    }
}
