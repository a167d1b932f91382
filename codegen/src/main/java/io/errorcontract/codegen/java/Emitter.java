package io.errorcontract.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.errorcontract.contract.Deprecation;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiError;
import java.util.List;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What all generated classes have in common. */
final class Emitter {

    private static final String GENERATOR = "io.errorcontract:error-contract-maven-plugin";

    private static final AnnotationSpec GENERATED = AnnotationSpec.builder(Generated.class)
            .addMember("value", "$S", GENERATOR)
            .build();

    private static final AnnotationSpec NULL_MARKED =
            AnnotationSpec.builder(NullMarked.class).build();

    static final AnnotationSpec OVERRIDE =
            AnnotationSpec.builder(Override.class).build();

    /** The classes that each exception names; to take the names from the classes anew costs more than to write them. */
    static final ClassName API_ERROR = ClassName.get(ApiError.class);

    static final ClassName DESCRIPTOR = ClassName.get(ErrorDescriptor.class);

    static final FieldSpec SERIAL_VERSION = FieldSpec.builder(
                    long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("1L")
            .build();

    static final ParameterSpec ERROR = ParameterSpec.builder(API_ERROR, "error").build();

    static final ParameterSpec CAUSE = ParameterSpec.builder(
                    JavaTypes.nullable(ClassName.get(Throwable.class)), "cause")
            .build();

    /** The constructor that makes an exception of an error that is complete. */
    static final MethodSpec DECODING_CONSTRUCTOR = MethodSpec.constructorBuilder()
            .addParameter(ERROR)
            .addParameter(CAUSE)
            .addStatement("super(error, cause)")
            .build();

    /** The same for a class that others extend, also those of catalogs that import this one. */
    static final MethodSpec EXTENSIBLE_CONSTRUCTOR = MethodSpec.constructorBuilder()
            .addJavadoc("""
                    Creates the exception of an error.

                    @param error the error
                    @param cause what led to it, or null
                    """)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(ERROR)
            .addParameter(CAUSE)
            .addStatement("super(error, cause)")
            .build();

    static final MethodSpec HIDDEN_CONSTRUCTOR =
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();

    private Emitter() {}

    /** A class of the generated package, marked as generated. */
    static TypeSpec.Builder topLevel(ClassName name, Modifier... modifiers) {
        return annotate(TypeSpec.classBuilder(name).addModifiers(modifiers));
    }

    static TypeSpec.Builder annotate(TypeSpec.Builder type) {
        return type.addAnnotation(GENERATED).addAnnotation(NULL_MARKED);
    }

    /** The value of a field, of which further lines are indented as those of a statement are. */
    static CodeBlock initializer(CodeBlock value) {
        return CodeBlock.of("$>$>$L$<$<", value);
    }

    /** Marks what the catalog deprecates, if it does. */
    static List<AnnotationSpec> deprecated(@Nullable Deprecation deprecation) {
        if (deprecation == null) {
            return List.of();
        }
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Deprecated.class);
        if (deprecation.since() != null) {
            // JavaPoet keeps an annotation in one line only if its single member is the value.
            annotation.addMember("value", "since = $S", deprecation.since());
        }
        return List.of(annotation.build());
    }

    /** For code that has to name classes or constants which the catalog deprecates. */
    static AnnotationSpec suppress(String warning) {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", warning)
                .build();
    }
}
