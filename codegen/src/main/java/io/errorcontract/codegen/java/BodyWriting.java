package io.errorcontract.codegen.java;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes how databind writes the record of a body: its fields in the order of the layout. What a getter of any fields
 * returns always comes last, so where the layout has fields after it, it stands in an object that is unwrapped.
 */
final class BodyWriting {

    private final BodyRecord.Fields body;
    private final ClassName spread;
    private final boolean last;

    BodyWriting(BodyRecord.Fields body) {
        this.body = body;
        this.spread = body.className().nestedClass("Spread");
        this.last = body.rest().after() == body.components().size();
    }

    List<AnnotationSpec> annotations() {
        AnnotationSpec.Builder order = AnnotationSpec.builder(JsonPropertyOrder.class);
        order().forEach(field -> order.addMember("value", "$L", Literals.string(field)));
        return List.of(
                BodyJackson.onlyWhatIsAnnotated(), BodyJackson.include(JsonInclude.Include.ALWAYS), order.build());
    }

    private List<String> order() {
        List<String> fields = new ArrayList<>();
        body.components().forEach(component -> fields.add(component.field()));
        if (!last) {
            fields.add(body.rest().after(), spreadField());
        }
        return fields;
    }

    /** A name for what is unwrapped, which never reaches the JSON, but has to differ from those that do. */
    private String spreadField() {
        StringBuilder name = new StringBuilder("*");
        while (body.components().stream()
                .anyMatch(component -> component.field().contentEquals(name))) {
            name.append('*');
        }
        return name.toString();
    }

    /** Adds what gives databind the fields that have no component of their own. */
    void addTo(TypeSpec.Builder type) {
        if (last) {
            type.addMethod(rest());
        } else {
            type.addMethod(spread()).addType(unwrapped());
        }
    }

    private MethodSpec rest() {
        return MethodSpec.methodBuilder(body.rest().name())
                .addJavadoc("Returns $L.\n\n@return them by name, unmodifiable\n", BodyDocs.ofRest(body))
                .addAnnotation(Override.class)
                .addAnnotation(JsonAnyGetter.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(WireTypes.ANY_MAP)
                .addStatement("return $L", body.rest().name())
                .build();
    }

    private MethodSpec spread() {
        return MethodSpec.methodBuilder(body.rest().spreader())
                .addAnnotation(BodyJackson.property(spreadField()))
                .addAnnotation(JsonUnwrapped.class)
                .returns(spread)
                .addStatement("return new $T($L)", spread, body.rest().name())
                .build();
    }

    private TypeSpec unwrapped() {
        return TypeSpec.recordBuilder(spread)
                .addJavadoc("What stands between the other fields.\n")
                .addAnnotation(BodyJackson.onlyWhatIsAnnotated())
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addParameter(ParameterSpec.builder(WireTypes.ANY_MAP, "fields")
                                .addAnnotation(JsonAnyGetter.class)
                                .build())
                        .build())
                .build();
    }
}
