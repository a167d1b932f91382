package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to make an exception: the code first if its class serves several, then the required parameters.
 *
 * @param selector the name of the argument that says the code, or null
 * @param all all arguments
 * @param takesRequired whether the required parameters are among them, for which they must not be too many
 * @param docs their Javadoc tags
 */
record Arguments(@Nullable String selector, List<ParameterSpec> all, boolean takesRequired, String docs) {

    /** A method takes 255 arguments, this and the cause among them; long and double count twice. */
    private static final int MAX = 126;

    static Arguments of(JavaModel.ExceptionClass exception, @Nullable ClassName codes, JavaTypes types) {
        List<ParameterSpec> all = new ArrayList<>();
        StringBuilder docs = new StringBuilder();
        String selector = null;
        if (exception.isShared()) {
            selector = codes == null ? "descriptor" : "code";
            all.add(ParameterSpec.builder(codes == null ? Emitter.DESCRIPTOR : codes, selector)
                    .build());
            docs.append("@param ").append(selector).append(" which of its errors it is\n");
        }
        List<JavaModel.Parameter> required = exception.required();
        boolean takesRequired = required.size() <= MAX;
        if (takesRequired) {
            for (JavaModel.Parameter parameter : required) {
                all.add(ParameterSpec.builder(types.argument(parameter), parameter.javaName())
                        .build());
                docs.append("@param ")
                        .append(parameter.javaName())
                        .append(' ')
                        .append(text(parameter))
                        .append('\n');
            }
        }
        return new Arguments(selector, all, takesRequired, docs.toString());
    }

    /** The documentation of a parameter in a tag. */
    static String text(JavaModel.Parameter parameter) {
        String docs = parameter.docs();
        return docs == null || docs.isBlank()
                ? "the value of " + JavadocText.code(parameter.name())
                : JavadocText.ofPlain(docs);
    }

    CodeBlock names() {
        StringJoiner names = new StringJoiner(",$W");
        for (ParameterSpec argument : all) {
            names.add(argument.name());
        }
        return CodeBlock.of(names.toString());
    }

    /** The descriptor of the error that is to be made. */
    CodeBlock descriptor(JavaModel.CatalogError only) {
        if (selector == null) {
            return CodeBlock.of("$T.$L", only.holder(), only.constant());
        }
        return CodeBlock.of(selector.equals("code") ? "checked(code.descriptor())" : "checked(descriptor)");
    }
}
