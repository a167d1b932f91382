package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ErrorDescriptor;
import io.errorcontract.model.ParameterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the class of an error, or of several errors that share one. */
final class ExceptionEmitter {

    /** A method takes at most 255 arguments, the object itself and the cause among them; long and double count twice. */
    private static final int MAX_ARGUMENTS = 120;

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
        this.builders = new BuilderEmitter(types, values);
    }

    TypeSpec emit(JavaModel.ExceptionClass exception) {
        TypeSpec.Builder type = Emitter.topLevel(exception.className(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(docs.ofClass(exception))
                .superclass(exception.superclass())
                .addField(Emitter.serialVersion());
        if (exception.isDeprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        List<ParameterSpec> arguments = arguments(exception);
        if (arguments.size() <= MAX_ARGUMENTS) {
            type.addMethod(constructor(exception, arguments, false)).addMethod(constructor(exception, arguments, true));
        } else {
            arguments = selector(exception);
        }
        type.addMethod(Emitter.decodingConstructor());
        type.addMethod(builders.factory(exception, arguments, descriptor(exception)));
        for (JavaModel.Parameter parameter : exception.parameters()) {
            type.addMethod(accessor(parameter));
        }
        return type.addType(builders.builder(exception, arguments)).build();
    }

    /** The code first if the class serves several, then the required parameters. */
    private List<ParameterSpec> arguments(JavaModel.ExceptionClass exception) {
        List<ParameterSpec> arguments = new ArrayList<>(selector(exception));
        for (JavaModel.Parameter parameter : exception.required()) {
            arguments.add(ParameterSpec.builder(types.argument(parameter), parameter.javaName())
                    .build());
        }
        return arguments;
    }
}
