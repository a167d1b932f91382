package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlSequence;
import io.errorcontract.codegen.document.OpenApiDocument;
import io.errorcontract.codegen.document.Operation;
import io.errorcontract.codegen.document.References;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that a document shows for the parameters of its operations; a message may name them. */
final class OperationExamples {

    private final OpenApiDocument document;
    private final References references;

    OperationExamples(OpenApiDocument document, References references) {
        this.document = document;
        this.references = references;
    }

    Map<String, Object> of(List<Operation> operations) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Operation operation : operations) {
            document.root()
                    .mapping("paths")
                    .flatMap(paths -> paths.get(operation.path()))
                    .flatMap(references::mapping)
                    .ifPresent(item -> add(item, values));
            add(operation.node(), values);
        }
        return values;
    }

    private void add(YamlMapping owner, Map<String, Object> values) {
        if (owner.get("parameters").orElse(null) instanceof YamlSequence parameters) {
            for (YamlNode parameter : parameters.items()) {
                references
                        .mapping(parameter)
                        .ifPresent(each -> each.text("name")
                                .ifPresent(name -> example(each).ifPresent(value -> values.putIfAbsent(name, value))));
            }
        }
    }

    private Optional<Object> example(YamlMapping parameter) {
        Optional<YamlMapping> schema = parameter.get("schema").flatMap(references::mapping);
        Optional<YamlNode> named = parameter
                .mapping("examples")
                .filter(examples -> !examples.entries().isEmpty())
                .flatMap(
                        examples -> references.mapping(examples.entries().get(0).value()))
                .flatMap(example -> example.get("value"));
        return parameter
                .get("example")
                .or(() -> named)
                .or(() -> schema.flatMap(each -> each.get("example")))
                .or(() -> schema.flatMap(each -> each.get("examples"))
                        .filter(YamlSequence.class::isInstance)
                        .flatMap(examples ->
                                ((YamlSequence) examples).items().stream().findFirst()))
                .map(YamlNode::toValue);
    }
}
