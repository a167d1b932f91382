package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.resolve.BodyLayouts;
import io.errorcontract.codegen.site.page.BodyShape;
import io.errorcontract.codegen.site.page.BodyShape.FieldRow;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.Prose;
import io.errorcontract.codegen.site.page.WireExample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes how errors look: the fields of bodies, and the headers. */
final class BodyShapes {
    private final CatalogView catalog;
    private final Map<String, BodyDefinition> bodies;
    private final WireExamples examples;
    private final BindingTexts texts;

    BodyShapes(CatalogView catalog, WireExamples examples) {
        this.catalog = catalog;
        this.bodies = new LinkedHashMap<>(BodyLayouts.of(catalog.definition()));
        this.examples = examples;
        this.texts = new BindingTexts(catalog.definition());
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
        return catalog.definition().errors().values().stream()
                .filter(error ->
                        BodyLayouts.nameFor(catalog.definition(), error).equals(body))
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
        for (BodyWalker.Found field : BodyWalker.walk(definition.json(), texts)) {
            String declared = definition.fields().get(field.path());
            String meaning = declared == null ? field.meaning() : declared;
            if (!meaning.isEmpty()) {
                Prose docs = Prose.of(meaning, place.then(field.path()));
                rows.add(new FieldRow(field.path(), field.type(), field.optional() ? "optional" : "", docs));
            }
        }
        return rows;
    }

    /** The headers that errors are sent with. */
    List<FieldRow> headers() {
        List<FieldRow> rows = new ArrayList<>();
        catalog.definition()
                .headers()
                .forEach((name, binding) -> rows.add(new FieldRow(
                        name,
                        BindingTexts.type(binding),
                        "",
                        Prose.of(texts.meaning(binding, false), SourcePath.of("headers", name)))));
        return rows;
    }

    /** Where a response says how long to wait. */
    List<String> retryAfter() {
        List<String> places = new ArrayList<>();
        catalog.definition().headers().forEach((name, binding) -> {
            if (isRetryAfter(binding)) {
                places.add(name);
            }
        });
        for (BodyDefinition body : bodies.values()) {
            for (BodyWalker.Found field : BodyWalker.walk(body.json(), texts)) {
                if (field.binding() != null && isRetryAfter(field.binding()) && !places.contains(field.path())) {
                    places.add(field.path());
                }
            }
        }
        return places;
    }

    private static boolean isRetryAfter(BindingExpression binding) {
        return binding.source().equals("retry_after");
    }

    /** The catalog's own constants that reach clients, and that pages therefore show. */
    List<String> publishedProperties() {
        List<String> published = new ArrayList<>();
        for (String name : catalog.definition().properties().keySet()) {
            String source = "property." + name;
            boolean inHeader = catalog.definition().headers().values().stream()
                    .anyMatch(binding -> binding.source().equals(source));
            boolean inBody = bodies.values().stream()
                    .flatMap(body -> BodyWalker.walk(body.json(), texts).stream())
                    .anyMatch(field ->
                            field.binding() != null && field.binding().source().equals(source));
            if (inHeader || inBody) {
                published.add(name);
            }
        }
        return published;
    }
}
