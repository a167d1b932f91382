package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the builder inside the class of an error: setters of its own parameters; the rest it inherits. */
final class BuilderEmitter {

    private final JavaModel model;
    private final JavaTypes types;
    private final ValueExpressions values;

    BuilderEmitter(JavaModel model, JavaTypes types, ValueExpressions values) {
        this.model = model;
        this.types = types;
        this.values = values;
    }

    /** The method that starts a builder. */
    MethodSpec factory(ClassName builder, Arguments arguments) {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(
                        "$L",
                        "Returns a builder for an exception with optional values.\n\n" + arguments.docs()
                                + "@return a builder\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addParameters(arguments.all())
                .addStatement("return new $T($L)", builder, arguments.names())
                .build();
    }

    TypeSpec builder(ClassName name, JavaModel.ExceptionClass exception, Arguments arguments) {
        ClassName base = RootEmitter.builderOf(exception.root());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("Builds the exception; not thread-safe.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(base, exception.className(), name))
                .addMethod(constructor(exception, arguments));
        if (exception.isShared() && !exception.root().equals(model.classes().root())) {
            type.addMethod(visibleError());
        }
        for (JavaModel.Parameter parameter : settable(exception, arguments)) {
            type.addMethod(setter(name, parameter));
        }
        return type.addMethod(MethodSpec.methodBuilder("create")
                        .addAnnotation(Emitter.OVERRIDE)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(exception.className())
                        .addParameter(Emitter.ERROR)
                        .addParameter(Emitter.CAUSE)
                        .addStatement("return new $T(error, cause)", exception.className())
                        .build())
                .build();
    }

    /** What is protected in another package is seen here only if it is declared again. */
    private static MethodSpec visibleError() {
        return MethodSpec.methodBuilder("error")
                .addAnnotation(Emitter.OVERRIDE)
                .addModifiers(Modifier.PROTECTED)
                .returns(Emitter.API_ERROR)
                .addStatement("return super.error()")
                .build();
    }

    /** All parameters that the builder's constructor does not take. */
    private static List<JavaModel.Parameter> settable(JavaModel.ExceptionClass exception, Arguments arguments) {
        return arguments.takesRequired() ? exception.optional() : exception.parameters();
    }

    private MethodSpec constructor(JavaModel.ExceptionClass exception, Arguments arguments) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameters(arguments.all())
                .addStatement(
                        "super($L)", arguments.descriptor(exception.errors().get(0)));
        if (arguments.takesRequired()) {
            for (JavaModel.Parameter parameter : exception.required()) {
                constructor.addStatement("$L", set(parameter));
            }
        }
        return constructor.build();
    }

    private CodeBlock set(JavaModel.Parameter parameter) {
        CodeBlock plain = values.plain(parameter.type(), CodeBlock.of("$L", parameter.javaName()));
        return CodeBlock.of("parameter($L, $L)", Literals.string(parameter.name()), plain);
    }

    private MethodSpec setter(ClassName builder, JavaModel.Parameter parameter) {
        return MethodSpec.methodBuilder(parameter.javaName())
                .addJavadoc("Sets a parameter.\n\n@param $L $L\n", parameter.javaName(), Arguments.text(parameter))
                .addJavadoc("@return this\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(ParameterSpec.builder(types.argument(parameter), parameter.javaName())
                        .build())
                .addStatement("return $L", set(parameter))
                .build();
    }
}
