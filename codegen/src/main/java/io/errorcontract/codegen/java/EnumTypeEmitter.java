package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes an open enumeration: a class with constants, since an enum could not hold a value that it does not know. */
final class EnumTypeEmitter {

    /** A switch over more values is a method that the JVM leaves uncompiled, and one of 2,000 none at all. */
    private static final int SWITCHED = 200;

    TypeSpec emit(JavaModel.OpenEnum type) {
        TypeSpec.Builder builder = Emitter.topLevel(type.className(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(docs(type));
        if (isLarge(type)) {
            builder.addField(known(type)).addMethod(constant(type));
        }
        return builder.addFields(constants(type))
                .addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addField(boolean.class, "known", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(String.class, "value")
                        .addParameter(boolean.class, "known")
                        .addStatement("this.value = value")
                        .addStatement("this.known = known")
                        .build())
                .addMethod(of(type))
                .addMethod(values(type))
                .addMethod(accessor("value", ClassName.get(String.class), "value", "The value as it stands in bodies."))
                .addMethod(accessor(
                        "isKnown", TypeName.BOOLEAN, "known", "Whether this version of the catalog knows the value."))
                .addMethods(objectMethods(type))
                .build();
    }

    private static boolean isLarge(JavaModel.OpenEnum type) {
        return type.constants().size() > SWITCHED;
    }

    /** The constants of a large type by value, before the constants themselves, which enter it. */
    private static FieldSpec known(JavaModel.OpenEnum type) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                ClassName.get(Map.class), ClassName.get(String.class), type.className()),
                        "byValue",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build();
    }

    private static MethodSpec constant(JavaModel.OpenEnum type) {
        return MethodSpec.methodBuilder("known")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type.className())
                .addParameter(String.class, "value")
                .addStatement("$T constant = new $T(value, true)", type.className(), type.className())
                .addStatement("byValue.put(value, constant)")
                .addStatement("return constant")
                .build();
    }

    private static CodeBlock docs(JavaModel.OpenEnum type) {
        return new DocComment()
                .markdown(type.docs() == null ? "The type " + type.type().name() + "." : type.docs())
                .html("A response can hold values that this version of the catalog does not know.")
                .build();
    }

    private static List<FieldSpec> constants(JavaModel.OpenEnum type) {
        CodeBlock maker = isLarge(type) ? CodeBlock.of("known(") : CodeBlock.of("new $T(", type.className());
        String end = isLarge(type) ? ")" : ", true)";
        return type.constants().entrySet().stream()
                .map(constant -> FieldSpec.builder(
                                type.className(), constant.getValue(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(constantDocs(type.valueDocs(), constant.getKey()))
                        .initializer("$L$L$L", maker, Literals.string(constant.getKey()), end)
                        .build())
                .toList();
    }

    private static CodeBlock constantDocs(Map<String, String> docs, String value) {
        String text = docs.getOrDefault(value, "");
        return text.isBlank()
                ? new DocComment()
                        .html("The value " + JavadocText.code(value) + ".")
                        .build()
                : new DocComment().markdown(text).build();
    }

    private static MethodSpec of(JavaModel.OpenEnum type) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("""
                        Gives the constant of a value; a value that is not known is kept.

                        @param value the value as it stands in bodies
                        @return its object
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type.className())
                .addParameter(String.class, "value")
                .addCode(isLarge(type) ? lookup(type) : cases(type))
                .build();
    }

    private static CodeBlock cases(JavaModel.OpenEnum type) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (value) {\n$>");
        type.constants().forEach((value, constant) -> cases.add("case $L -> $L;\n", Literals.string(value), constant));
        return cases.add("default -> new $T(value, false);\n$<};\n", type.className())
                .build();
    }

    private static CodeBlock lookup(JavaModel.OpenEnum type) {
        return CodeBlock.builder()
                .addStatement("$T constant = byValue.get(value)", JavaTypes.nullable(type.className()))
                .addStatement("return constant != null ? constant : new $T(value, false)", type.className())
                .build();
    }

    private static MethodSpec values(JavaModel.OpenEnum type) {
        CodeBlock list = isLarge(type)
                ? CodeBlock.of("$T.copyOf(byValue.values())", List.class)
                : CodeBlock.of(
                        "$T.of($L)",
                        List.class,
                        type.constants().values().stream()
                                .map(constant -> CodeBlock.of("$L", constant))
                                .collect(CodeBlock.joining(",$W")));
        return MethodSpec.methodBuilder("values")
                .addJavadoc("The values that this version of the catalog knows.\n\n@return the values, unmodifiable\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), type.className()))
                .addStatement("return $L", list)
                .build();
    }

    private static MethodSpec accessor(String name, TypeName type, String field, String documentation) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "$L\n\n@return $L\n", documentation, field.equals("value") ? "the value" : "whether it does")
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", field)
                .build();
    }

    private static List<MethodSpec> objectMethods(JavaModel.OpenEnum type) {
        return List.of(
                objectMethod("equals", TypeName.BOOLEAN)
                        .addParameter(ParameterSpec.builder(JavaTypes.nullable(ClassName.get(Object.class)), "other")
                                .build())
                        .addStatement("return other instanceof $T that && value.equals(that.value)", type.className())
                        .build(),
                objectMethod("hashCode", TypeName.INT)
                        .addStatement("return value.hashCode()")
                        .build(),
                objectMethod("toString", ClassName.get(String.class))
                        .addStatement("return value")
                        .build());
    }

    private static MethodSpec.Builder objectMethod(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }
}
