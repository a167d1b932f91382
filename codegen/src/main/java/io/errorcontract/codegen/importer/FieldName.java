package io.errorcontract.codegen.importer;

import java.util.Locale;

/** What the names of fields tell of their meaning. Letter case, underscores and hyphens make no difference. */
final class FieldName {

    private FieldName() {}

    static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
