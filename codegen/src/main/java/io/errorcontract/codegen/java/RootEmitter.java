package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiErrorBuilder;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.FieldViolation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the superclass of a catalog's exceptions, with the part that all their builders share. */
final class RootEmitter {

    private static final TypeVariableName BUILDER_VARIABLE = TypeVariableName.get("B");
    private static final TypeVariableName EXCEPTION_VARIABLE = TypeVariableName.get("E");

    private final JavaModel model;

    RootEmitter(JavaModel model) {
        this.model = model;
    }

    /** The name of the shared part of builders, and of the builders themselves. */
    static ClassName builderOf(ClassName exception) {
        return exception.nestedClass("Builder");
    }

    TypeSpec emit() {
        ClassName root = model.classes().root();
        String unknown = "an error that the catalog does not know and that falls into none of its families.";
        DocComment docs = new DocComment()
                .html("An error of the catalog "
                        + JavadocText.code(model.catalog().id()) + ": "
                        + JavadocText.ofPlain(model.catalog().title()) + ".");
        if (!model.isSealed()) {
            docs.html("This class itself stands for " + unknown);
        }
        TypeSpec.Builder type =
                new Superclasses(model).of(root, ClassName.get(ApiException.class), docs, "Stands for " + unknown);
        ClassName codes = model.classes().codes();
        if (codes != null) {
            type.addMethod(errorCode(codes));
        }
        return type.addType(builder(root)).build();
    }

    private static MethodSpec errorCode(ClassName codes) {
        return MethodSpec.methodBuilder("errorCode")
                .addJavadoc("""
                        Returns the constant of the code.

                        @return the constant; empty if this version of the catalog does not know the code
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), codes))
                .addStatement("return $T.of(code())", codes)
                .build();
    }

    private TypeSpec builder(ClassName root) {
        ClassName name = builderOf(root);
        TypeName self = ParameterizedTypeName.get(name, EXCEPTION_VARIABLE, BUILDER_VARIABLE);
        return TypeSpec.classBuilder(name)
                .addJavadoc("""
                        Builds the exception; not thread-safe.

                        @param <E> the exception
                        @param <B> the builder itself
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.STATIC)
                .addTypeVariable(TypeVariableName.get("E", root))
                .addTypeVariable(TypeVariableName.get("B", self))
                .addField(ErrorDescriptor.class, "descriptor", Modifier.PRIVATE, Modifier.FINAL)
                .addField(ApiErrorBuilder.class, "error", Modifier.PRIVATE, Modifier.FINAL)
                .addField(
                        FieldSpec.builder(JavaTypes.nullable(ClassName.get(Throwable.class)), "cause", Modifier.PRIVATE)
                                .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Starts a builder.\n\n@param descriptor what the catalog says of the error\n")
                        .addModifiers(Modifier.PROTECTED)
                        .addParameter(ErrorDescriptor.class, "descriptor")
                        .addStatement("this.descriptor = descriptor")
                        .addStatement("this.error = $T.builder(descriptor)", ApiError.class)
                        .build())
                .addMethods(setters())
                .addMethod(valueSetter())
                .addMethods(makers())
                .addMethod(MethodSpec.methodBuilder("self")
                        .addAnnotation(Emitter.suppress("unchecked"))
                        .addModifiers(Modifier.PRIVATE)
                        .returns(BUILDER_VARIABLE)
                        .addStatement("return (B) this")
                        .build())
                .build();
    }

    private static List<MethodSpec> setters() {
        return List.of(
                setter("requestId", ClassName.get(String.class), "error.requestId(requestId)")
                        .addJavadoc("""
                                Sets the id of the request.

                                @param requestId the id
                                @return this
                                """)
                        .build(),
                setter("retryAfter", ClassName.get(Duration.class), "error.retryAfter(retryAfter)")
                        .addJavadoc("""
                                Sets how long to wait before the next attempt, in place of the catalog's word.

                                @param retryAfter the time to wait, not negative
                                @return this
                                """)
                        .build(),
                setter("operation", ClassName.get(String.class), "error.operation(operation)")
                        .addJavadoc("""
                                Sets the operation that failed.

                                @param operation the operation
                                @return this
                                """)
                        .build(),
                setter(
                                "violations",
                                ParameterizedTypeName.get(List.class, FieldViolation.class),
                                "error.violations(violations)")
                        .addJavadoc("""
                                Sets what is wrong with the request, one by one.

                                @param violations what is wrong
                                @return this
                                """)
                        .build(),
                setter("cause", JavaTypes.nullable(ClassName.get(Throwable.class)), "this.cause = cause")
                        .addJavadoc("""
                                Sets what led to the error; it never reaches the body.

                                @param cause what led to it
                                @return this
                                """)
                        .build());
    }

    private static MethodSpec.Builder setter(String name, TypeName type, String statement) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .returns(BUILDER_VARIABLE)
                .addParameter(type, name)
                .addStatement(statement)
                .addStatement("return self()");
    }

    /** The setter of a parameter; one that the error does not have is left out, as classes of several errors need. */
    private static MethodSpec valueSetter() {
        return MethodSpec.methodBuilder("parameter")
                .addJavadoc("""
                        Sets a parameter, if the error has it.

                        @param name its name
                        @param value its plain value, or null for none
                        @return this
                        """)
                .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
                .returns(BUILDER_VARIABLE)
                .addParameter(String.class, "name")
                .addParameter(ParameterSpec.builder(JavaTypes.nullable(ClassName.get(Object.class)), "value")
                        .build())
                .addStatement("int index = descriptor.indexOf(name)")
                .beginControlFlow("if (index >= 0)")
                .addStatement("error.value(index, value)")
                .endControlFlow()
                .addStatement("return self()")
                .build();
    }

    private static List<MethodSpec> makers() {
        return List.of(
                MethodSpec.methodBuilder("create")
                        .addJavadoc("""
                                Creates the exception of an error.

                                @param error the error
                                @param cause what led to it, or null
                                @return the exception
                                """)
                        .addModifiers(Modifier.PROTECTED, Modifier.ABSTRACT)
                        .returns(EXCEPTION_VARIABLE)
                        .addParameter(ApiError.class, "error")
                        .addParameter(Emitter.CAUSE)
                        .build(),
                MethodSpec.methodBuilder("error")
                        .addJavadoc("Makes the error.\n\n@return all that was set\n")
                        .addModifiers(Modifier.PROTECTED)
                        .returns(ApiError.class)
                        .addStatement("return error.build()")
                        .build(),
                MethodSpec.methodBuilder("build")
                        .addJavadoc("Creates the exception.\n\n@return the exception, not thrown yet\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .returns(EXCEPTION_VARIABLE)
                        .addStatement("return create(error(), cause)")
                        .build());
    }
}
