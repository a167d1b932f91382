package io.errorcontract.codegen.java;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes how databind reads the record of a body: through an object with fields. Where a constructor takes the fields,
 * databind hands on what came before the last of them in reverse order.
 */
final class BodyReading {

    private final BodyRecord.Fields body;
    private final ClassName json;

    BodyReading(BodyRecord.Fields body) {
        this.body = body;
        this.json = body.className().nestedClass("Json");
    }

    /** What makes the record. */
    MethodSpec creator() {
        List<CodeBlock> arguments = new ArrayList<>();
        body.components().forEach(each -> arguments.add(CodeBlock.of("json.$L", each.name())));
        arguments.add(CodeBlock.of("json.$L", body.rest().name()));
        return MethodSpec.methodBuilder("of")
                .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                        .addMember("mode", "$T.$L", JsonCreator.Mode.class, JsonCreator.Mode.DELEGATING)
                        .build())
                .addModifiers(Modifier.STATIC)
                .addParameter(json, "json")
                .returns(body.className())
                .addStatement("return new $T($L)", body.className(), CodeBlock.join(arguments, ",$W"))
                .build();
    }

    /** What the fields are read into. */
    TypeSpec json() {
        TypeSpec.Builder type = TypeSpec.classBuilder(json)
                .addJavadoc("What databind reads, in the order in which it comes.\n")
                .addAnnotation(BodyJackson.onlyWhatIsAnnotated())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        for (BodyRecord.Component component : body.components()) {
            type.addField(FieldSpec.builder(JavaTypes.nullable(component.type()), component.name())
                    .addAnnotation(BodyJackson.property(component.field()))
                    .build());
        }
        String rest = body.rest().name();
        return type.addField(FieldSpec.builder(WireTypes.ANY_MAP, rest, Modifier.FINAL)
                        .initializer("new $T<>()", LinkedHashMap.class)
                        .build())
                .addMethod(MethodSpec.methodBuilder("put")
                        .addAnnotation(JsonAnySetter.class)
                        .addParameter(String.class, "name")
                        .addParameter(ParameterSpec.builder(JavaTypes.nullable(ClassName.get(Object.class)), "value")
                                .build())
                        .addStatement("this.$L.put(name, value)", rest)
                        .build())
                .build();
    }
}
