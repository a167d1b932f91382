package io.errorcontract.codegen.java;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the record of a body, or of a part of one, that is no object whose fields have names. */
final class WholeBodyEmitter {

    private WholeBodyEmitter() {}

    static EmittedType emit(BodyRecord.Whole body) {
        String name = body.component();
        MethodSpec canonical = MethodSpec.compactConstructorBuilder()
                .addJavadoc("Holds the value.\n")
                .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                        .addMember("mode", "$T.$L", JsonCreator.Mode.class, JsonCreator.Mode.DELEGATING)
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ParameterSpec.builder(body.type(), name).build())
                .addCode(CopyExpressions.of(body.type(), name))
                .build();
        TypeSpec type = Emitter.annotate(TypeSpec.recordBuilder(body.className()))
                .addJavadoc(BodyDocs.of(body).tag("param", name + " the value").build())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(canonical)
                .addMethod(MethodSpec.methodBuilder(name)
                        .addJavadoc("Returns the value.\n\n@return the value\n")
                        .addAnnotation(Override.class)
                        .addAnnotation(JsonValue.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(body.type())
                        .addStatement("return $L", name)
                        .build())
                .build();
        return new EmittedType(type, canonical.parameters());
    }
}
