package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.language.CodePlaceholder;
import io.errorcontract.catalog.language.Placeholders;
import io.errorcontract.catalog.language.Placeholders.Placeholder;
import io.errorcontract.contract.Binding;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Makes the addresses of the pages of codes. */
final class DocumentationUrls {
    private static final String UNRESERVED = "-._~";

    private DocumentationUrls() {}

    static @Nullable String of(CatalogDefinition catalog, ErrorDefinition error) {
        String template = error.documentation() == null ? ofCatalog(catalog, error) : error.documentation();
        return template == null ? null : expanded(template, error.code());
    }

    private static String expanded(String template, String code) {
        StringBuilder url = new StringBuilder();
        int from = 0;
        for (Placeholder placeholder : Placeholders.in(template).found()) {
            Binding binding = CodePlaceholder.parse(placeholder.name());
            if (binding != null) {
                Object written = binding.write(code, InstantSource.system());
                url.append(template, from, placeholder.offset()).append(encoded(String.valueOf(written)));
                from = placeholder.offset() + placeholder.length();
            }
        }
        return url.append(template, from, template.length()).toString();
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
