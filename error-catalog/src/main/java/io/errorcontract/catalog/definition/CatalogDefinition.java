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
 * @param violationParams the fields that violations have beside the common ones, by name
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
        Map<
                        @Pattern(regexp = Formats.PARAMETER, message = Formats.PARAMETER_MESSAGE) String,
                        TypeDefinition.@Valid FieldDefinition>
                violationParams,
        Map<@Pattern(regexp = Formats.TOKEN, message = Formats.HEADER_MESSAGE) String, Binding> headers,
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
        violationParams = Copies.map(violationParams);
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
     * Starts a catalog.
     *
     * @param id its id
     * @param title its title
     * @param version its semantic version
     * @return a builder
     */
    public static Builder builder(String id, String title, String version) {
        return new Builder(id, title, version);
    }

    /**
     * Starts a catalog that differs from this one.
     *
     * @return a builder that has all of this catalog
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Returns the catalog with other settings for Java.
     *
     * @param settings what the Java generator needs
     * @return the same catalog but for these
     */
    public CatalogDefinition withJava(JavaDefinition settings) {
        return toBuilder().java(settings).build();
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
        return toBuilder()
                .properties(with(others, CatalogDefinition::properties))
                .types(with(others, CatalogDefinition::types))
                .bodies(with(others, CatalogDefinition::bodies))
                .violationParams(with(others, CatalogDefinition::violationParams))
                .headers(with(others, CatalogDefinition::headers))
                .retryPolicies(with(others, CatalogDefinition::retryPolicies))
                .families(with(others, CatalogDefinition::families))
                .errors(with(others, CatalogDefinition::errors))
                .reserved(with(others, CatalogDefinition::reserved))
                .translations(translationsWith(others))
                .imported(others)
                .build();
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

    /** Collects what a catalog says; not thread-safe. What is not set is not said. */
    public static final class Builder {

        private final String id;
        private final String title;
        private final String version;
        private int language = 1;
        private String locale = DEFAULT_LOCALE;
        private @Nullable String description;
        private @Nullable JavaDefinition java;
        private @Nullable String documentation;
        private Map<String, PropertyDefinition> properties = Map.of();
        private Map<String, TypeDefinition> types = Map.of();
        private Map<String, BodyDefinition> bodies = Map.of();
        private Map<String, TypeDefinition.FieldDefinition> violationParams = Map.of();
        private Map<String, Binding> headers = Map.of();
        private Map<String, RetryPolicyDefinition> retryPolicies = Map.of();
        private Map<String, FamilyDefinition> families = Map.of();
        private Map<String, ErrorDefinition> errors = Map.of();
        private Map<String, ReservedDefinition> reserved = Map.of();
        private Map<String, StatusDefinition> statuses = Map.of();
        private Map<String, GuideDefinition> guides = Map.of();
        private Map<String, TranslationDefinition> translations = Map.of();
        private @Nullable SiteDefinition site;
        private List<ImportDefinition> imports = List.of();
        private List<CatalogDefinition> imported = List.of();

        private Builder(String id, String title, String version) {
            this.id = id;
            this.title = title;
            this.version = version;
        }

        private Builder(CatalogDefinition source) {
            this.id = source.id;
            this.title = source.title;
            this.version = source.version;
            this.language = source.language;
            this.locale = source.locale;
            this.description = source.description;
            this.java = source.java;
            this.documentation = source.documentation;
            this.properties = source.properties;
            this.types = source.types;
            this.bodies = source.bodies;
            this.violationParams = source.violationParams;
            this.headers = source.headers;
            this.retryPolicies = source.retryPolicies;
            this.families = source.families;
            this.errors = source.errors;
            this.reserved = source.reserved;
            this.statuses = source.statuses;
            this.guides = source.guides;
            this.translations = source.translations;
            this.site = source.site;
            this.imports = source.imports;
            this.imported = source.imported;
        }

        /** Sets {@link CatalogDefinition#language()}. */
        public Builder language(int value) {
            this.language = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#locale()}. */
        public Builder locale(String value) {
            this.locale = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#description()}. */
        public Builder description(@Nullable String value) {
            this.description = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#java()}. */
        public Builder java(@Nullable JavaDefinition value) {
            this.java = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#documentation()}. */
        public Builder documentation(@Nullable String value) {
            this.documentation = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#properties()}. */
        public Builder properties(Map<String, PropertyDefinition> value) {
            this.properties = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#types()}. */
        public Builder types(Map<String, TypeDefinition> value) {
            this.types = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#bodies()}. */
        public Builder bodies(Map<String, BodyDefinition> value) {
            this.bodies = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#violationParams()}. */
        public Builder violationParams(Map<String, TypeDefinition.FieldDefinition> value) {
            this.violationParams = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#headers()}. */
        public Builder headers(Map<String, Binding> value) {
            this.headers = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#retryPolicies()}. */
        public Builder retryPolicies(Map<String, RetryPolicyDefinition> value) {
            this.retryPolicies = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#families()}. */
        public Builder families(Map<String, FamilyDefinition> value) {
            this.families = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#errors()}. */
        public Builder errors(Map<String, ErrorDefinition> value) {
            this.errors = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#reserved()}. */
        public Builder reserved(Map<String, ReservedDefinition> value) {
            this.reserved = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#statuses()}. */
        public Builder statuses(Map<String, StatusDefinition> value) {
            this.statuses = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#guides()}. */
        public Builder guides(Map<String, GuideDefinition> value) {
            this.guides = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#translations()}. */
        public Builder translations(Map<String, TranslationDefinition> value) {
            this.translations = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#site()}. */
        public Builder site(@Nullable SiteDefinition value) {
            this.site = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#imports()}. */
        public Builder imports(List<ImportDefinition> value) {
            this.imports = value;
            return this;
        }

        /** Sets {@link CatalogDefinition#imported()}. */
        public Builder imported(List<CatalogDefinition> value) {
            this.imported = value;
            return this;
        }

        /**
         * Makes the definition.
         *
         * @return the definition, with copies of the collections
         */
        public CatalogDefinition build() {
            return new CatalogDefinition(
                    id,
                    title,
                    version,
                    language,
                    locale,
                    description,
                    java,
                    documentation,
                    properties,
                    types,
                    bodies,
                    violationParams,
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
    }
}
