package io.errorcontract.codegen.openapi.component;

import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.codegen.body.BindingSchemas;
import io.errorcontract.codegen.body.CatalogSchemas;
import io.errorcontract.codegen.body.ComponentNames;
import io.errorcontract.codegen.body.NamedSchema;
import io.errorcontract.codegen.body.Schema;
import io.errorcontract.codegen.openapi.component.ResponseComponent.Content;
import io.errorcontract.codegen.openapi.component.ResponseComponent.ExampleReference;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.HeaderLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All that an OpenAPI document can take from one catalog; not thread-safe. */
public final class CatalogComponents {

    private final ErrorCatalog catalog;
    private final ErrorCodes codes;
    private final CatalogSchemas schemas;
    private final ComponentNames names;
    private final ExampleBodies examples;

    /**
     * Makes the components, with bodies that the codec writes as examples.
     *
     * @param catalog the catalog
     */
    public CatalogComponents(Catalog catalog) {
        this(catalog, new CodecExamples(catalog));
    }

    /**
     * Makes the components.
     *
     * @param catalog the catalog
     * @param examples gives examples of bodies
     */
    public CatalogComponents(Catalog catalog, ExampleBodies examples) {
        this.catalog = catalog.contract();
        this.codes = new ErrorCodes(catalog);
        this.schemas = new CatalogSchemas(catalog);
        this.names = schemas.names();
        this.examples = examples;
    }

    /**
     * Returns the id of the catalog, which marks what comes from it.
     *
     * @return the id
     */
    public String catalogId() {
        return catalog.id();
    }

    /**
     * Returns what finds the meaning of {@code x-error-codes}.
     *
     * @return the finder
     */
    public ErrorCodes codes() {
        return codes;
    }

    /**
     * Returns the schemas of all layouts that some error uses, and of the types in them.
     *
     * @return the schemas, outer ones before their parts
     */
    public List<NamedSchema> schemas() {
        return schemas.all();
    }

    /**
     * Returns the headers that errors come with.
     *
     * @return the headers in the catalog's order, those of single errors last; one that errors bind differently is any
     *     text
     */
    public List<HeaderComponent> headers() {
        BindingSchemas bindings = schemas.bindings(catalog.errors());
        Map<String, List<HeaderLayout>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<HeaderLayout> first = new ArrayList<>();
        for (HeaderLayout header : headersOf(catalog.errors())) {
            List<HeaderLayout> same = byName.computeIfAbsent(header.name(), name -> new ArrayList<>());
            if (same.isEmpty()) {
                first.add(header);
            }
            same.add(header);
        }
        return first.stream()
                .map(header -> component(header, byName.getOrDefault(header.name(), List.of()), bindings))
                .toList();
    }

    private HeaderComponent component(HeaderLayout first, List<HeaderLayout> all, BindingSchemas bindings) {
        Binding binding = first.binding();
        boolean same = all.stream().allMatch(other -> other.binding().equals(binding));
        String description = same ? bindings.description(binding) : "Depends on the error.";
        return new HeaderComponent(
                names.header(first.name()),
                first.name(),
                same
                        ? bindings.schema(binding, BindingSchemas.Scope.NONE)
                        : new Schema.SimpleValue("string", null, List.of()),
                Objects.requireNonNullElse(description, "Comes with errors of this API."));
    }

    /** The headers of the catalog, and then those of errors. */
    private List<HeaderLayout> headersOf(List<ErrorDescriptor> errors) {
        List<HeaderLayout> all = new ArrayList<>(catalog.headers());
        errors.forEach(error -> all.addAll(error.headers()));
        return all;
    }

    /**
     * Returns the examples of an error's bodies.
     *
     * @param code the error's code
     * @return one example for each body that it can be sent with
     */
    public List<ExampleComponent> examples(String code) {
        ErrorDescriptor error = descriptor(code);
        // Viewers choose among examples by this alone, and a title may be that of a whole family.
        String summary = code + DeprecationTexts.mark(error) + ": " + error.message();
        String deprecation = DeprecationTexts.sentences(error);
        return schemas.layoutsOf(error).stream()
                .map(layout -> new ExampleComponent(
                        names.example(code, layout.name()), summary, deprecation, examples.body(error, layout)))
                .toList();
    }

    /**
     * Sorts codes as the catalog does.
     *
     * @param some codes of the catalog
     * @return the same codes in the catalog's order
     */
    public List<String> inOrder(List<String> some) {
        Set<String> wanted = new LinkedHashSet<>(some);
        return catalog.errors().stream()
                .map(ErrorDescriptor::code)
                .filter(wanted::contains)
                .toList();
    }

    /**
     * Returns the responses for a selection of errors.
     *
     * @param selection errors and families
     * @return one response for each status, by status, in the order of statuses
     */
    public Map<Integer, ResponseComponent> responses(ErrorCodes.Selection selection) {
        return new ResponseGroups(this, codes).of(selection);
    }

    /**
     * Returns the responses for all errors of the catalog.
     *
     * @return one response for each status, by status, in the order of statuses
     */
    public Map<Integer, ResponseComponent> responses() {
        List<String> all = new ArrayList<>(
                catalog.errors().stream().map(ErrorDescriptor::code).toList());
        catalog.families().forEach(family -> family.patterns().forEach(pattern -> all.add(pattern.glob())));
        return responses(codes.findAll(all));
    }

    /**
     * Returns the name that a response has among a document's components.
     *
     * @param response the response
     * @return the name
     */
    public String nameOf(ResponseComponent response) {
        return names.response(response.status());
    }

    /**
     * Returns the schemas that a body of some media types may have.
     *
     * @param mediaType tells which media types, without parameters, are meant
     * @return the schemas of whole bodies; empty if the catalog has no body of such a type
     */
    public List<NamedSchema> bodies(Predicate<String> mediaType) {
        return schemas.bodies(mediaType);
    }

    ErrorDescriptor descriptor(String code) {
        return catalog.find(code).orElseThrow(() -> new IllegalArgumentException("no error has the code " + code));
    }

    FamilyDescriptor family(String id) {
        return catalog.families().stream()
                .filter(family -> family.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no family is " + id));
    }

    /** The headers that a response of these errors may have. */
    List<String> headerNames(List<ErrorDescriptor> errors, List<FamilyDescriptor> families) {
        Map<String, String> found = new LinkedHashMap<>();
        headersOf(errors).stream()
                .filter(header -> mayCome(header, errors, families))
                .forEach(header -> found.putIfAbsent(header.name().toLowerCase(Locale.ROOT), header.name()));
        return List.copyOf(found.values());
    }

    private static boolean mayCome(HeaderLayout header, List<ErrorDescriptor> errors, List<FamilyDescriptor> families) {
        String name = header.binding().name();
        return switch (header.binding().source()) {
            case RETRY_AFTER ->
                errors.stream().anyMatch(each -> waits(each.retryable(), each.retryAfter()))
                        || families.stream().anyMatch(each -> waits(each.retryable(), each.retryAfter()));
            case PARAM -> errors.stream().anyMatch(each -> each.indexOf(name) >= 0);
            case PROPERTY -> errors.stream().anyMatch(each -> each.properties().containsKey(name));
            default -> true;
        };
    }

    private static boolean waits(@Nullable Boolean retryable, @Nullable Object retryAfter) {
        return retryAfter != null || Boolean.TRUE.equals(retryable);
    }

    /** The bodies of a response: one for each media type. */
    List<Content> contents(List<ErrorDescriptor> errors) {
        Map<String, Set<String>> bodies = new LinkedHashMap<>();
        Map<String, List<ExampleReference>> references = new LinkedHashMap<>();
        for (ErrorDescriptor error : errors) {
            for (BodyLayout layout : schemas.layoutsOf(error)) {
                add(bodies, layout);
                references
                        .computeIfAbsent(layout.mediaType(), key -> new ArrayList<>())
                        .add(new ExampleReference(error.code(), names.example(error.code(), layout.name())));
            }
        }
        if (errors.isEmpty()) {
            schemas.layoutsOf(null).forEach(layout -> add(bodies, layout));
        }
        List<Content> contents = new ArrayList<>();
        bodies.forEach((mediaType, names) ->
                contents.add(new Content(mediaType, choice(names), references.getOrDefault(mediaType, List.of()))));
        return contents;
    }

    private void add(Map<String, Set<String>> bodies, BodyLayout layout) {
        bodies.computeIfAbsent(layout.mediaType(), key -> new LinkedHashSet<>()).add(names.body(layout.name()));
    }

    private static Schema choice(Set<String> bodies) {
        List<Schema> choices = new ArrayList<>();
        bodies.forEach(name -> choices.add(new Schema.Named(name)));
        return choices.size() == 1 ? choices.get(0) : new Schema.OneOf(choices);
    }
}
