package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.DeprecationDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ExampleDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.ReservedDefinition;
import io.errorcontract.catalog.definition.SuggestionDefinition;
import io.errorcontract.catalog.definition.TranslationDefinition;
import io.errorcontract.catalog.definition.TranslationDefinition.TranslatedError;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.definition.TypeDefinition.FieldDefinition;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ParameterType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A catalog as one kind of readers may see it: without what is hidden from them, and without what only that refers to.
 * Immutable.
 */
public final class VisibleCatalog {
    private final CatalogDefinition catalog;
    private final Visibility reader;
    private final Set<String> codes = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private final Set<String> hiddenParameters = new HashSet<>();

    private VisibleCatalog(CatalogDefinition catalog, Visibility reader) {
        this.catalog = catalog;
        this.reader = reader;
        FamilyResolver resolver = new FamilyResolver(catalog);
        for (FamilyDefinition family : catalog.families().values()) {
            if (resolver.visibility(family).isFor(reader)) {
                keep(resolver, family);
            }
        }
        for (ErrorDefinition error : catalog.errors().values()) {
            if (resolver.visibility(error).isFor(reader)) {
                codes.add(error.code());
                keep(resolver, resolver.family(error));
            }
        }
        Set<String> shown = new HashSet<>();
        for (ErrorDefinition error : catalog.errors().values()) {
            for (ParameterDefinition parameter : error.params().values()) {
                boolean visible = codes.contains(error.code()) && isVisible(parameter);
                (visible ? shown : hiddenParameters).add(parameter.name());
            }
        }
        hiddenParameters.removeAll(shown);
    }

    /** What is seen has its family, and that its parents, whatever is said of them. */
    private void keep(FamilyResolver resolver, @Nullable FamilyDefinition family) {
        for (FamilyDefinition each = family; each != null && families.add(each.name()); each = resolver.parent(each)) {}
    }

    /**
     * Takes out of a catalog what a reader may not see.
     *
     * @param catalog a catalog without errors
     * @param reader who reads
     * @return the catalog as this reader sees it
     */
    public static CatalogDefinition of(CatalogDefinition catalog, Visibility reader) {
        return reader == Visibility.INTERNAL ? catalog : new VisibleCatalog(catalog, reader).definition();
    }

    private CatalogDefinition definition() {
        Map<String, ErrorDefinition> errors = new LinkedHashMap<>();
        catalog.errors().forEach((code, error) -> {
            if (codes.contains(code)) {
                errors.put(code, error(error));
            }
        });
        CatalogDefinition seen = catalog.toBuilder()
                .errors(errors)
                .families(only(catalog.families(), family -> families.contains(family.name())))
                .reserved(reserved())
                .guides(only(catalog.guides(), guide -> guide.visibility().isFor(reader)))
                .types(types())
                .bodies(bodies())
                .translations(translations())
                .imported(catalog.imported().stream()
                        .map(each -> of(each, reader))
                        .toList())
                .build();
        return withoutUnused(seen);
    }

    /** What was used, and is not any more, was of use to hidden errors alone. */
    private CatalogDefinition withoutUnused(CatalogDefinition seen) {
        Uses before = new Uses(catalog);
        Uses after = new Uses(seen);
        return seen.toBuilder()
                .types(named(
                        seen.types(),
                        name -> after.types().contains(name) || !before.types().contains(name)))
                .retryPolicies(named(
                        seen.retryPolicies(),
                        name -> after.policies().contains(name)
                                || !before.policies().contains(name)))
                .bodies(named(
                        seen.bodies(),
                        name -> after.bodies().contains(name)
                                || !before.bodies().contains(name)))
                .build();
    }

    private static <T> Map<String, T> only(Map<String, T> all, Predicate<T> wanted) {
        Map<String, T> some = new LinkedHashMap<>(all);
        some.values().removeIf(wanted.negate());
        return some;
    }

    private static <T> Map<String, T> named(Map<String, T> all, Predicate<String> wanted) {
        Map<String, T> some = new LinkedHashMap<>(all);
        some.keySet().removeIf(wanted.negate());
        return some;
    }

    private boolean isVisible(ParameterDefinition parameter) {
        return parameter.visibility().isFor(reader);
    }

    private ErrorDefinition error(ErrorDefinition error) {
        Map<String, ParameterDefinition> params = new LinkedHashMap<>();
        only(error.params(), this::isVisible).forEach((name, parameter) -> params.put(name, parameter(parameter)));
        Set<String> hidden = new HashSet<>(error.params().keySet());
        hidden.removeAll(params.keySet());
        return error.toBuilder()
                .params(params)
                .suggestions(error.suggestions().stream()
                        .filter(suggestion -> isSeen(suggestion, hidden))
                        .toList())
                .see(error.see().stream().filter(this::isCodeSeen).toList())
                .deprecated(deprecation(error.deprecated()))
                .examples(error.examples().stream()
                        .map(example -> example(example, error.params(), hidden))
                        .toList())
                .headers(only(
                        error.headers(),
                        binding -> binding.source() != BindingSource.PARAM || !hidden.contains(binding.name())))
                .build();
    }

    /** A variant for values of a parameter that nobody knows of tells of it. */
    private static boolean isSeen(SuggestionDefinition suggestion, Set<String> hidden) {
        return suggestion.when().keySet().stream().noneMatch(hidden::contains);
    }

    private boolean isCodeSeen(String code) {
        return codes.contains(code) || !catalog.errors().containsKey(code);
    }

    private @Nullable DeprecationDefinition deprecation(@Nullable DeprecationDefinition deprecated) {
        return deprecated == null || deprecated.replacedBy() == null || isCodeSeen(deprecated.replacedBy())
                ? deprecated
                : new DeprecationDefinition(deprecated.since(), null, deprecated.note());
    }

    private ExampleDefinition example(
            ExampleDefinition example, Map<String, ParameterDefinition> params, Set<String> hidden) {
        Map<String, @Nullable Object> values = named(example.params(), name -> !hidden.contains(name));
        values.replaceAll((name, value) -> {
            ParameterDefinition parameter = params.get(name);
            return parameter == null ? value : value(parameter.type(), value);
        });
        return new ExampleDefinition(
                example.title(),
                values,
                example.requestId(),
                example.timestamp(),
                example.operation(),
                example.violations());
    }

    private ParameterDefinition parameter(ParameterDefinition parameter) {
        return new ParameterDefinition(
                parameter.name(),
                parameter.type(),
                parameter.optional(),
                parameter.nullable(),
                parameter.docs(),
                value(parameter.type(), parameter.example()),
                parameter.place(),
                parameter.binds(),
                parameter.sensitive(),
                parameter.internal(),
                parameter.visibility(),
                parameter.unit(),
                parameter.min(),
                parameter.max(),
                parameter.pattern());
    }

    /** An example's value without the fields that are hidden. */
    private @Nullable Object value(ParameterType type, @Nullable Object value) {
        if (type instanceof ParameterType.ListOf list && value instanceof List<?> elements) {
            return elements.stream()
                    .map(element -> value(list.element(), element))
                    .toList();
        }
        if (type instanceof ParameterType.MapOf map && value instanceof Map<?, ?> entries) {
            return entries(entries, name -> map.value());
        }
        if (type instanceof ParameterType.Named named
                && catalog.types().get(named.name()) instanceof TypeDefinition.Structure structure
                && value instanceof Map<?, ?> entries) {
            return entries(entries, name -> {
                FieldDefinition field = structure.fields().get(name);
                return field == null || !field.visibility().isFor(reader) ? null : field.type();
            });
        }
        return value;
    }

    private Map<String, @Nullable Object> entries(Map<?, ?> entries, Function<String, @Nullable ParameterType> types) {
        Map<String, @Nullable Object> seen = new LinkedHashMap<>();
        entries.forEach((key, value) -> {
            String name = String.valueOf(key);
            ParameterType type = types.apply(name);
            if (type != null) {
                seen.put(name, value(type, value));
            }
        });
        return seen;
    }

    private Map<String, ReservedDefinition> reserved() {
        Map<String, ReservedDefinition> seen = new LinkedHashMap<>();
        catalog.reserved().forEach((code, reserved) -> {
            if (reserved.visibility().isFor(reader)) {
                String replacedBy = reserved.replacedBy();
                boolean told = replacedBy == null || isCodeSeen(replacedBy);
                seen.put(
                        code,
                        told
                                ? reserved
                                : new ReservedDefinition(
                                        reserved.reason(), reserved.since(), null, reserved.visibility()));
            }
        });
        return seen;
    }

    private Map<String, TypeDefinition> types() {
        Map<String, TypeDefinition> types = new LinkedHashMap<>();
        catalog.types().forEach((name, type) -> types.put(name, type(type)));
        return types;
    }

    private TypeDefinition type(TypeDefinition type) {
        if (type instanceof TypeDefinition.Structure structure) {
            Map<String, FieldDefinition> fields = new LinkedHashMap<>();
            structure.fields().forEach((name, field) -> {
                if (field.visibility().isFor(reader)) {
                    fields.put(name, field(field));
                }
            });
            return new TypeDefinition.Structure(fields, structure.docs());
        }
        return type;
    }

    private FieldDefinition field(FieldDefinition field) {
        return new FieldDefinition(
                field.name(),
                field.type(),
                field.optional(),
                field.nullable(),
                field.docs(),
                value(field.type(), field.example()),
                field.visibility());
    }

    private Map<String, BodyDefinition> bodies() {
        Map<String, BodyDefinition> bodies = new LinkedHashMap<>();
        catalog.bodies().forEach((name, body) -> {
            Set<String> hidden = new HashSet<>(body.visibility().keySet());
            body.visibility().forEach((path, visibility) -> {
                if (visibility.isFor(reader)) {
                    hidden.remove(path);
                }
            });
            bodies.put(name, new VisibleBody(hidden, this::isHidden).of(body));
        });
        return bodies;
    }

    /** A field for a parameter that no error has in the eyes of the reader. */
    private boolean isHidden(Binding binding) {
        return binding.source() == BindingSource.PARAM && hiddenParameters.contains(binding.name());
    }

    private Map<String, TranslationDefinition> translations() {
        Map<String, TranslationDefinition> translations = new LinkedHashMap<>();
        catalog.translations().forEach((tag, texts) -> {
            Map<String, TranslatedError> errors = new LinkedHashMap<>();
            texts.errors().forEach((code, text) -> {
                ErrorDefinition error = catalog.errors().get(code);
                if (isCodeSeen(code)) {
                    errors.put(code, error == null ? text : translated(error, text));
                }
            });
            translations.put(tag, new TranslationDefinition(errors));
        });
        return translations;
    }

    /** The texts of a suggestion are in the order of its variants. */
    private TranslatedError translated(ErrorDefinition error, TranslatedError text) {
        if (text.suggestions().isEmpty()) {
            return text;
        }
        Set<String> hidden = new HashSet<>();
        error.params().values().stream()
                .filter(parameter -> !isVisible(parameter))
                .forEach(parameter -> hidden.add(parameter.name()));
        List<String> suggestions = new ArrayList<>();
        for (int i = 0; i < error.suggestions().size(); i++) {
            if (isSeen(error.suggestions().get(i), hidden)) {
                suggestions.add(text.suggestions().get(i));
            }
        }
        return new TranslatedError(text.title(), text.message(), suggestions);
    }
}
