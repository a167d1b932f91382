package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Makes the addresses of the pages of codes. */
final class DocumentationUrls {
    private static final String UNRESERVED = "-._~";

    private DocumentationUrls() {}

    static @Nullable String of(CatalogDefinition catalog, ErrorDefinition error) {
        String template = error.documentation() == null ? ofCatalog(catalog, error) : error.documentation();
        return template == null ? null : template.replace("{code}", encoded(error.code()));
    }

    /** An imported error has its page where its own catalog says. */
    private static @Nullable String ofCatalog(CatalogDefinition catalog, ErrorDefinition error) {
        CatalogDefinition source =
                catalog.importedFrom(CatalogDefinition::errors, error.code()).orElse(catalog);
        return source.documentation() == null ? catalog.documentation() : source.documentation();
    }

    /** Simple expansion of RFC 6570, section 3.2.2: everything but unreserved characters is percent-encoded. */
    private static String encoded(String code) {
        StringBuilder encoded = new StringBuilder(code.length());
        for (byte b : code.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (alphanumeric || UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return encoded.toString();
    }
}
