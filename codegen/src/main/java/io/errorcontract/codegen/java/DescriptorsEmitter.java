package io.errorcontract.codegen.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a class of constants, one for the descriptor of each error; a large catalog has several such classes. */
final class DescriptorsEmitter {

    private final DescriptorExpressions expressions;

    DescriptorsEmitter(DescriptorExpressions expressions) {
        this.expressions = expressions;
    }

    TypeSpec emit(ClassName name, List<JavaModel.CatalogError> errors) {
        TypeSpec.Builder type =
                Emitter.topLevel(name, Modifier.FINAL).addJavadoc("What the catalog says of each error.\n");
        List<String> constants = new ArrayList<>();
        for (JavaModel.CatalogError error : errors) {
            type.addField(FieldSpec.builder(Emitter.DESCRIPTOR, error.constant(), Modifier.STATIC, Modifier.FINAL)
                    .initializer(Emitter.initializer(expressions.error(error.descriptor())))
                    .build());
            constants.add(error.constant());
        }
        return type.addMethod(Emitter.HIDDEN_CONSTRUCTOR)
                .addMethod(MethodSpec.methodBuilder("all")
                        .addModifiers(Modifier.STATIC)
                        .returns(ArrayTypeName.of(Emitter.DESCRIPTOR))
                        .addCode("return new $T[] {\n$>", Emitter.DESCRIPTOR)
                        .addCode("$L", String.join(",\n", constants))
                        .addCode("\n$<};\n")
                        .build())
                .build();
    }
}
