package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.codegen.document.DocumentNode.Mapping;
import io.errorcontract.codegen.document.OpenApiDocument;
import java.util.Locale;
import java.util.Map;

/** Writes the head of the catalog. */
final class CatalogHead {

    private static final String FIRST_VERSION = "1.0.0";

    private final OpenApiDocument document;
    private final ImportSettings settings;

    CatalogHead(OpenApiDocument document, ImportSettings settings) {
        this.document = document;
        this.settings = settings;
    }

    CatalogDraft begin() {
        String title = document.root()
                .mapping("info")
                .flatMap((Mapping info) -> info.text("title"))
                .map(TextLines::oneLine)
                .filter(text -> !text.isEmpty())
                .orElse("API");
        String id = settings.catalogId() == null ? id(title) : settings.catalogId();
        CatalogDraft draft = new CatalogDraft();
        draft.put("catalog", id);
        draft.put("title", title.toLowerCase(Locale.ROOT).endsWith("errors") ? title : title + " errors");
        draft.put("version", FIRST_VERSION);
        String javaPackage = settings.javaPackage();
        draft.put("java", Map.of("package", javaPackage == null ? "com.example." + packageOf(id) : javaPackage));
        if (javaPackage == null) {
            draft.remark(SourcePath.of("java"), "in which package are the generated classes?");
        }
        return draft;
    }

    /** {@code PandaStack API errors} gives {@code pandastack}. */
    private static String id(String title) {
        String id = TextLines.kebabCase(title)
                .replaceFirst("^[^a-z]+", "")
                .replaceFirst("(-(api|errors|rest|http|v[0-9]+))+$", "");
        return id.isEmpty() ? "api" : id;
    }

    private static String packageOf(String id) {
        String name = id.replace("-", "");
        return JavaNames.isKeyword(name) ? name + "errors" : name;
    }
}
