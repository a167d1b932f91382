package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.errorcontract.contract.ErrorDescriptor;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the enum of all codes. */
final class ErrorCodeEmitter {

    private final JavaModel model;
    private final ErrorDocComments docs;

    ErrorCodeEmitter(JavaModel model) {
        this.model = model;
        this.docs = new ErrorDocComments(model);
    }

    TypeSpec emit(ClassName name) {
        TypeSpec.Builder type = Emitter.annotate(TypeSpec.enumBuilder(name))
                .addJavadoc(
                        "The codes of the catalog $L: $L.\n",
                        JavadocText.code(model.catalog().id()),
                        JavadocText.ofPlain(model.catalog().title()))
                .addModifiers(Modifier.PUBLIC)
                .addField(ErrorDescriptor.class, "descriptor", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(ErrorDescriptor.class, "descriptor")
                        .addStatement("this.descriptor = descriptor")
                        .build());
        for (JavaModel.CatalogError error : model.errors()) {
            type.addEnumConstant(error.constant(), constant(error));
        }
        return type.addMethod(accessor("code", ClassName.get(String.class), "descriptor.code()")
                        .addJavadoc("The code as it stands in bodies.\n\n@return the code\n")
                        .build())
                .addMethod(accessor("descriptor", ClassName.get(ErrorDescriptor.class), "descriptor")
                        .addJavadoc("All that the catalog says of the error.\n\n@return the descriptor\n")
                        .build())
                .addMethod(of(name))
                .build();
    }

    private TypeSpec constant(JavaModel.CatalogError error) {
        return TypeSpec.anonymousClassBuilder("$T.$L", error.holder(), error.constant())
                .addJavadoc(docs.ofConstant(error))
                .addAnnotations(Emitter.deprecated(error.descriptor().deprecation()))
                .build();
    }

    private static MethodSpec.Builder accessor(String name, ClassName type, String expression) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", expression);
    }

    private MethodSpec of(ClassName name) {
        CodeBlock.Builder loop = CodeBlock.builder()
                .beginControlFlow("for ($T constant : values())", name)
                .beginControlFlow("if (constant.code().equals(code) || constant.descriptor.aliases().contains(code))")
                .addStatement("return $T.of(constant)", Optional.class)
                .endControlFlow()
                .endControlFlow();
        return MethodSpec.methodBuilder("of")
                .addJavadoc("""
                        Looks a code up, one by one.

                        @param code the code, or one that the error had before
                        @return its constant; empty if this version of the catalog does not know the code
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), name))
                .addParameter(String.class, "code")
                .addCode(loop.build())
                .addStatement("return $T.empty()", Optional.class)
                .build();
    }
}
