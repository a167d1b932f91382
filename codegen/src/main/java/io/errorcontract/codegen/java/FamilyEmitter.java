package io.errorcontract.codegen.java;

import com.palantir.javapoet.TypeSpec;
import io.errorcontract.contract.CodePattern;
import javax.lang.model.element.Modifier;

/** Writes the class of a family. */
final class FamilyEmitter {

    TypeSpec emit(JavaModel.Family family) {
        return Emitter.topLevel(family.className(), Modifier.PUBLIC)
                .addJavadoc(docs(family).build())
                .superclass(family.superclass())
                .addField(Emitter.SERIAL_VERSION)
                .addMethod(Emitter.EXTENSIBLE_CONSTRUCTOR)
                .build();
    }

    private static DocComment docs(JavaModel.Family family) {
        DocComment docs = new DocComment();
        String title = family.descriptor().title();
        docs.html(JavadocText.ofPlain(
                title == null ? "Errors of the family " + family.descriptor().id() : title));
        docs.markdown(family.description());
        if (family.descriptor().status() != null) {
            docs.html("HTTP status " + family.descriptor().status() + ".");
        }
        if (!family.descriptor().patterns().isEmpty()) {
            docs.html(
                    "Also stands for codes that this version of the catalog does not know: " + patterns(family) + ".");
        }
        return docs;
    }

    private static String patterns(JavaModel.Family family) {
        return String.join(
                ", ",
                family.descriptor().patterns().stream()
                        .map(CodePattern::glob)
                        .map(JavadocText::code)
                        .toList());
    }
}
