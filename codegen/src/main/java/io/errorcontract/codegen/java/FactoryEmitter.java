package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.errorcontract.codec.ExceptionFactory;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that chooses the exception of an error. It is on the path of each response that is read, so it
 * switches on the code, whose hash the JVM keeps; and on the path of the first one, so it must not load all exceptions:
 * its methods are declared to return {@link Object}, since the JVM loads every class of which it has to verify that it
 * may be returned as an {@link ApiException}.
 */
final class FactoryEmitter {

    private final JavaModel model;
    private final int maxCases;

    FactoryEmitter(JavaModel model, ClassLimits limits) {
        this.model = model;
        this.maxCases = limits.switchCases();
    }

    TypeSpec emit() {
        TypeSpec.Builder type = Emitter.topLevel(model.classes().factory(), Modifier.FINAL)
                .addJavadoc("""
                        Chooses the exception of an error. Methods return Object, so that the JVM can verify this class
                        without loading every exception.
                        """)
                .addSuperinterface(ExceptionFactory.class)
                .addMethod(MethodSpec.constructorBuilder().build())
                .addMethod(MethodSpec.methodBuilder("create")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ApiException.class)
                        .addParameter(ApiError.class, "error")
                        .addStatement("return ($T) byCode(error)", ApiException.class)
                        .build());
        if (model.hasDeprecatedExceptions()) {
            type.addAnnotation(Emitter.suppress("deprecation"));
        }
        return addByCode(type).addMethod(byFamily()).build();
    }

    private TypeSpec.Builder addByCode(TypeSpec.Builder type) {
        Map<String, CodeBlock> classes = new TreeMap<>();
        for (JavaModel.ExceptionClass exception : model.exceptions()) {
            for (JavaModel.CatalogError error : exception.errors()) {
                classes.put(error.descriptor().code(), make(exception.className()));
            }
        }
        for (JavaModel.CatalogError error : model.errors()) {
            if (error.facade() != null) {
                classes.put(error.descriptor().code(), makeBy(error.facade()));
            }
        }
        if (classes.size() <= maxCases) {
            return type.addMethod(codeSwitch("byCode", classes));
        }
        int parts = Integer.highestOneBit(classes.size() / Math.max(1, maxCases / 2)) * 2;
        List<Map<String, CodeBlock>> split = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            split.add(new TreeMap<>());
        }
        classes.forEach((code, made) -> split.get(code.hashCode() & (parts - 1)).put(code, made));
        type.addMethod(partSwitch(parts));
        for (int i = 0; i < parts; i++) {
            type.addType(part(i, split.get(i)));
        }
        return type;
    }

    private static MethodSpec partSwitch(int parts) {
        CodeBlock.Builder code =
                CodeBlock.builder().beginControlFlow("switch (error.code().hashCode() & $L)", parts - 1);
        for (int i = 0; i < parts - 1; i++) {
            code.add("case $1L:\n$>return Part$1L.byCode(error);\n$<", i);
        }
        code.add("default:\n$>return Part$L.byCode(error);\n$<", parts - 1).endControlFlow();
        return method("byCode").addCode(code.build()).build();
    }

    /** A class of its own, since there is no end to the number of errors, but to the constants of a class. */
    private static TypeSpec part(int number, Map<String, CodeBlock> classes) {
        return TypeSpec.classBuilder("Part" + number)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(Emitter.HIDDEN_CONSTRUCTOR)
                .addMethod(codeSwitch("byCode", classes))
                .build();
    }

    private static MethodSpec codeSwitch(String name, Map<String, CodeBlock> classes) {
        if (classes.isEmpty()) {
            return method(name).addStatement("return byFamily(error)").build();
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (error.code())");
        classes.forEach((key, exception) -> addCase(code, key, exception));
        code.add("default:\n$>return byFamily(error);\n$<").endControlFlow();
        return method(name).addCode(code.build()).build();
    }

    private MethodSpec byFamily() {
        MethodSpec.Builder method = method("byFamily");
        Superclasses superclasses = new Superclasses(model);
        ClassName root = superclasses.concrete(model.classes().root());
        if (model.families().isEmpty()) {
            return method.addStatement("return new $T(error, null)", root).build();
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T family = error.family().orElse(null)", FamilyDescriptor.class)
                .beginControlFlow("switch (family == null ? $S : family.id())", "");
        for (JavaModel.Family family : model.families()) {
            ClassName facade = family.facade();
            addCase(
                    code,
                    family.descriptor().id(),
                    facade == null ? make(superclasses.concrete(family.className())) : makeBy(facade));
        }
        code.add("default:\n$>return new $T(error, null);\n$<", root).endControlFlow();
        return method.addCode(code.build()).build();
    }

    /** A statement, not an expression: those of one switch would be verified to have a common superclass. */
    private static void addCase(CodeBlock.Builder code, String key, CodeBlock exception) {
        code.add("case $L:\n$>return $L;\n$<", Literals.string(key), exception);
    }

    private static CodeBlock make(ClassName exception) {
        return CodeBlock.of("new $T(error, null)", exception);
    }

    /** What another artifact has classes of, that one makes. */
    private static CodeBlock makeBy(ClassName facade) {
        return CodeBlock.of("$T.CODEC.exception(error)", facade);
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.get(Object.class))
                .addParameter(ApiError.class, "error");
    }
}
