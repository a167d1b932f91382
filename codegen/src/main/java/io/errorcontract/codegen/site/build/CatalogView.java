package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.resolve.FamilyResolver;
import io.errorcontract.codegen.site.page.ErrorEntry;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.Prose;
import io.errorcontract.codegen.site.page.Retryability;
import io.errorcontract.contract.BindingSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A catalog with what the builders of its pages ask again and again. */
final class CatalogView {
    private final Catalog catalog;
    private final CatalogDefinition definition;
    private final FamilyResolver families;
    private final Addresses addresses;
    private final @Nullable JavaNames names;
    private final Map<String, ErrorEntry> entries = new LinkedHashMap<>();
    private final Map<String, List<ErrorEntry>> byFamily = new HashMap<>();
    private final List<ErrorEntry> withoutFamily = new ArrayList<>();
    private final Map<String, Integer> placeInFamily = new HashMap<>();
    private final Map<Integer, List<ErrorEntry>> byStatus = new TreeMap<>();

    CatalogView(Catalog catalog, Addresses addresses) {
        this.catalog = catalog;
        this.definition = catalog.definition();
        this.families = catalog.families();
        this.addresses = addresses;
        this.names = definition.java() == null ? null : catalog.names();
        for (ErrorDefinition error : definition.errors().values()) {
            ErrorEntry entry = entry(error);
            entries.put(error.code(), entry);
            byStatus.computeIfAbsent(entry.status(), status -> new ArrayList<>())
                    .add(entry);
            FamilyDefinition own = families.family(error);
            placeInFamily.put(
                    error.code(),
                    own == null ? withoutFamily.size() : ofFamily(own.name()).size());
            if (own == null) {
                withoutFamily.add(entry);
            }
            for (FamilyDefinition family = own; family != null; family = families.parent(family)) {
                byFamily.computeIfAbsent(family.name(), name -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    private ErrorEntry entry(ErrorDefinition error) {
        FamilyDefinition family = families.family(error);
        Integer status = families.status(error);
        return new ErrorEntry(
                error.code(),
                addresses.code(error.code()),
                status == null ? 500 : status,
                error.title(),
                error.message(),
                family == null ? null : familyLink(family),
                isCodeSent(error),
                retryability(error),
                error.deprecated() != null,
                families.visibility(error));
    }

    /** The layout of an error's body, or null if it has none. */
    @Nullable
    BodyDefinition layout(ErrorDefinition error) {
        Catalog.Entry resolved = catalog.errors().get(error.code());
        return resolved == null ? null : catalog.layouts().get(resolved.layoutName());
    }

    private boolean isCodeSent(ErrorDefinition error) {
        BodyDefinition layout = layout(error);
        return Stream.concat(
                        definition.headers().values().stream(),
                        layout == null ? Stream.empty() : layout.json().bindings().stream())
                .anyMatch(binding -> binding.source() == BindingSource.CODE);
    }

    private Retryability retryability(ErrorDefinition error) {
        Boolean retryable = families.retryable(error);
        if (retryable != null) {
            return retryable ? Retryability.YES : Retryability.NO;
        }
        boolean inResponse = error.params().values().stream()
                .map(ParameterDefinition::binds)
                .anyMatch(binds -> binds != null && binds.source() == BindingSource.RETRYABLE);
        return inResponse ? Retryability.DEPENDS : Retryability.NO;
    }

    /** Whether the errors of a family may be retried, by its own word or its nearest parent's. */
    Retryability retryability(FamilyDefinition family) {
        for (FamilyDefinition each = family; each != null; each = families.parent(each)) {
            if (each.retryable() != null) {
                return each.retryable() ? Retryability.YES : Retryability.NO;
            }
        }
        return Retryability.NO;
    }

    Catalog catalog() {
        return catalog;
    }

    CatalogDefinition definition() {
        return definition;
    }

    FamilyResolver families() {
        return families;
    }

    Addresses addresses() {
        return addresses;
    }

    /** The names of generated classes, or null if none are generated. */
    @Nullable
    JavaNames names() {
        return names;
    }

    /** All errors in the order of the catalog. */
    List<ErrorEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** All errors, sorted by code as people sort: case does not count. */
    List<ErrorEntry> sorted() {
        return entries.values().stream()
                .sorted(Comparator.comparing(ErrorEntry::code, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ErrorEntry::code))
                .toList();
    }

    ErrorEntry entry(String code) {
        ErrorEntry entry = entries.get(code);
        if (entry == null) {
            throw new IllegalArgumentException("the catalog has no '" + code + "'");
        }
        return entry;
    }

    /** The errors of a family and of its parts. */
    List<ErrorEntry> ofFamily(String family) {
        return byFamily.getOrDefault(family, List.of());
    }

    /** The errors that belong to no family. */
    List<ErrorEntry> withoutFamily() {
        return withoutFamily;
    }

    /** The place of an error in the list of its own family, or of those without one, from 0. */
    int placeInFamily(String code) {
        return placeInFamily.getOrDefault(code, 0);
    }

    /** The errors of each status, by status. */
    Map<Integer, List<ErrorEntry>> byStatus() {
        return byStatus;
    }

    /** Links to those codes that the catalog has. */
    Link codeLink(String code) {
        return new Link(code, addresses.code(code));
    }

    Link familyLink(FamilyDefinition family) {
        return new Link(title(family), addresses.family(family.name()));
    }

    Link statusLink(int status) {
        return new Link(Integer.toString(status), addresses.status(status));
    }

    static String title(FamilyDefinition family) {
        if (family.title() != null) {
            return family.title();
        }
        String words = family.name().replace('_', ' ').replace('-', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** A text of the catalog, or null if there is none. */
    static @Nullable Prose prose(@Nullable String text, SourcePath place) {
        return text == null || text.isBlank() ? null : Prose.of(text, place);
    }

    static <T, R> List<R> map(List<T> list, Function<T, R> function) {
        return list.stream().map(function).toList();
    }
}
