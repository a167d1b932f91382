package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.resolve.BodyLayouts;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.body.BindingSchemas;
import io.errorcontract.codegen.body.BindingSchemas.Scope;
import io.errorcontract.codegen.body.CatalogSchemas;
import io.errorcontract.codegen.site.page.BodyShape;
import io.errorcontract.codegen.site.page.BodyShape.FieldRow;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.Prose;
import io.errorcontract.codegen.site.page.WireExample;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Describes how errors look: the fields of bodies, and the headers. */
final class BodyShapes {
    private final CatalogView catalog;
    private final Map<String, BodyDefinition> bodies;
    private final WireExamples examples;
    private final CatalogSchemas schemas;
    private final BindingSchemas ofAllErrors;

    BodyShapes(CatalogView catalog, WireExamples examples) {
        this.catalog = catalog;
        this.bodies = new LinkedHashMap<>(catalog.catalog().layouts());
        this.examples = examples;
        this.schemas = new CatalogSchemas(catalog.catalog());
        this.ofAllErrors = schemas.bindings(catalog.catalog().contract().errors());
        // Every catalog has this layout; a catalog that does not speak of it has no use for it.
        if (!catalog.definition().bodies().containsKey(BodyLayouts.PROBLEM)
                && usersOf(BodyLayouts.PROBLEM).isEmpty()) {
            bodies.remove(BodyLayouts.PROBLEM);
        }
    }

    List<BodyShape> all() {
        List<BodyShape> shapes = new ArrayList<>();
        bodies.forEach((name, body) -> {
            boolean first = shapes.isEmpty();
            List<ErrorDefinition> users = usersOf(name);
            shapes.add(new BodyShape(
                    name,
                    body.mediaType(),
                    CatalogView.prose(body.docs(), SourcePath.of("bodies", name, "docs")),
                    fields(name, body),
                    example(users).orElse(null),
                    first ? List.of() : links(users)));
        });
        return shapes;
    }

    private List<ErrorDefinition> usersOf(String body) {
        return catalog.catalog().errors().values().stream()
                .filter(error -> error.layoutName().equals(body))
                .map(Catalog.Entry::definition)
                .toList();
    }

    private List<Link> links(List<ErrorDefinition> errors) {
        return CatalogView.map(errors.subList(0, Math.min(20, errors.size())), error -> catalog.codeLink(error.code()));
    }

    /** An error with a page of parameters shows more of the layout than one without. */
    private Optional<WireExample> example(List<ErrorDefinition> users) {
        return users.stream()
                .filter(error -> !error.params().isEmpty())
                .findFirst()
                .or(() -> users.stream().findFirst())
                .flatMap(error -> examples.of(error).stream().findFirst());
    }

    private List<FieldRow> fields(String body, BodyDefinition definition) {
        List<FieldRow> rows = new ArrayList<>();
        SourcePath place = SourcePath.of("bodies", body, "fields");
        BindingSchemas bindings = schemas.bindings(body);
        for (BodyWalker.Found field : BodyWalker.walk(definition.json())) {
            String declared = definition.fields().get(field.path());
            String meaning = declared == null ? meaning(field, bindings) : declared;
            if (!meaning.isEmpty() || field.binding() != null) {
                Prose docs = Prose.of(meaning, place.then(field.path()));
                rows.add(new FieldRow(field.path(), type(field, bindings), field.optional() ? "optional" : "", docs));
            }
        }
        return rows;
    }

    private static String type(BodyWalker.Found field, BindingSchemas bindings) {
        if (field.type() != null || field.binding() == null) {
            return field.type() == null ? "any" : field.type();
        }
        return bindings.jsonType(field.binding(), bindings.elementsOf(field.each()));
    }

    private static String meaning(BodyWalker.Found field, BindingSchemas bindings) {
        return field.binding() == null ? field.note() : meaning(field.binding(), bindings);
    }

    private static String meaning(Binding binding, BindingSchemas bindings) {
        String description = bindings.description(binding);
        if (description != null) {
            return description;
        }
        return binding.source() == BindingSource.PARAM ? "The error's parameter `" + binding.name() + "`." : "";
    }

    /** The headers that errors are sent with. */
    List<FieldRow> headers() {
        List<FieldRow> rows = new ArrayList<>();
        catalog.definition()
                .headers()
                .forEach((name, binding) -> rows.add(new FieldRow(
                        name,
                        ofAllErrors.jsonType(binding, Scope.NONE),
                        "",
                        Prose.of(meaning(binding, ofAllErrors), SourcePath.of("headers", name)))));
        return rows;
    }

    /** Where a response holds a value: names of headers and paths of fields. */
    List<String> places(BindingSource source) {
        List<String> places = new ArrayList<>();
        catalog.definition().headers().forEach((name, binding) -> {
            if (binding.source() == source) {
                places.add(name);
            }
        });
        for (BodyDefinition body : bodies.values()) {
            for (BodyWalker.Found field : BodyWalker.walk(body.json())) {
                if (field.binding() != null && field.binding().source() == source && !places.contains(field.path())) {
                    places.add(field.path());
                }
            }
        }
        return places;
    }

    /** The catalog's own constants that reach clients, and that pages therefore show. */
    List<String> publishedProperties() {
        Set<String> shown = new HashSet<>();
        Stream.concat(
                        catalog.definition().headers().values().stream(),
                        bodies.values().stream().flatMap(body -> body.json().bindings().stream()))
                .filter(binding -> binding.source() == BindingSource.PROPERTY)
                .forEach(binding -> shown.add(binding.name()));
        return catalog.definition().properties().keySet().stream()
                .filter(shown::contains)
                .toList();
    }
}
