package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.errorcontract.model.ApiException;
import javax.lang.model.element.Modifier;

/** Writes where assertions begin: with whatever was thrown, and with an error that can be any of the catalog. */
final class AssertEntryEmitter {

    private static final ClassName FOUND = ClassName.get("io.errorcontract.assertj", "ApiErrorAssertions");
    private static final ClassName CALL = ClassName.get("org.assertj.core.api", "ThrowableAssert", "ThrowingCallable");
    private static final String RETURN = "the assertions";

    private final AssertNames names;

    AssertEntryEmitter(AssertNames names) {
        this.names = names;
    }

    TypeSpec entry(JavaModel model) {
        return Emitter.topLevel(names.entry(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "Where assertions about errors of $L begin, to be imported statically.\n",
                        JavadocText.code(model.catalog().id()))
                .addMethod(Emitter.HIDDEN_CONSTRUCTOR)
                .addMethod(begin(
                        "Begins assertions about what was thrown; null if nothing was.",
                        JavaTypes.nullable(ClassName.get(Throwable.class)),
                        "thrown"))
                .addMethod(begin("Makes a call, and begins assertions about what it throws.", CALL, "call"))
                .build();
    }

    private MethodSpec begin(String docs, TypeName type, String name) {
        DocComment comment = new DocComment();
        comment.html(docs);
        return MethodSpec.methodBuilder("assertThatError")
                .addJavadoc(comment.tag("param " + name, "it")
                        .tag("return", RETURN)
                        .tag("throws AssertionError", "if it is no error of a contract")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(names.ofAnyError())
                .addParameter(type, name)
                .addStatement("return new $T($T.apiException($L))", names.ofAnyError(), FOUND, name)
                .build();
    }

    TypeSpec ofAnyError(JavaModel model) {
        ClassName actual = ClassName.get(ApiException.class);
        TypeSpec.Builder type = Emitter.topLevel(names.ofAnyError(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "Assertions about an error that can be any of $L.\n",
                        JavadocText.code(model.catalog().id()))
                .superclass(ParameterizedTypeName.get(AssertEmitter.BASE, names.ofAnyError(), actual))
                .addMethod(AssertEmitter.constructor(names.ofAnyError(), actual));
        if (model.hasDeprecatedExceptions()) {
            type.addAnnotation(Emitter.suppress("deprecation"));
        }
        model.exceptions().forEach(exception -> type.addMethod(question(exception.className())));
        return type.build();
    }

    private MethodSpec question(ClassName exception) {
        ClassName assertion = names.of(exception);
        return MethodSpec.methodBuilder(names.question(exception))
                .addJavadoc("Asserts that it is {@link $T}.\n\n@return assertions about its parameters\n", exception)
                .addModifiers(Modifier.PUBLIC)
                .returns(assertion)
                .addStatement("return new $T(checkType($T.class))", assertion, exception)
                .build();
    }
}
