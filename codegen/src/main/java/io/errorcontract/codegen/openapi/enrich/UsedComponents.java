package io.errorcontract.codegen.openapi.enrich;

import io.errorcontract.codegen.body.Schema;
import io.errorcontract.codegen.document.ReferenceFinder;
import io.errorcontract.codegen.openapi.check.CheckedDocument;
import io.errorcontract.codegen.openapi.component.ComponentTree;
import io.errorcontract.codegen.openapi.component.HeaderComponent;
import io.errorcontract.codegen.openapi.component.ResponseComponent.Content;
import io.errorcontract.codegen.openapi.component.ResponseComponent.ExampleReference;
import io.errorcontract.codegen.openapi.component.SchemaNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The catalog's components that something refers to: what is added to a document, or the document as it is. */
final class UsedComponents {

    private final CheckedDocument checked;
    private final ComponentTree tree;
    private final List<Schema> schemas = new ArrayList<>();
    private final Set<String> headers = new HashSet<>();
    private final List<ExampleReference> examples = new ArrayList<>();

    UsedComponents(CheckedDocument checked, ComponentTree tree) {
        this.checked = checked;
        this.tree = tree;
    }

    /** Takes a body that is added whole. */
    void body(Content body) {
        schema(body);
        examples.addAll(body.examples());
    }

    void schema(Content body) {
        schemas.add(body.schema());
    }

    /** Takes the examples of some codes. */
    void examples(Content body, Set<String> codes) {
        body.examples().stream()
                .filter(example -> codes.contains(example.code()))
                .forEach(examples::add);
    }

    /** Takes headers by their names in HTTP. */
    void headers(Collection<String> names) {
        headers.addAll(names);
    }

    /** Adds them to the document. */
    void addTo(ComponentMerge merge) {
        Set<String> referredTo = new HashSet<>();
        new ReferenceFinder(checked.document()).all().forEach(reference -> referredTo.add(reference.value()));
        merge.add("schemas", schemas(name -> referredTo.contains("#/components/schemas/" + name)));
        merge.add("headers", headers(name -> referredTo.contains("#/components/headers/" + name)));
        merge.add("examples", examples(name -> referredTo.contains("#/components/examples/" + name)));
        merge.finish();
    }

    private Map<String, Object> schemas(Predicate<String> referredTo) {
        Set<String> names = new SchemaNames(checked.components().schemas()).reachedFrom(schemas);
        Map<String, Object> trees = new LinkedHashMap<>();
        checked.components().schemas().stream()
                .filter(schema -> names.contains(schema.name()) || referredTo.test(schema.name()))
                .forEach(schema -> trees.put(schema.name(), tree.schema(schema)));
        return trees;
    }

    private Map<String, Object> headers(Predicate<String> referredTo) {
        Map<String, Object> trees = new LinkedHashMap<>();
        for (HeaderComponent header : checked.components().headers()) {
            if (headers.contains(header.name()) || referredTo.test(header.component())) {
                trees.put(header.component(), tree.header(header));
            }
        }
        return trees;
    }

    private Map<String, Object> examples(Predicate<String> referredTo) {
        List<ExampleReference> wanted = new ArrayList<>(examples);
        checked.components().responses().values().stream()
                .flatMap(response -> response.contents().stream())
                .flatMap(body -> body.examples().stream())
                .filter(example -> referredTo.test(example.component()))
                .forEach(wanted::add);
        Set<String> names = wanted.stream().map(ExampleReference::component).collect(Collectors.toSet());
        Map<String, Object> trees = new LinkedHashMap<>();
        checked.components().inOrder(wanted.stream().map(ExampleReference::code).toList()).stream()
                .flatMap(code -> checked.components().examples(code).stream())
                .filter(example -> names.contains(example.name()))
                .forEach(example -> trees.put(example.name(), tree.example(example)));
        return trees;
    }
}
