package io.errorcontract.codegen.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.errorcontract.contract.ParameterType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the conversions between the catalog's named types and the plain values that an error holds. */
final class ValuesEmitter {

    private static final TypeName VALUE = JavaTypes.nullable(TypeName.get(Object.class));

    private final JavaModel model;
    private final JavaTypes types;
    private final ValueExpressions expressions;

    ValuesEmitter(JavaModel model, JavaTypes types) {
        this.model = model;
        this.types = types;
        this.expressions = new ValueExpressions(types, model.classes().values());
    }

    TypeSpec emit() {
        TypeSpec.Builder type = Emitter.topLevel(model.classes().values(), Modifier.FINAL)
                .addJavadoc("""
                        Turns the plain values of an error into typed ones and back. What is not of the type, as a broken
                        response can hold it, gives null.
                        """)
                .addMethod(Emitter.HIDDEN_CONSTRUCTOR);
        for (JavaModel.NamedType named : model.types()) {
            if (named instanceof JavaModel.OpenEnum open) {
                type.addMethod(typedEnum(open)).addMethod(plainEnum(open));
            } else if (named instanceof JavaModel.Structure structure) {
                type.addMethod(typedRecord(structure)).addMethod(plainRecord(structure));
            }
        }
        boolean collections = usesCollections(model);
        if (collections || model.types().stream().anyMatch(JavaModel.Structure.class::isInstance)) {
            type.addMethods(CollectionConversions.forFields());
        }
        if (collections) {
            type.addMethods(CollectionConversions.forCollections());
        }
        return type.build();
    }

    private MethodSpec typedEnum(JavaModel.OpenEnum open) {
        return typed(open)
                .addStatement("return value instanceof $T text ? $T.of(text) : null", String.class, open.className())
                .build();
    }

    private MethodSpec plainEnum(JavaModel.OpenEnum open) {
        return plain(open)
                .addStatement("return value == null ? null : value.value()")
                .build();
    }

    private MethodSpec typedRecord(JavaModel.Structure structure) {
        MethodSpec.Builder method = typed(structure)
                .beginControlFlow("if (!(value instanceof $T<?, ?> fields))", Map.class)
                .addStatement("return null")
                .endControlFlow();
        List<CodeBlock> parts = new ArrayList<>();
        List<CodeBlock> missing = new ArrayList<>();
        for (JavaModel.Parameter field : structure.fields()) {
            CodeBlock part = CodeBlock.of("field$L", parts.size());
            CodeBlock plain = CodeBlock.of("fields.get($L)", Literals.string(field.name()));
            method.addStatement("$T $L = $L", types.boxed(field.type()), part, as(field, plain));
            parts.add(part);
            if (field.isRequired() && !field.isNullable()) {
                missing.add(CodeBlock.of("$L == null", part));
            }
        }
        if (!missing.isEmpty()) {
            method.beginControlFlow("if ($L)", CodeBlock.join(missing, "$W|| "))
                    .addStatement("return null")
                    .endControlFlow();
        }
        return method.addStatement("return new $T($L)", structure.className(), CodeBlock.join(parts, ",$W"))
                .build();
    }

    /** A method call, since the variable of an {@code instanceof} could not be used for two fields. */
    private CodeBlock as(JavaModel.Parameter field, CodeBlock plain) {
        return field.type() instanceof ParameterType.Scalar scalar
                ? CodeBlock.of("as($L, $T.class)", plain, scalar.javaType())
                : expressions.typed(field.type(), plain);
    }

    private MethodSpec plainRecord(JavaModel.Structure structure) {
        MethodSpec.Builder method = plain(structure)
                .beginControlFlow("if (value == null)")
                .addStatement("return null")
                .endControlFlow()
                .addStatement(
                        "$T<$T, $T> fields = new $T<>()", Map.class, String.class, Object.class, LinkedHashMap.class);
        for (JavaModel.Parameter field : structure.fields()) {
            CodeBlock typed = CodeBlock.of("value.$L()", field.javaName());
            method.addStatement(
                    "put(fields, $L, $L)", Literals.string(field.name()), expressions.plain(field.type(), typed));
        }
        return method.addStatement("return fields").build();
    }

    private MethodSpec.Builder typed(JavaModel.NamedType named) {
        return method(expressions.conversion("typed", named.type()), JavaTypes.nullable(named.className()), VALUE);
    }

    private MethodSpec.Builder plain(JavaModel.NamedType named) {
        return method(expressions.conversion("plain", named.type()), VALUE, JavaTypes.nullable(named.className()));
    }

    private static MethodSpec.Builder method(String name, TypeName result, TypeName argument) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(result)
                .addParameter(ParameterSpec.builder(argument, "value").build());
    }

    /** Whether the catalog needs the class at all. */
    static boolean isNeeded(JavaModel model) {
        return !model.types().isEmpty() || usesCollections(model);
    }

    private static boolean usesCollections(JavaModel model) {
        for (JavaModel.ExceptionClass exception : model.exceptions()) {
            if (holdCollections(exception.parameters())) {
                return true;
            }
        }
        for (JavaModel.NamedType type : model.types()) {
            if (type instanceof JavaModel.Structure structure && holdCollections(structure.fields())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdCollections(List<JavaModel.Parameter> parameters) {
        for (JavaModel.Parameter parameter : parameters) {
            if (parameter.type() instanceof ParameterType.ListOf || parameter.type() instanceof ParameterType.MapOf) {
                return true;
            }
        }
        return false;
    }
}
