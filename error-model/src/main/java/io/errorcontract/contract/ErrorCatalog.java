package io.errorcontract.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All errors of an API: the contract that its servers write and its clients read.
 *
 * @since 0.1.0
 */
public final class ErrorCatalog {

    private final String id;
    private final String version;
    private final @Nullable String title;
    private final List<ErrorDescriptor> errors;
    private final List<FamilyDescriptor> families;
    private final List<BodyLayout> bodies;
    private final List<HeaderLayout> headers;
    private final List<ParameterDescriptor> violationParameters;
    private final RetryPolicy retryPolicy;
    private final String locale;
    private final Translations translations;
    private final Map<String, ErrorDescriptor> byCode;
    private volatile @Nullable ContractId contractId;

    private ErrorCatalog(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.title = builder.title;
        this.errors = List.copyOf(builder.errors);
        this.families = List.copyOf(builder.families);
        this.bodies = List.copyOf(builder.bodies);
        this.headers = List.copyOf(builder.headers);
        this.violationParameters = List.copyOf(builder.violationParameters);
        this.retryPolicy = builder.retryPolicy;
        this.locale = builder.locale;
        this.translations = builder.translations;
        this.byCode = index(errors);
    }

    private static Map<String, ErrorDescriptor> index(List<ErrorDescriptor> errors) {
        Map<String, ErrorDescriptor> index = new LinkedHashMap<>(errors.size() * 2);
        for (ErrorDescriptor error : errors) {
            index.put(error.code(), error);
        }
        for (ErrorDescriptor error : errors) {
            for (String alias : error.aliases()) {
                index.putIfAbsent(alias, error);
            }
        }
        return index;
    }

    /**
     * Starts a catalog.
     *
     * @param id its id, in kebab case
     * @param version its version
     * @return a builder
     */
    public static Builder builder(String id, String version) {
        return new Builder(id, version);
    }

    /** The catalog's id, in kebab case. */
    public String id() {
        return id;
    }

    /** The catalog's version. */
    public String version() {
        return version;
    }

    /**
     * A short name of what goes over the wire: two catalogs have the same one if their codes, statuses, parameters,
     * bodies, headers and families are the same. Titles, explanations, names of Java and the version do not count.
     *
     * @return 16 hexadecimal digits
     */
    public String fingerprint() {
        return contractId().fingerprint();
    }

    /** Id, version and fingerprint, as servers and clients tell each other. */
    public ContractId contractId() {
        ContractId known = contractId;
        if (known == null) {
            // Two threads may make it at once; both make the same.
            known = new ContractId(id, version, Fingerprint.of(this));
            contractId = known;
        }
        return known;
    }

    /** The catalog's name for people; its id if it has none. */
    public String title() {
        return title == null ? id : title;
    }

    /** All errors, in the catalog's order; unmodifiable. */
    public List<ErrorDescriptor> errors() {
        return errors;
    }

    /** All families, in the catalog's order; unmodifiable. */
    public List<FamilyDescriptor> families() {
        return families;
    }

    /** The layouts of bodies, the default one first; unmodifiable, never empty. */
    public List<BodyLayout> bodies() {
        return bodies;
    }

    /** The headers that all errors are sent with; unmodifiable. */
    public List<HeaderLayout> headers() {
        return headers;
    }

    /**
     * Tells which headers an error is sent with.
     *
     * @param error the error, or {@code null} for one that nobody declares
     * @return those of the catalog, but for those that the error has itself, and then its own; header names are the
     *     same in upper and lower case (RFC 9110, section 5.1)
     */
    public List<HeaderLayout> headersOf(@Nullable ErrorDescriptor error) {
        if (error == null || error.headers().isEmpty()) {
            return headers;
        }
        List<HeaderLayout> all =
                new ArrayList<>(headers.size() + error.headers().size());
        for (HeaderLayout common : headers) {
            if (error.headers().stream().noneMatch(own -> own.name().equalsIgnoreCase(common.name()))) {
                all.add(common);
            }
        }
        all.addAll(error.headers());
        return all;
    }

    /** The fields that the violations of this catalog have beside the common ones; unmodifiable. */
    public List<ParameterDescriptor> violationParameters() {
        return violationParameters;
    }

    /** The retry policy of errors that name none. */
    public RetryPolicy retryPolicy() {
        return retryPolicy;
    }

    /** The language of the texts, as a tag (RFC 5646). */
    public String locale() {
        return locale;
    }

    /** The texts in other languages. */
    public Translations translations() {
        return translations;
    }

    /**
     * The same catalog with the texts of another language, as far as they are translated.
     *
     * @param language one of the languages of {@link #translations()}
     * @return the catalog, of which this is the {@link #locale()}
     */
    public ErrorCatalog in(String language) {
        Map<String, Translation> texts = translations.in(language);
        Builder builder = new Builder(id, version)
                .locale(language)
                .families(families.toArray(FamilyDescriptor[]::new))
                .bodies(bodies.toArray(BodyLayout[]::new))
                .headers(headers.toArray(HeaderLayout[]::new))
                .violationParameters(violationParameters.toArray(ParameterDescriptor[]::new))
                .retryPolicy(retryPolicy);
        for (ErrorDescriptor error : errors) {
            Translation translation = texts.get(error.code());
            builder.errors(translation == null ? error : translation.of(error));
        }
        return builder.title(title()).build();
    }

    /**
     * Tells how an error is written unless the request prefers another representation.
     *
     * @param error the error, of this catalog or of another, or {@code null} for one that nobody declares
     * @return the layout that the error names, else the catalog's default
     */
    public BodyLayout bodyOf(@Nullable ErrorDescriptor error) {
        if (error != null && error.body() != null) {
            for (BodyLayout layout : bodies) {
                if (layout.name().equals(error.body())) {
                    return layout;
                }
            }
        }
        return bodies.get(0);
    }

    /**
     * Looks an error up.
     *
     * @param code its code, or one that it had before
     * @return the error, or empty if the catalog has none of that code
     */
    public Optional<ErrorDescriptor> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Chooses the family of an error that the catalog does not know: the one whose pattern fits the code best, else the
     * first that is of this status.
     *
     * @param code the error's code, or an empty string if there is none
     * @param status its HTTP status
     * @return the family, or empty if none fits
     */
    public Optional<FamilyDescriptor> familyFor(String code, int status) {
        FamilyDescriptor best = null;
        int bestFit = -1;
        for (FamilyDescriptor family : families) {
            int fit = family.fit(code);
            if (fit > bestFit) {
                best = family;
                bestFit = fit;
            }
        }
        return best == null ? familyOf(status) : Optional.of(best);
    }

    private Optional<FamilyDescriptor> familyOf(int status) {
        for (FamilyDescriptor family : families) {
            if (family.status() != null && family.status() == status) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return id + " " + version;
    }

    /** Collects a catalog; not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String version;
        private @Nullable String title;
        private final List<ErrorDescriptor> errors = new ArrayList<>();
        private final List<FamilyDescriptor> families = new ArrayList<>();
        private final List<BodyLayout> bodies = new ArrayList<>();
        private final List<HeaderLayout> headers = new ArrayList<>();
        private final List<ParameterDescriptor> violationParameters = new ArrayList<>();
        private RetryPolicy retryPolicy = RetryPolicy.DEFAULT;
        private String locale = "en";
        private Translations translations = Translations.NONE;

        private Builder(String id, String version) {
            this.id = id;
            this.version = version;
        }

        /** Sets {@link ErrorCatalog#title()}. */
        public Builder title(String value) {
            this.title = value;
            return this;
        }

        /** Adds errors. */
        public Builder errors(ErrorDescriptor... values) {
            errors.addAll(Arrays.asList(values));
            return this;
        }

        /** Adds families. */
        public Builder families(FamilyDescriptor... values) {
            families.addAll(Arrays.asList(values));
            return this;
        }

        /** Adds layouts of bodies; the first one ever added is the default. */
        public Builder bodies(BodyLayout... values) {
            bodies.addAll(Arrays.asList(values));
            return this;
        }

        /** Adds headers. */
        public Builder headers(HeaderLayout... values) {
            headers.addAll(Arrays.asList(values));
            return this;
        }

        /** Adds fields of violations. */
        public Builder violationParameters(ParameterDescriptor... values) {
            violationParameters.addAll(Arrays.asList(values));
            return this;
        }

        /** Sets {@link ErrorCatalog#retryPolicy()}. */
        public Builder retryPolicy(RetryPolicy value) {
            this.retryPolicy = value;
            return this;
        }

        /** Sets {@link ErrorCatalog#locale()}; without it, the texts are in English. */
        public Builder locale(String value) {
            this.locale = value;
            return this;
        }

        /** Sets {@link ErrorCatalog#translations()}. */
        public Builder translations(Translations value) {
            this.translations = value;
            return this;
        }

        /**
         * Makes the catalog.
         *
         * @return the catalog
         * @throws IllegalStateException if it has no layout of a body
         */
        public ErrorCatalog build() {
            if (bodies.isEmpty()) {
                throw new IllegalStateException("catalog " + id + " has no layout of a body");
            }
            return new ErrorCatalog(this);
        }
    }
}
