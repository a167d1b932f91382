package io.errorcontract.catalog.definition;

import io.errorcontract.contract.Binding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A catalog as its author wrote it: all files of one directory merged, nothing resolved but imports. All maps are in
 * the order of the files, the catalog's own elements before those that are imported.
 *
 * @param id the catalog's id, kebab-case
 * @param title what the catalog describes
 * @param version the catalog's semantic version
 * @param language the version of the catalog language
 * @param locale the language of the texts, as a tag (RFC 5646)
 * @param description Markdown, or null
 * @param java what the Java generator needs, or null if no Java is made
 * @param documentation URI template of a code's page with {@code {code}} in it, or null
 * @param properties the API's own constants for each error, by name
 * @param types shared types of parameters, by name
 * @param bodies JSON body layouts, by name
 * @param headers response headers, by name
 * @param retryPolicies retry policies, by name
 * @param families families of errors, by name
 * @param errors the errors, by code
 * @param reserved retired codes, by code
 * @param statuses what the API means by HTTP statuses, success among them, by status
 * @param guides pages of the catalog's own on the reference site, by id
 * @param translations the texts in other languages, by language tag
 * @param site how the reference site looks, or null
 * @param imports which other catalogs it uses
 * @param imported those catalogs, with what they import themselves; their elements are among this one's
 */
public record CatalogDefinition(
        @Pattern(regexp = Formats.KEBAB, message = "is not kebab-case (like 'panda-stack')")
        String id,

        @Pattern(regexp = Formats.NOT_BLANK, message = "is blank")
        String title,

        @Pattern(regexp = Formats.SEMVER, message = "is not a semantic version (like '1.4.0')")
        String version,

        @Min(value = 1, message = "is not a version of the catalog language, which is 1")
        @Max(
                value = CatalogDefinition.NEWEST_LANGUAGE,
                message = "is a newer version of the catalog language than this one, which is 1")
        int language,

        @Pattern(regexp = Formats.LANGUAGE_TAG, message = Formats.LANGUAGE_TAG_MESSAGE)
        String locale,

        @Nullable String description,
        @Valid @Nullable JavaDefinition java,
        @Nullable String documentation,
        Map<@Pattern(regexp = Formats.NAME, message = Formats.NAME_MESSAGE) String, @Valid PropertyDefinition>
                properties,
        Map<@Pattern(regexp = Formats.TYPE_NAME, message = Formats.TYPE_NAME_MESSAGE) String, @Valid TypeDefinition>
                types,
        Map<@Pattern(regexp = Formats.NAME, message = Formats.NAME_MESSAGE) String, @Valid BodyDefinition> bodies,
        Map<@Pattern(regexp = Formats.TOKEN, message = "is not a header name (RFC 9110, section 5.1)") String, Binding>
                headers,
        Map<@Pattern(regexp = Formats.NAME, message = Formats.NAME_MESSAGE) String, @Valid RetryPolicyDefinition>
                retryPolicies,
        Map<@Pattern(regexp = Formats.NAME, message = Formats.NAME_MESSAGE) String, @Valid FamilyDefinition> families,
        Map<@Pattern(regexp = Formats.CODE, message = Formats.CODE_MESSAGE) String, @Valid ErrorDefinition> errors,
        Map<@Pattern(regexp = Formats.CODE, message = Formats.CODE_MESSAGE) String, @Valid ReservedDefinition> reserved,
        Map<
                        @Pattern(
                                regexp = "[1-5][0-9][0-9]",
                                message = "is not an HTTP status, which goes from 100 to 599")
                        String,
                        @Valid StatusDefinition>
                statuses,
        Map<@Pattern(regexp = Formats.NAME, message = Formats.NAME_MESSAGE) String, @Valid GuideDefinition> guides,
        Map<
                        @Pattern(regexp = Formats.LANGUAGE_TAG, message = Formats.LANGUAGE_TAG_MESSAGE) String,
                        @Valid TranslationDefinition>
                translations,
        @Valid @Nullable SiteDefinition site,
        List<@Valid ImportDefinition> imports,
        List<CatalogDefinition> imported) {
    /** The newest version of the catalog language that this library reads. */
    public static final int NEWEST_LANGUAGE = 1;

    /** The language of a catalog's texts if it does not say another. */
    public static final String DEFAULT_LOCALE = "en";

    /** Copies the maps, in their order. */
    public CatalogDefinition {
        properties = Copies.map(properties);
        types = Copies.map(types);
        bodies = Copies.map(bodies);
        headers = Copies.map(headers);
        retryPolicies = Copies.map(retryPolicies);
        families = Copies.map(families);
        errors = Copies.map(errors);
        reserved = Copies.map(reserved);
        statuses = Copies.map(statuses);
        guides = Copies.map(guides);
        translations = Copies.map(translations);
        imports = List.copyOf(imports);
        imported = List.copyOf(imported);
    }

    /**
     * Returns the catalog with other settings for Java.
     *
     * @param settings what the Java generator needs
     * @return the same catalog but for these
     */
    public CatalogDefinition withJava(JavaDefinition settings) {
        return new CatalogDefinition(
                id,
                title,
                version,
                language,
                locale,
                description,
                settings,
                documentation,
                properties,
                types,
                bodies,
                headers,
                retryPolicies,
                families,
                errors,
                reserved,
                statuses,
                guides,
                translations,
                site,
                imports,
                imported);
    }

    /**
     * Returns the catalog with the definitions of others in it. Where a name is taken, the first definition counts.
     *
     * @param others the catalogs that it imports
     * @return the same catalog with their properties, types, bodies, headers, retry policies, families, errors and
     *     retired codes
     */
    public CatalogDefinition importing(List<CatalogDefinition> others) {
        if (others.isEmpty()) {
            return this;
        }
        return new CatalogDefinition(
                id,
                title,
                version,
                language,
                locale,
                description,
                java,
                documentation,
                with(others, CatalogDefinition::properties),
                with(others, CatalogDefinition::types),
                with(others, CatalogDefinition::bodies),
                with(others, CatalogDefinition::headers),
                with(others, CatalogDefinition::retryPolicies),
                with(others, CatalogDefinition::families),
                with(others, CatalogDefinition::errors),
                with(others, CatalogDefinition::reserved),
                statuses,
                guides,
                translationsWith(others),
                site,
                imports,
                others);
    }

    /** In the languages of this catalog only: its own errors have no texts in the others. */
    private Map<String, TranslationDefinition> translationsWith(List<CatalogDefinition> others) {
        Map<String, TranslationDefinition> all = new LinkedHashMap<>(translations);
        for (CatalogDefinition other : others) {
            all.replaceAll((tag, texts) ->
                    other.translations.containsKey(tag) ? texts.with(other.translations.get(tag)) : texts);
        }
        return all;
    }

    private <T> Map<String, T> with(
            List<CatalogDefinition> others, Function<CatalogDefinition, Map<String, T>> section) {
        Map<String, T> all = new LinkedHashMap<>(section.apply(this));
        for (CatalogDefinition other : others) {
            section.apply(other).forEach(all::putIfAbsent);
        }
        return all;
    }

    /**
     * Tells which other catalog defines an element.
     *
     * @param section gives the section of the element
     * @param name the name of the element
     * @return the catalog that it comes from; empty if it is this one's own
     */
    public Optional<CatalogDefinition> importedFrom(Function<CatalogDefinition, Map<String, ?>> section, String name) {
        for (CatalogDefinition other : imported) {
            if (section.apply(other).containsKey(name)) {
                return Optional.of(other.importedFrom(section, name).orElse(other));
            }
        }
        return Optional.empty();
    }
}
