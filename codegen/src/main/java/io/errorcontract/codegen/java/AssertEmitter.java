package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the assertions about one exception: a method for each of its parameters. */
final class AssertEmitter {

    /** Of {@code error-contract-assertj}, which is no dependency of the plugin. */
    static final ClassName BASE = ClassName.get("io.errorcontract.assertj", "AbstractApiErrorAssert");

    private final AssertNames names;
    private final JavaTypes types;

    AssertEmitter(AssertNames names, JavaTypes types) {
        this.names = names;
        this.types = types;
    }

    TypeSpec emit(JavaModel.ExceptionClass exception) {
        ClassName self = names.of(exception.className());
        TypeSpec.Builder type = Emitter.topLevel(self, Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Assertions about {@link $T}.\n", exception.className())
                .superclass(ParameterizedTypeName.get(BASE, self, exception.className()))
                .addMethod(constructor(self, exception.className()));
        if (exception.deprecation() != null) {
            type.addAnnotation(Emitter.suppress("deprecation"));
        }
        List<String> checks = AssertNames.checks(exception);
        for (int i = 0; i < checks.size(); i++) {
            type.addMethod(check(self, checks.get(i), exception.parameters().get(i)));
        }
        return type.build();
    }

    static MethodSpec constructor(ClassName self, ClassName actual) {
        return MethodSpec.constructorBuilder()
                .addParameter(actual, "actual")
                .addStatement("super(actual, $T.class)", self)
                .build();
    }

    private MethodSpec check(ClassName self, String method, JavaModel.Parameter parameter) {
        String name = JavadocText.code(parameter.name());
        DocComment comment = new DocComment();
        comment.html(
                parameter.isRequired()
                        ? "Asserts the value of " + name + "."
                        : "Asserts the value of " + name + "; null that it has none.");
        String found = parameter.isRequired() ? "actual.$L()" : "actual.$L().orElse(null)";
        return MethodSpec.methodBuilder(method)
                .addJavadoc(comment.build())
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(types.argument(parameter), "expected")
                .addStatement(
                        "return checkParameter($L, " + found + ", expected)",
                        Literals.string(parameter.name()),
                        parameter.javaName())
                .build();
    }
}
