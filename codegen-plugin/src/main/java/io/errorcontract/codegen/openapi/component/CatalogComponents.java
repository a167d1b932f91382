package io.errorcontract.codegen.openapi.component;

import io.errorcontract.catalog.CatalogDefinition;
import io.errorcontract.catalog.JavaNames;
import io.errorcontract.catalog.openapi.ErrorCodes;
import io.errorcontract.codegen.openapi.component.ResponseComponent.Content;
import io.errorcontract.codegen.openapi.component.ResponseComponent.ExampleReference;
import io.errorcontract.model.ErrorCatalog;
import io.errorcontract.model.ErrorDescriptor;
import io.errorcontract.model.FamilyDescriptor;
import io.errorcontract.model.body.BodyLayout;
import io.errorcontract.model.body.HeaderLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that an OpenAPI document can take from one catalog; not thread-safe. */
public final class CatalogComponents {

    private final ErrorCatalog catalog;
    private final List<BodyLayout> layouts;
    private final ErrorCodes codes;
    private final ComponentNames names;
    private final TypeSchemas types;
    private final ExampleBodies examples;
    private final Map<String, List<NamedSchema>> schemasByLayout = new LinkedHashMap<>();

    /**
     * Makes the components.
     *
     * @param definition the catalog as it is written
     * @param catalog the same catalog as it is used
     * @param examples gives examples of bodies
     */
    public CatalogComponents(CatalogDefinition definition, ErrorCatalog catalog, ExampleBodies examples) {
        this.catalog = catalog;
        this.layouts = documented(definition, catalog);
        this.codes = new ErrorCodes(definition);
        this.examples = examples;
        this.names = new ComponentNames(JavaNames.of(definition).prefix(), catalog);
        this.types = new TypeSchemas(definition, names);
        for (BodyLayout layout : layouts) {
            BindingSchemas bindings = new BindingSchemas(errorsOf(layout), types);
            schemasByLayout.put(layout.name(), new BodySchemas(names, bindings).of(layout));
        }
    }

    /** A layout that is ready-made is documented only where the catalog speaks of it. */
    private static List<BodyLayout> documented(CatalogDefinition definition, ErrorCatalog catalog) {
        return catalog.bodies().stream()
                .filter(layout -> layout.equals(catalog.bodies().get(0))
                        || definition.bodies().containsKey(layout.name())
                        || catalog.errors().stream()
                                .anyMatch(error -> layout.name().equals(error.body())))
                .toList();
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
        List<NamedSchema> schemas = new ArrayList<>();
        for (BodyLayout layout : layouts) {
            if (isUsed(layout)) {
                schemas.addAll(schemasByLayout.getOrDefault(layout.name(), List.of()));
            }
        }
        schemas.addAll(types.named());
        return List.copyOf(schemas);
    }

    /**
     * Returns the headers that errors come with.
     *
     * @return the headers in the catalog's order
     */
    public List<HeaderComponent> headers() {
        BindingSchemas bindings = new BindingSchemas(catalog.errors(), types);
        return catalog.headers().stream()
                .map(layout -> new HeaderComponent(
                        names.header(layout.name()),
                        layout.name(),
                        bindings.schema(layout.binding(), BindingSchemas.Scope.NONE),
                        Objects.requireNonNullElse(
                                bindings.description(layout.binding()), "Comes with errors of this API.")))
                .toList();
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
        String summary = code + ": " + error.message();
        return layoutsOf(error).stream()
                .map(layout ->
                        new ExampleComponent(names.example(code, layout.name()), summary, examples.body(error, layout)))
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
     * Returns the schemas that a body of a media type may have.
     *
     * @param mediaType the media type, without parameters
     * @return the schemas of whole bodies; empty if the catalog has no body of this type
     */
    public List<NamedSchema> bodies(String mediaType) {
        return layouts.stream()
                .filter(layout -> layout.mediaType().equals(mediaType) && isUsed(layout))
                .map(layout ->
                        schemasByLayout.getOrDefault(layout.name(), List.of()).get(0))
                .toList();
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
        return catalog.headers().stream()
                .filter(header -> mayCome(header, errors, families))
                .map(HeaderLayout::name)
                .toList();
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
        Map<String, Set<String>> schemas = new LinkedHashMap<>();
        Map<String, List<ExampleReference>> references = new LinkedHashMap<>();
        for (ErrorDescriptor error : errors) {
            for (BodyLayout layout : layoutsOf(error)) {
                add(schemas, layout);
                references
                        .computeIfAbsent(layout.mediaType(), key -> new ArrayList<>())
                        .add(new ExampleReference(error.code(), names.example(error.code(), layout.name())));
            }
        }
        if (errors.isEmpty()) {
            layoutsOf(null).forEach(layout -> add(schemas, layout));
        }
        List<Content> contents = new ArrayList<>();
        schemas.forEach((mediaType, bodies) ->
                contents.add(new Content(mediaType, choice(bodies), references.getOrDefault(mediaType, List.of()))));
        return contents;
    }

    private void add(Map<String, Set<String>> schemas, BodyLayout layout) {
        schemas.computeIfAbsent(layout.mediaType(), key -> new LinkedHashSet<>())
                .add(names.body(layout.name()));
    }

    private static Schema choice(Set<String> bodies) {
        List<Schema> choices = new ArrayList<>();
        bodies.forEach(name -> choices.add(new Schema.Named(name)));
        return choices.size() == 1 ? choices.get(0) : new Schema.OneOf(choices);
    }

    /** The layouts that an error, or one that is not known yet, can be sent with: its own, and problem details. */
    private List<BodyLayout> layoutsOf(@Nullable ErrorDescriptor error) {
        BodyLayout own = ownLayout(error);
        List<BodyLayout> layouts = new ArrayList<>(List.of(own));
        if (!own.mediaType().equals(BodyLayout.PROBLEM_JSON)) {
            layouts.stream()
                    .filter(layout -> layout.mediaType().equals(BodyLayout.PROBLEM_JSON))
                    .findFirst()
                    .ifPresent(layouts::add);
        }
        return layouts;
    }

    private BodyLayout ownLayout(@Nullable ErrorDescriptor error) {
        return layouts.stream()
                .filter(layout -> error != null && layout.name().equals(error.body()))
                .findFirst()
                .orElse(layouts.get(0));
    }

    private boolean isUsed(BodyLayout layout) {
        return layout.equals(layouts.get(0)) || !errorsOf(layout).isEmpty();
    }

    private List<ErrorDescriptor> errorsOf(BodyLayout layout) {
        return catalog.errors().stream()
                .filter(error -> layoutsOf(error).contains(layout))
                .toList();
    }
}
