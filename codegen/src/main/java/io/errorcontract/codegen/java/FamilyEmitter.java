package io.errorcontract.codegen.java;

import com.palantir.javapoet.TypeSpec;
import io.errorcontract.contract.CodePattern;

/** Writes the class of a family. */
final class FamilyEmitter {

    private final JavaModel model;

    FamilyEmitter(JavaModel model) {
        this.model = model;
    }

    TypeSpec emit(JavaModel.Family family) {
        return new Superclasses(model)
                .of(
                        family.className(),
                        family.superclass(),
                        docs(family),
                        "Stands for an error of the family that the catalog does not know.")
                .build();
    }

    private DocComment docs(JavaModel.Family family) {
        DocComment docs = new DocComment();
        String title = family.descriptor().title();
        docs.html(JavadocText.ofPlain(
                title == null ? "Errors of the family " + family.descriptor().id() : title));
        docs.markdown(family.description());
        if (family.descriptor().status() != null) {
            docs.html("HTTP status " + family.descriptor().status() + ".");
        }
        if (!family.descriptor().patterns().isEmpty()) {
            docs.html((model.isSealed() ? "{@link Unknown} stands" : "Also stands")
                    + " for codes that this version of the catalog does not know: " + patterns(family) + ".");
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
