package io.errorcontract.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.errorcontract.model.ApiError;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.NullMarked;

/** What all generated classes have in common. */
final class Emitter {

    private static final String GENERATOR = "io.errorcontract:error-contract-maven-plugin";

    private Emitter() {}

    /** A class of the generated package, marked as generated. */
    static TypeSpec.Builder topLevel(ClassName name, Modifier... modifiers) {
        return annotate(TypeSpec.classBuilder(name).addModifiers(modifiers));
    }

    static TypeSpec.Builder annotate(TypeSpec.Builder type) {
        return type.addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", GENERATOR)
                        .build())
                .addAnnotation(NullMarked.class);
    }

    static FieldSpec serialVersion() {
        return FieldSpec.builder(long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }

    /** The constructor that makes an exception of an error that is complete. */
    static MethodSpec decodingConstructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(ApiError.class, "error")
                .addParameter(cause())
                .addStatement("super(error, cause)")
                .build();
    }

    static ParameterSpec cause() {
        return ParameterSpec.builder(JavaTypes.nullable(ClassName.get(Throwable.class)), "cause")
                .build();
    }

    /** The value of a field, of which further lines are indented as those of a statement are. */
    static CodeBlock initializer(CodeBlock value) {
        return CodeBlock.of("$>$>$L$<$<", value);
    }

    static MethodSpec hiddenConstructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    /** For code that has to name classes or constants which the catalog deprecates. */
    static AnnotationSpec suppress(String warning) {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", warning)
                .build();
    }
}
