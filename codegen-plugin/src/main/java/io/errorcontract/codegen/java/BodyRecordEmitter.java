package io.errorcontract.codegen.java;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the record of a body or a part of it, so that databind of all supported versions of Jackson reads and writes
 * it.
 */
final class BodyRecordEmitter {

    TypeSpec emit(BodyRecord body) {
        return body instanceof BodyRecord.Fields fields ? object(fields) : whole((BodyRecord.Whole) body);
    }

    private static TypeSpec object(BodyRecord.Fields body) {
        DocComment docs = BodyDocs.of(body);
        MethodSpec.Builder components = MethodSpec.compactConstructorBuilder()
                .addJavadoc("Copies lists and maps.\n")
                .addModifiers(Modifier.PUBLIC);
        for (BodyRecord.Component component : body.components()) {
            docs.tag("param", component.name() + " " + BodyDocs.of(component));
            components.addParameter(component(component));
            components.addCode(copy(component));
        }
        docs.tag("param", body.rest() + " " + BodyDocs.ofRest(body));
        components.addParameter(
                ParameterSpec.builder(WireTypes.ANY_MAP, body.rest()).build());
        // Not unmodifiable: databind adds what it finds to the map when the record is made already.
        components.addStatement("$1L = new $2T<>($1L)", body.rest(), LinkedHashMap.class);
        return Emitter.annotate(TypeSpec.recordBuilder(body.className()))
                .addAnnotations(annotations(body))
                .addJavadoc(docs.build())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build())
                .addMethod(creator(body))
                .addMethod(rest(body))
                .addMethod(restSetter(body))
                .build();
    }

    private static List<AnnotationSpec> annotations(BodyRecord.Fields body) {
        AnnotationSpec.Builder order = AnnotationSpec.builder(JsonPropertyOrder.class);
        body.components().forEach(each -> order.addMember("value", "$L", Literals.string(each.field())));
        return List.of(
                // Without this, a field that is called as the map is would be read in the place of the map.
                AnnotationSpec.builder(JsonAutoDetect.class)
                        .addMember(
                                "fieldVisibility",
                                "$T.$L",
                                JsonAutoDetect.Visibility.class,
                                JsonAutoDetect.Visibility.NONE)
                        .addMember(
                                "getterVisibility",
                                "$T.$L",
                                JsonAutoDetect.Visibility.class,
                                JsonAutoDetect.Visibility.NONE)
                        .build(),
                include(JsonInclude.Include.ALWAYS),
                order.build());
    }

    private static AnnotationSpec include(JsonInclude.Include include) {
        return AnnotationSpec.builder(JsonInclude.class)
                .addMember("value", "$T.$L", JsonInclude.Include.class, include)
                .build();
    }

    private static ParameterSpec component(BodyRecord.Component component) {
        ParameterSpec.Builder parameter = property(component);
        if (component.optional()) {
            parameter.addAnnotation(include(JsonInclude.Include.NON_NULL));
        }
        return parameter.addAnnotations(component.constraints()).build();
    }

    private static ParameterSpec.Builder property(BodyRecord.Component component) {
        return ParameterSpec.builder(JavaTypes.nullable(component.type()), component.name())
                .addAnnotation(AnnotationSpec.builder(JsonProperty.class)
                        .addMember("value", "$L", Literals.string(component.field()))
                        .build());
    }

    private static MethodSpec creator(BodyRecord.Fields body) {
        MethodSpec.Builder creator =
                MethodSpec.constructorBuilder().addAnnotation(JsonCreator.class).addModifiers(Modifier.PUBLIC);
        DocComment docs = new DocComment().html("Holds the fields that have names.");
        List<CodeBlock> arguments = new ArrayList<>();
        for (BodyRecord.Component component : body.components()) {
            creator.addParameter(property(component).build());
            docs.tag("param", component.name() + " " + BodyDocs.of(component));
            arguments.add(CodeBlock.of("$L", component.name()));
        }
        return creator.addJavadoc(docs.build())
                .addStatement("this($L, $T.of())", CodeBlock.join(arguments, ",$W"), Map.class)
                .build();
    }

    private static MethodSpec rest(BodyRecord.Fields body) {
        return MethodSpec.methodBuilder(body.rest())
                .addJavadoc("Returns $L.\n\n@return them by name, unmodifiable\n", BodyDocs.ofRest(body))
                .addAnnotation(Override.class)
                .addAnnotation(JsonAnyGetter.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(WireTypes.ANY_MAP)
                .addStatement("return $T.unmodifiableMap($L)", Collections.class, body.rest())
                .build();
    }

    private static MethodSpec restSetter(BodyRecord.Fields body) {
        return MethodSpec.methodBuilder("put")
                .addAnnotation(JsonAnySetter.class)
                .addParameter(String.class, "name")
                .addParameter(ParameterSpec.builder(JavaTypes.nullable(ClassName.get(Object.class)), "value")
                        .build())
                .addStatement("this.$L.put(name, value)", body.rest())
                .build();
    }

    private static TypeSpec whole(BodyRecord.Whole body) {
        String name = body.component();
        CodeBlock copy = copy(body.type(), name);
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addJavadoc("Holds the value.\n")
                .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                        .addMember("mode", "$T.$L", JsonCreator.Mode.class, JsonCreator.Mode.DELEGATING)
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ParameterSpec.builder(body.type(), name).build());
        if (!copy.isEmpty()) {
            constructor.addStatement("$L = $L", name, copy);
        }
        return Emitter.annotate(TypeSpec.recordBuilder(body.className()))
                .addJavadoc(BodyDocs.of(body).tag("param", name + " the value").build())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(constructor.build())
                .addMethod(MethodSpec.methodBuilder(name)
                        .addJavadoc("Returns the value.\n\n@return the value\n")
                        .addAnnotation(Override.class)
                        .addAnnotation(JsonValue.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(body.type())
                        .addStatement("return $L", name)
                        .build())
                .build();
    }

    private static CodeBlock copy(BodyRecord.Component component) {
        CodeBlock copy = copy(component.type(), component.name());
        return copy.isEmpty()
                ? copy
                : CodeBlock.builder()
                        .addStatement("$1L = $1L == null ? null : $2L", component.name(), copy)
                        .build();
    }

    /** A copy of a list or map, in which there may be null, since a body can hold anything; else nothing. */
    private static CodeBlock copy(TypeName type, String name) {
        if (!(type instanceof ParameterizedTypeName generic)) {
            return CodeBlock.of("");
        }
        return generic.rawType().equals(ClassName.get(List.class))
                ? CodeBlock.of("$T.unmodifiableList(new $T<>($L))", Collections.class, ArrayList.class, name)
                : CodeBlock.of("$T.unmodifiableMap(new $T<>($L))", Collections.class, LinkedHashMap.class, name);
    }
}
