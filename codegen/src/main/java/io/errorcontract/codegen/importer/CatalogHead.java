package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlSequence;
import io.errorcontract.codegen.document.OpenApiDocument;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Writes the head of the catalog. */
final class CatalogHead {

    private static final String FIRST_VERSION = "1.0.0";

    /** Words of titles that say what such a document is, not what the API is called. */
    private static final Set<String> NO_NAMES = Set.of(
            "the",
            "official",
            "public",
            "openapi",
            "swagger",
            "spec",
            "specification",
            "api",
            "apis",
            "rest",
            "restful",
            "http",
            "reference",
            "documentation",
            "docs",
            "definition",
            "description",
            "errors",
            "version");

    /** Where a title goes on after the name. */
    private static final Pattern NAME_END = Pattern.compile("\\s[+|(]|:\\s|\\swith\\s");

    private static final Pattern HOST = Pattern.compile("//(?:[^/:]*\\.)?([^./:{}]+)\\.[a-z]{2,}(?:[/:]|$)");
    private static final int MOST_WORDS = 4;

    private final OpenApiDocument document;
    private final ImportSettings settings;

    CatalogHead(OpenApiDocument document, ImportSettings settings) {
        this.document = document;
        this.settings = settings;
    }

    CatalogDraft begin() {
        String title = document.root()
                .mapping("info")
                .flatMap((YamlMapping info) -> info.text("title"))
                .map(TextLines::oneLine)
                .filter(text -> !text.isEmpty())
                .orElse("API");
        String id = settings.catalogId() == null ? id(title) : settings.catalogId();
        CatalogDraft draft = new CatalogDraft();
        draft.put("catalog", id);
        draft.put("title", title.toLowerCase(Locale.ROOT).endsWith("errors") ? title : title + " errors");
        draft.put("version", FIRST_VERSION);
        String javaPackage = settings.javaPackage();
        draft.put("java", Map.of("package", javaPackage == null ? packageOf(id) : javaPackage));
        if (javaPackage == null) {
            draft.remark(SourcePath.of("java"), "in which package are the generated classes?");
        }
        return draft;
    }

    /** {@code The PandaStack API errors} gives {@code pandastack}; what the API is not named by does not count. */
    private String id(String title) {
        String name = NAME_END.split(title, 2)[0].replaceAll("['\u2019]s\\b", "");
        String id = Arrays.stream(TextLines.kebabCase(name).split("-", -1))
                .filter(word -> !word.isEmpty() && !NO_NAMES.contains(word) && !word.matches("v?[0-9]+"))
                .limit(MOST_WORDS)
                .collect(Collectors.joining("-"))
                .replaceFirst("^[^a-z]+", "");
        return id.isEmpty() ? host().orElse("api") : id;
    }

    /** What the host of the first server is registered as: {@code example} for {@code https://api.example.com/v1}. */
    private Optional<String> host() {
        return document.root()
                .get("servers")
                .filter(YamlSequence.class::isInstance)
                .flatMap(servers -> ((YamlSequence) servers).items().stream().findFirst())
                .filter(YamlMapping.class::isInstance)
                .flatMap(server -> ((YamlMapping) server).text("url"))
                .map(HOST::matcher)
                .filter(Matcher::find)
                .map(host -> TextLines.kebabCase(host.group(1)))
                .filter(name -> name.matches("[a-z].*"));
    }

    private String packageOf(String id) {
        String name = id.replace("-", "");
        String last = JavaNames.isKeyword(name) ? name + "errors" : name;
        String group = settings.group();
        if (group == null || !SourceVersion.isName(group)) {
            return "com.example." + last;
        }
        return group.endsWith("." + last) ? group + ".errors" : group + "." + last;
    }
}
