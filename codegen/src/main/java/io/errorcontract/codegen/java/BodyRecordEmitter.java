package io.errorcontract.codegen.java;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the record of a body or a part of it, so that databind of all supported versions of Jackson reads and writes
 * it.
 */
final class BodyRecordEmitter {

    EmittedType emit(BodyRecord body) {
        return body instanceof BodyRecord.Fields fields
                ? object(fields)
                : WholeBodyEmitter.emit((BodyRecord.Whole) body);
    }

    private static EmittedType object(BodyRecord.Fields body) {
        BodyReading reading = new BodyReading(body);
        BodyWriting writing = new BodyWriting(body);
        MethodSpec canonical = constructor(body);
        TypeSpec.Builder type = Emitter.annotate(TypeSpec.recordBuilder(body.className()))
                .addAnnotations(writing.annotations())
                .addJavadoc(docs(body).build())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(canonical);
        if (!body.rest().spread()) {
            type.addMethod(withoutExtras(body));
        }
        type.addMethod(reading.creator()).addType(reading.json());
        writing.addTo(type);
        return new EmittedType(type.build(), canonical.parameters());
    }

    private static DocComment docs(BodyRecord.Fields body) {
        DocComment docs = BodyDocs.of(body);
        for (BodyRecord.Component component : body.components()) {
            docs.tag("param", component.name() + " " + BodyDocs.of(component));
        }
        return docs.tag("param", body.rest().name() + " " + BodyDocs.ofRest(body));
    }

    private static MethodSpec constructor(BodyRecord.Fields body) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addJavadoc("Copies lists and maps.\n")
                .addModifiers(Modifier.PUBLIC);
        for (BodyRecord.Component component : body.components()) {
            constructor.addParameter(parameter(component));
            constructor.addCode(CopyExpressions.orNull(component.type(), component.name()));
        }
        String rest = body.rest().name();
        return constructor
                .addParameter(ParameterSpec.builder(WireTypes.ANY_MAP, rest).build())
                .addCode(CopyExpressions.of(WireTypes.ANY_MAP, rest))
                .build();
    }

    /** Who makes a body has nothing that the contract does not know. */
    private static MethodSpec withoutExtras(BodyRecord.Fields body) {
        DocComment docs = new DocComment().html("Holds what the contract knows, and nothing else.");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        List<CodeBlock> arguments = new ArrayList<>();
        for (BodyRecord.Component component : body.components()) {
            constructor.addParameter(ParameterSpec.builder(JavaTypes.nullable(component.type()), component.name())
                    .build());
            docs.tag("param", component.name() + " " + BodyDocs.of(component));
            arguments.add(CodeBlock.of("$L", component.name()));
        }
        return constructor
                .addJavadoc(docs.build())
                .addStatement("this($L, $T.of())", CodeBlock.join(arguments, ",$W"), Map.class)
                .build();
    }

    private static ParameterSpec parameter(BodyRecord.Component component) {
        ParameterSpec.Builder parameter = ParameterSpec.builder(JavaTypes.nullable(component.type()), component.name())
                .addAnnotation(BodyJackson.property(component.field()));
        if (component.optional()) {
            parameter.addAnnotation(BodyJackson.include(JsonInclude.Include.NON_NULL));
        }
        return parameter.addAnnotations(component.constraints()).build();
    }
}
