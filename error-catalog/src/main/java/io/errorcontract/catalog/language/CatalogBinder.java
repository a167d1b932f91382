package io.errorcontract.catalog.language;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.GuideDefinition;
import io.errorcontract.catalog.definition.ImportDefinition;
import io.errorcontract.catalog.definition.JavaDefinition;
import io.errorcontract.catalog.definition.ReservedDefinition;
import io.errorcontract.catalog.definition.RetryPolicyDefinition;
import io.errorcontract.catalog.definition.SiteDefinition;
import io.errorcontract.catalog.definition.StatusDefinition;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.contract.BodyNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the definition of a catalog from its nodes. What is faulty is reported and left out. */
public final class CatalogBinder {
    private static final String DEFAULT_MEDIA_TYPE = "application/json";

    private final BindContext context;
    private final TypeBinder types;
    private final TemplateBinder templates;
    private final ErrorBinder errors;
    private final TranslationBinder translations;

    public CatalogBinder(DiagnosticCollector out, SourceFiles sources) {
        this.context = new BindContext(out, sources);
        this.types = new TypeBinder(context);
        this.templates = new TemplateBinder(context);
        this.errors = new ErrorBinder(context);
        this.translations = new TranslationBinder(context);
    }

    /**
     * Binds a catalog.
     *
     * @param root the merged files
     * @param complete whether all files could be read; only then the lack of a key can be told
     */
    public CatalogDefinition bind(YamlMapping root, boolean complete) {
        Element element = Element.of(context, ElementKind.CATALOG, "the catalog", root);
        Integer language = element.integer("language");
        String locale = element.text("locale");
        return CatalogDefinition.builder(
                        head(element, "catalog", complete),
                        head(element, "title", complete),
                        head(element, "version", complete))
                .language(language == null ? 1 : language)
                .locale(locale == null ? CatalogDefinition.DEFAULT_LOCALE : locale)
                .description(element.text("description"))
                .java(java(element))
                .documentation(element.text("documentation"))
                .properties(element.map("properties", types::property))
                .types(element.map("types", types::type))
                .bodies(element.map("bodies", this::body))
                .violationParams(violationParams(element))
                .headers(templates.headers(element))
                .retryPolicies(element.map("retry-policies", this::retryPolicy))
                .families(element.map("families", this::family))
                .errors(element.map("errors", errors::error))
                .reserved(element.map("reserved", this::reserved))
                .statuses(element.map("statuses", this::status))
                .guides(element.map("guides", this::guide))
                .translations(element.map("translations", translations::translation))
                .site(site(element))
                .imports(element.list("imports", this::imported))
                .build();
    }

    /** The places of values that could not be used; rules have nothing to say about them. */
    public Set<SourceLocation> broken() {
        return context.broken();
    }

    private static String head(Element element, String key, boolean complete) {
        if (complete) {
            return element.requiredText(key);
        }
        String text = element.text(key);
        return text == null ? "" : text;
    }

    private @Nullable JavaDefinition java(Element catalog) {
        YamlEntry entry = catalog.entry("java");
        if (entry == null) {
            return null;
        }
        Element element =
                Element.of(context, ElementKind.JAVA, "'java'", entry.key().location(), entry.value());
        return new JavaDefinition(
                element.requiredText("package"),
                element.text("prefix"),
                element.flag("shared-exceptions"),
                element.flag("prefixed-exceptions"),
                element.flag("sealed-exceptions"));
    }

    private ImportDefinition imported(YamlNode node) {
        Element element = Element.of(context, ElementKind.IMPORT, "an import", node);
        String catalog = element.requiredText("catalog");
        String version = element.requiredText("version");
        return new ImportDefinition(catalog == null ? "" : catalog, version == null ? "" : version);
    }

    private BodyDefinition body(YamlEntry entry) {
        Element element = Element.of(context, ElementKind.BODY, entry);
        String mediaType = element.text("media-type");
        YamlNode json = element.required("json");
        return new BodyDefinition(
                mediaType == null ? DEFAULT_MEDIA_TYPE : mediaType,
                json == null ? new BodyNode.ObjectNode(List.of()) : templates.template(json),
                element.text("docs"),
                element.textMap("fields"),
                element.words("visibility", Visibility.class));
    }

    private Map<String, TypeDefinition.FieldDefinition> violationParams(Element catalog) {
        YamlEntry entry = catalog.entry("violation");
        if (entry == null) {
            return Map.of();
        }
        return Element.of(
                        context,
                        ElementKind.VIOLATION_TYPE,
                        "'violation'",
                        entry.key().location(),
                        entry.value())
                .map("params", types::field);
    }

    private RetryPolicyDefinition retryPolicy(YamlEntry entry) {
        Element element = Element.of(context, ElementKind.RETRY_POLICY, entry);
        return new RetryPolicyDefinition(
                element.duration("initial"),
                element.number("multiplier"),
                element.duration("max"),
                element.duration("budget"),
                element.integer("attempts"),
                element.word("jitter", RetryPolicyDefinition.Jitter.class),
                element.durations("delays"));
    }

    private FamilyDefinition family(YamlEntry entry) {
        Element element = Element.of(context, ElementKind.FAMILY, entry);
        return new FamilyDefinition(
                entry.name(),
                patterns(element),
                element.integer("status"),
                element.text("title"),
                element.text("description"),
                element.truth("retryable"),
                element.duration("retry-after"),
                element.text("retry-policy"),
                element.values("properties"),
                element.text("parent"),
                element.text("exception"),
                element.flag("open"),
                element.word("visibility", Visibility.class));
    }

    private static List<String> patterns(Element family) {
        YamlEntry entry = family.entry("match");
        if (entry != null && entry.value() instanceof YamlScalar) {
            String pattern = family.text("match");
            return pattern == null ? List.of() : List.of(pattern);
        }
        return family.texts("match");
    }

    private ReservedDefinition reserved(YamlEntry entry) {
        if (entry.value() instanceof YamlScalar) {
            String reason = new Values(context).text("the reason of '" + entry.name() + "'", entry.value());
            return new ReservedDefinition(reason == null ? "" : reason, null, null, Visibility.PUBLIC);
        }
        Element element = Element.of(context, ElementKind.RESERVED, entry);
        return new ReservedDefinition(
                element.requiredText("reason"),
                element.text("since"),
                element.text("replaced-by"),
                TypeBinder.visibility(element));
    }

    private StatusDefinition status(YamlEntry entry) {
        Element element = Element.of(context, ElementKind.STATUS, entry);
        return new StatusDefinition(element.text("title"), element.text("description"));
    }

    private GuideDefinition guide(YamlEntry entry) {
        Element element = Element.of(context, ElementKind.GUIDE, entry);
        return new GuideDefinition(
                element.requiredText("title"), element.requiredText("text"), TypeBinder.visibility(element));
    }

    private @Nullable SiteDefinition site(Element catalog) {
        YamlEntry entry = catalog.entry("site");
        if (entry == null) {
            return null;
        }
        Element element =
                Element.of(context, ElementKind.SITE, "'site'", entry.key().location(), entry.value());
        return new SiteDefinition(
                element.text("logo"), element.text("accent"), element.text("home"), element.text("support"));
    }
}
