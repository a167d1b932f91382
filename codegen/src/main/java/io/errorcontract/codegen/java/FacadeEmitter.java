package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.codec.ErrorContract;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.contract.RetryPolicy;
import io.errorcontract.contract.Translations;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.lang.model.element.Modifier;

/** Writes the façade: the catalog itself, and reading and writing of responses. */
final class FacadeEmitter {

    private static final TypeName HEADERS = ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), ParameterizedTypeName.get(List.class, String.class));

    private final JavaModel model;
    private final DescriptorExpressions expressions;

    FacadeEmitter(JavaModel model, DescriptorExpressions expressions) {
        this.model = model;
        this.expressions = expressions;
    }

    TypeSpec emit() {
        TypeSpec.Builder type = Emitter.topLevel(model.classes().facade(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "Reads and writes the errors of the catalog $L: $L.\n",
                        JavadocText.code(model.catalog().id()),
                        JavadocText.ofPlain(model.catalog().title()))
                .addField(constant(ErrorCatalog.class, "CATALOG", "All errors of the API.")
                        .initializer("catalog()")
                        .build())
                .addField(constant(ErrorCodec.class, "CODEC", "What {@link #decode} and {@link #encode} use.")
                        .initializer(
                                "$T.of(CATALOG, new $T())",
                                ErrorCodec.class,
                                model.classes().factory())
                        .build())
                .addMethod(Emitter.HIDDEN_CONSTRUCTOR);
        for (Class<?> body : List.of(byte[].class, String.class, InputStream.class)) {
            type.addMethod(decode(TypeName.get(body)));
        }
        return type.addMethod(encode())
                .addMethod(catalog())
                .addMethod(bodies())
                .addMethod(headers())
                .addType(contract())
                .build();
    }

    /** What the file of {@link ServiceResources} names. */
    private static TypeSpec contract() {
        return TypeSpec.classBuilder(ServiceResources.CLASS)
                .addJavadoc("Announces the contract to {@link $T}.\n", ServiceLoader.class)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ErrorContract.class)
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("For {@link $T}.\n", ServiceLoader.class)
                        .addModifiers(Modifier.PUBLIC)
                        .build())
                .addMethod(MethodSpec.methodBuilder("codec")
                        .addAnnotation(Emitter.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ErrorCodec.class)
                        .addStatement("return CODEC")
                        .build())
                .build();
    }

    private static FieldSpec.Builder constant(Class<?> type, String name, String docs) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(docs + "\n");
    }

    private MethodSpec decode(TypeName body) {
        boolean stream = body.equals(TypeName.get(InputStream.class));
        return MethodSpec.methodBuilder("decode")
                .addJavadoc("""
                        Turns a response into the exception to throw. Never throws itself, whatever the response holds.

                        """)
                .addJavadoc("""
                        @param status the HTTP status
                        @param headers the headers; the case of names does not matter
                        """)
                .addJavadoc(
                        "@param body the body, or null$L\n@return the exception\n", stream ? "; it is not closed" : "")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(model.decoded())
                .addParameter(int.class, "status")
                .addParameter(HEADERS, "headers")
                .addParameter(
                        ParameterSpec.builder(JavaTypes.nullable(body), "body").build())
                .addStatement("return $L", decoding())
                .build();
    }

    private CodeBlock decoding() {
        CodeBlock decoded = CodeBlock.of("CODEC.decode(status, headers, body)");
        return model.decoded().equals(ClassName.get(ApiException.class))
                ? decoded
                : CodeBlock.of("($T) $L", model.decoded(), decoded);
    }

    private static MethodSpec encode() {
        return MethodSpec.methodBuilder("encode")
                .addJavadoc("""
                        Writes an error as a response.

                        @param exception the error
                        @param context what is known of the request
                        @return status, headers and body
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ErrorResponse.class)
                .addParameter(ApiException.class, "exception")
                .addParameter(EncodeContext.class, "context")
                .addStatement("return CODEC.encode(exception, context)")
                .build();
    }

    private MethodSpec catalog() {
        ErrorCatalog catalog = model.catalog();
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.builder($L, $L)\n.title($L)",
                        ErrorCatalog.class,
                        Literals.string(catalog.id()),
                        Literals.string(catalog.version()),
                        Literals.string(catalog.title()));
        if (!model.families().isEmpty()) {
            code.add("\n.families($L)", families());
        }
        for (ClassName descriptors : model.classes().descriptors()) {
            code.add("\n.errors($T.all())", descriptors);
        }
        code.add("\n.bodies(bodies())\n.headers(headers())");
        if (!catalog.violationParameters().isEmpty()) {
            code.add("\n.violationParameters($L)", expressions.parameters(catalog.violationParameters()));
        }
        if (!catalog.retryPolicy().equals(RetryPolicy.DEFAULT)) {
            code.add("\n.retryPolicy($L)", expressions.policy(catalog.retryPolicy()));
        }
        code.add(languages(catalog));
        return method("catalog", ErrorCatalog.class)
                .addStatement("return $L\n.build()", code.build())
                .build();
    }

    private CodeBlock languages(ErrorCatalog catalog) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!catalog.locale().equals(CatalogDefinition.DEFAULT_LOCALE)) {
            code.add("\n.locale($S)", catalog.locale());
        }
        List<String> languages = catalog.translations().languages();
        if (!languages.isEmpty()) {
            code.add(
                    "\n.translations($T.ofResources($T.class, $S",
                    Translations.class,
                    model.classes().facade(),
                    TranslationResources.prefix(catalog.id()));
            languages.forEach(language -> code.add(", $S", language));
            code.add("))");
        }
        return code.build();
    }

    private CodeBlock families() {
        List<CodeBlock> constants = new ArrayList<>();
        for (JavaModel.Family family : model.families()) {
            constants.add(CodeBlock.of("$T.$L", model.classes().shared(), family.constant()));
        }
        return CodeBlock.of("$>$>\n$L$<$<", CodeBlock.join(constants, ",\n"));
    }

    private MethodSpec bodies() {
        List<CodeBlock> layouts =
                model.catalog().bodies().stream().map(BodyExpressions::layout).toList();
        return array("bodies", BodyLayout.class, layouts);
    }

    private MethodSpec headers() {
        List<CodeBlock> headers =
                model.catalog().headers().stream().map(BodyExpressions::header).toList();
        return array("headers", HeaderLayout.class, headers);
    }

    private static MethodSpec array(String name, Class<?> element, List<CodeBlock> elements) {
        MethodSpec.Builder method = method(name, element.arrayType());
        if (elements.isEmpty()) {
            return method.addStatement("return new $T[0]", element).build();
        }
        return method.addCode("return new $T[] {\n$>$L\n$<};\n", element, CodeBlock.join(elements, ",\n"))
                .build();
    }

    private static MethodSpec.Builder method(String name, Class<?> type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type);
    }
}
