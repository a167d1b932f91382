package io.errorcontract.catalog.lock;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.GuideDefinition;
import io.errorcontract.catalog.definition.JavaDefinition;
import io.errorcontract.catalog.definition.PropertyDefinition;
import io.errorcontract.catalog.definition.ReservedDefinition;
import io.errorcontract.catalog.definition.RetryPolicyDefinition;
import io.errorcontract.catalog.definition.SiteDefinition;
import io.errorcontract.catalog.definition.StatusDefinition;
import io.errorcontract.catalog.definition.TranslationDefinition;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.definition.Visibility;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A catalog as values of YAML, section by section. */
final class CatalogValues {
    private final CatalogDefinition catalog;

    CatalogValues(CatalogDefinition catalog) {
        this.catalog = catalog;
    }

    Map<String, Object> all() {
        return new Entries()
                .add("catalog", catalog.id())
                .add("title", catalog.title())
                .add("version", catalog.version())
                .add("language", catalog.language())
                .add("locale", locale(catalog.locale()))
                .add("description", catalog.description())
                .add("java", java(catalog.java()))
                .add("documentation", catalog.documentation())
                .add("properties", section(catalog.properties(), CatalogValues::property))
                .add("types", section(catalog.types(), CatalogValues::type))
                .add("bodies", section(catalog.bodies(), CatalogValues::body))
                .add("violation", violation(catalog.violationParams()))
                .add("headers", section(catalog.headers(), binding -> binding.text()))
                .add("retry-policies", section(catalog.retryPolicies(), CatalogValues::retryPolicy))
                .add("families", section(catalog.families(), CatalogValues::family))
                .add("errors", section(catalog.errors(), ErrorValues::error))
                .add("reserved", section(catalog.reserved(), CatalogValues::reserved))
                .add("statuses", section(catalog.statuses(), CatalogValues::status))
                .add("guides", section(catalog.guides(), CatalogValues::guide))
                .add("translations", section(catalog.translations(), CatalogValues::translation))
                .add("site", catalog.site() == null ? null : site(catalog.site()))
                .map();
    }

    static <T> Map<String, Object> section(Map<String, T> section, Function<T, Object> value) {
        Map<String, Object> values = new LinkedHashMap<>();
        section.forEach((name, element) -> values.put(name, value.apply(element)));
        return values;
    }

    private static @Nullable Object java(@Nullable JavaDefinition java) {
        return java == null
                ? null
                : new Entries()
                        .add("package", java.packageName())
                        .add("prefix", java.prefix())
                        .add("shared-exceptions", java.sharedExceptions() ? true : null)
                        .add("prefixed-exceptions", java.prefixedExceptions() ? true : null)
                        .add("sealed-exceptions", java.sealedExceptions() ? true : null)
                        .map();
    }

    private static Object property(PropertyDefinition property) {
        return new Entries()
                .add("type", property.type().toString())
                .add("required", property.required())
                .add("docs", property.docs())
                .map();
    }

    private static Object type(TypeDefinition type) {
        Entries entries = new Entries();
        if (type instanceof TypeDefinition.Enumeration enumeration) {
            entries.add("enum", enumeration.values());
        } else if (type instanceof TypeDefinition.Structure structure) {
            entries.add("fields", section(structure.fields(), CatalogValues::field));
        }
        return entries.add("docs", type.docs()).map();
    }

    private static Object field(TypeDefinition.FieldDefinition field) {
        return new Entries()
                .add("type", field.type().toString())
                .add("optional", field.optional())
                .add("nullable", field.nullable())
                .add("docs", field.docs())
                .free("example", field.example())
                .add("visibility", visibility(field.visibility()))
                .map();
    }

    private static Object body(BodyDefinition body) {
        return new Entries()
                .add("media-type", body.mediaType())
                .add("docs", body.docs())
                .always("json", TemplateValues.of(body.json()))
                .add("fields", body.fields())
                .add("visibility", section(body.visibility(), CatalogValues::word))
                .map();
    }

    private static @Nullable Object violation(Map<String, TypeDefinition.FieldDefinition> params) {
        return params.isEmpty() ? null : Map.of("params", section(params, CatalogValues::field));
    }

    private static Object status(StatusDefinition status) {
        return new Entries()
                .add("title", status.title())
                .add("description", status.description())
                .map();
    }

    private static Object guide(GuideDefinition guide) {
        return new Entries()
                .add("title", guide.title())
                .add("text", guide.text())
                .add("visibility", visibility(guide.visibility()))
                .map();
    }

    /** Only where it is not the default, so that locks from before there was the key stay as they are. */
    private static @Nullable String locale(String locale) {
        return locale.equals(CatalogDefinition.DEFAULT_LOCALE) ? null : locale;
    }

    private static Object translation(TranslationDefinition translation) {
        return new Entries()
                .add("errors", section(translation.errors(), CatalogValues::translatedError))
                .map();
    }

    private static Object translatedError(TranslationDefinition.TranslatedError error) {
        return new Entries()
                .add("title", error.title())
                .add("message", error.message())
                .add("suggestion", error.suggestions())
                .map();
    }

    private static Object site(SiteDefinition site) {
        return new Entries()
                .add("logo", site.logo())
                .add("accent", site.accent())
                .add("home", site.home())
                .add("support", site.support())
                .map();
    }

    private static Object retryPolicy(RetryPolicyDefinition policy) {
        return new Entries()
                .add("initial", duration(policy.initial()))
                .add("multiplier", policy.multiplier())
                .add("max", duration(policy.max()))
                .add("budget", duration(policy.budget()))
                .add("attempts", policy.attempts())
                .add("jitter", policy.jitter())
                .add("delays", policy.delays().stream().map(Duration::toString).toList())
                .map();
    }

    private static Object family(FamilyDefinition family) {
        return new Entries()
                .add("match", family.match())
                .add("status", family.status())
                .add("title", family.title())
                .add("description", family.description())
                .free("retryable", family.retryable())
                .add("retry-after", duration(family.retryAfter()))
                .add("retry-policy", family.retryPolicy())
                .add("properties", family.properties())
                .add("parent", family.parent())
                .add("exception", family.exception())
                .add("open", family.open())
                .add("visibility", family.visibility() == null ? null : word(family.visibility()))
                .map();
    }

    private static Object reserved(ReservedDefinition reserved) {
        return new Entries()
                .add("reason", reserved.reason())
                .add("since", reserved.since())
                .add("replaced-by", reserved.replacedBy())
                .add("visibility", visibility(reserved.visibility()))
                .map();
    }

    /** Only where it is not the default. */
    static @Nullable Object visibility(Visibility visibility) {
        return visibility == Visibility.PUBLIC ? null : word(visibility);
    }

    private static Object word(Visibility visibility) {
        return visibility.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable String duration(@Nullable Duration duration) {
        return duration == null ? null : duration.toString();
    }
}
