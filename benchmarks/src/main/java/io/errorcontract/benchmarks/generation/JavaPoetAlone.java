package io.errorcontract.benchmarks.generation;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.errorcontract.model.ApiError;
import java.io.IOException;
import java.nio.file.Path;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The exceptions of trivial errors, as one would write them with JavaPoet and nothing else. */
final class JavaPoetAlone {

    private static final String PACKAGE = "com.example.trivial";
    private static final ClassName ROOT = ClassName.get(PACKAGE, "TrivialException");
    private static final ClassName DESCRIPTORS = ClassName.get(PACKAGE, "TrivialDescriptors");

    private JavaPoetAlone() {}

    static void write(int size, Path folder) throws IOException {
        for (int i = 0; i < size; i++) {
            JavaFile.builder(PACKAGE, exception(i)).build().writeTo(folder);
        }
    }

    private static TypeSpec exception(int number) {
        ClassName name = ClassName.get(PACKAGE, "TrivialError" + number + "Exception");
        ClassName builder = name.nestedClass("Builder");
        String descriptor = "TRIVIAL_ERROR_" + number;
        return TypeSpec.classBuilder(name)
                .addJavadoc("It is broken in place $L\n\n", number)
                .addJavadoc("<p>Code <code>$L</code>, HTTP status 500.\n", "trivial.error_" + number)
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", "io.errorcontract:error-contract-maven-plugin")
                        .build())
                .addAnnotation(NullMarked.class)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ROOT)
                .addField(FieldSpec.builder(
                                long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$LL", 1)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Makes the exception.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("this($T.builder($T.$L).build(), null)", ApiError.class, DESCRIPTORS, descriptor)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Makes the exception.\n\n")
                        .addJavadoc("@param cause what led to it, or null; it never reaches the body\n")
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(cause())
                        .addStatement("this($T.builder($T.$L).build(), cause)", ApiError.class, DESCRIPTORS, descriptor)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(ApiError.class, "error")
                        .addParameter(cause())
                        .addStatement("super(error, cause)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addJavadoc("Starts an exception that says more than the constructors take.\n\n")
                        .addJavadoc("@return a builder\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(builder)
                        .addStatement("return new $T()", builder)
                        .build())
                .addType(builder(name, builder, descriptor))
                .build();
    }

    private static TypeSpec builder(ClassName name, ClassName builder, String descriptor) {
        return TypeSpec.classBuilder(builder)
                .addJavadoc("Collects what is known of an error; not thread-safe.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ROOT.nestedClass("Builder"), name, builder))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($T.$L)", DESCRIPTORS, descriptor)
                        .build())
                .addMethod(MethodSpec.methodBuilder("create")
                        .addAnnotation(Override.class)
                        .addParameter(ApiError.class, "error")
                        .addParameter(cause())
                        .returns(name)
                        .addStatement("return new $T(error, cause)", name)
                        .build())
                .build();
    }

    private static ParameterSpec cause() {
        return ParameterSpec.builder(Throwable.class, "cause")
                .addAnnotation(Nullable.class)
                .build();
    }
}
