package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the class of an error, or of several errors that share one. */
final class ExceptionEmitter {

    private static final String RETURN_REQUIRED = "the value; null only if a response lacked it";
    private static final String RETURN_OPTIONAL = "the value; empty if there is none";

    private final JavaModel model;
    private final JavaTypes types;
    private final ValueExpressions values;
    private final ErrorDocComments docs;
    private final BuilderEmitter builders;

    ExceptionEmitter(JavaModel model, JavaTypes types) {
        this.model = model;
        this.types = types;
        this.values = new ValueExpressions(types, model.classes().values());
        this.docs = new ErrorDocComments(model);
        this.builders = new BuilderEmitter(model, types, values);
    }

    TypeSpec emit(JavaModel.ExceptionClass exception) {
        Arguments arguments = Arguments.of(exception, model.classes().codes(), types);
        TypeSpec.Builder type = Emitter.topLevel(exception.className(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(docs.ofClass(exception))
                .superclass(exception.superclass())
                .addField(Emitter.SERIAL_VERSION);
        type.addAnnotations(Emitter.deprecated(exception.deprecation()));
        if (arguments.takesRequired()) {
            CodeBlock error = error(exception, arguments);
            type.addMethod(constructor(arguments, error, null));
            type.addMethod(constructor(arguments, error, Emitter.CAUSE));
        }
        type.addMethod(Emitter.DECODING_CONSTRUCTOR);
        ClassName builder = RootEmitter.builderOf(exception.className());
        type.addMethod(builders.factory(builder, arguments));
        for (JavaModel.Parameter parameter : exception.parameters()) {
            type.addMethod(accessor(parameter));
        }
        if (exception.isShared()) {
            type.addMethod(check(exception));
        }
        return type.addType(builders.builder(builder, exception, arguments)).build();
    }

    private static MethodSpec constructor(Arguments arguments, CodeBlock error, @Nullable ParameterSpec cause) {
        StringBuilder comment = new StringBuilder("Creates the exception.\n");
        if (cause != null || !arguments.all().isEmpty()) {
            comment.append('\n').append(arguments.docs());
        }
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addParameters(arguments.all());
        if (cause != null) {
            comment.append("@param cause what led to it, or null; it never reaches the body\n");
            constructor.addParameter(cause);
        }
        CodeBlock given = cause == null ? noCause(arguments) : CodeBlock.of("$L", cause.name());
        return constructor
                .addJavadoc("$L", comment)
                .addStatement("this($L, $L)", error, given)
                .build();
    }

    /** A bare null would fit a constructor whose first argument can be any value, and whose second is an object. */
    private static CodeBlock noCause(Arguments arguments) {
        boolean ambiguous = arguments.all().size() == 2
                && arguments.all().get(0).type().withoutAnnotations().equals(ClassName.OBJECT);
        return ambiguous ? CodeBlock.of("($T) null", Throwable.class) : CodeBlock.of("null");
    }

    /** The error that a constructor makes of its arguments. */
    private CodeBlock error(JavaModel.ExceptionClass exception, Arguments arguments) {
        if (exception.isShared()) {
            return CodeBlock.of("builder($L).error()", arguments.names());
        }
        CodeBlock descriptor = arguments.descriptor(exception.errors().get(0));
        if (exception.required().isEmpty()) {
            return CodeBlock.of("$T.builder($L).build()", Emitter.API_ERROR, descriptor);
        }
        List<JavaModel.Parameter> parameters = exception.parameters();
        int last = parameters.lastIndexOf(
                exception.required().get(exception.required().size() - 1));
        List<CodeBlock> parts = new ArrayList<>(List.of(descriptor));
        for (JavaModel.Parameter parameter : parameters.subList(0, last + 1)) {
            parts.add(
                    parameter.isRequired()
                            ? values.plain(parameter.type(), CodeBlock.of("$L", parameter.javaName()))
                            : CodeBlock.of("null"));
        }
        return CodeBlock.of("$T.of($L)", Emitter.API_ERROR, CodeBlock.join(parts, ",$W"));
    }

    private MethodSpec accessor(JavaModel.Parameter parameter) {
        CodeBlock plain = CodeBlock.of("error().value($L)", Literals.string(parameter.name()));
        CodeBlock typed = values.typed(parameter.type(), plain);
        DocComment comment = new DocComment();
        if (parameter.docs() == null || parameter.docs().isBlank()) {
            comment.html("The value of " + JavadocText.code(parameter.name()) + ".");
        }
        comment.markdown(parameter.docs());
        if (parameter.descriptor().traits().contains(ParameterDescriptor.Trait.SENSITIVE)) {
            comment.html("Sensitive: it never reaches a body or a log.");
        }
        boolean required = parameter.isRequired();
        return MethodSpec.methodBuilder(parameter.javaName())
                .addJavadoc(comment.tag("return", required ? RETURN_REQUIRED : RETURN_OPTIONAL)
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(types.accessor(parameter))
                .addStatement("return $L", required ? typed : CodeBlock.of("$T.ofNullable($L)", Optional.class, typed))
                .build();
    }

    /** Refuses the codes that the class does not stand for. */
    private static MethodSpec check(JavaModel.ExceptionClass exception) {
        List<String> codes = exception.errors().stream()
                .map(error -> error.descriptor().code())
                .toList();
        return MethodSpec.methodBuilder("checked")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ErrorDescriptor.class)
                .addParameter(ErrorDescriptor.class, "descriptor")
                .addCode("return switch (descriptor.code()) {\n$>")
                .addCode("case $L -> descriptor;\n", Expressions.strings(codes))
                .addCode(
                        "default -> throw new $T(\n$>$>$S + descriptor.code()$<$<);\n$<};\n",
                        IllegalArgumentException.class,
                        exception.className().simpleName() + " does not stand for the code ")
                .build();
    }
}
