package io.errorcontract.codegen.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.errorcontract.contract.ParameterType;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes a record type. */
final class RecordTypeEmitter {

    private final JavaTypes types;

    RecordTypeEmitter(JavaTypes types) {
        this.types = types;
    }

    EmittedType emit(JavaModel.Structure structure) {
        DocComment docs = new DocComment()
                .markdown(
                        structure.docs() == null
                                ? "The type " + structure.type().name() + "."
                                : structure.docs());
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder();
        CodeBlock.Builder copies = CodeBlock.builder();
        for (JavaModel.Parameter field : structure.fields()) {
            docs.tag("param", field.javaName() + " " + description(field));
            constructor.addParameter(ParameterSpec.builder(types.argument(field), field.javaName())
                    .build());
            copies.add(copy(field));
        }
        CodeBlock copying = copies.build();
        if (!copying.isEmpty()) {
            constructor
                    .addJavadoc("Copies lists and maps.\n")
                    .addModifiers(Modifier.PUBLIC)
                    .addCode(copying);
        }
        MethodSpec canonical = constructor.build();
        TypeSpec type = Emitter.annotate(TypeSpec.recordBuilder(structure.className()))
                .addJavadoc(docs.build())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(canonical)
                .build();
        return new EmittedType(type, canonical.parameters());
    }

    private static String description(JavaModel.Parameter field) {
        String text = Arguments.text(field);
        return field.isRequired() && !field.isNullable() ? text : text + "; null if there is none";
    }

    private static CodeBlock copy(JavaModel.Parameter field) {
        boolean list = field.type() instanceof ParameterType.ListOf;
        if (!list && !(field.type() instanceof ParameterType.MapOf)) {
            return CodeBlock.of("");
        }
        Class<?> collection = list ? List.class : Map.class;
        String name = field.javaName();
        return field.isRequired() && !field.isNullable()
                ? CodeBlock.of("$1L = $2T.copyOf($1L);\n", name, collection)
                : CodeBlock.of("$1L = $1L == null ? null : $2T.copyOf($1L);\n", name, collection);
    }
}
