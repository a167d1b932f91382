package io.errorcontract.codegen.java;

/** The comments on the records of bodies. */
final class BodyDocs {

    private BodyDocs() {}

    static DocComment of(BodyRecord body) {
        String docs = body.docs();
        return docs == null || docs.isBlank()
                ? new DocComment().html("A part of an error's body.")
                : new DocComment().markdown(docs);
    }

    static String of(BodyRecord.Component component) {
        String docs = component.docs();
        String text = docs == null || docs.isBlank()
                ? "the field " + JavadocText.code(component.field())
                : JavadocText.ofLine(docs.strip());
        return component.nullable() ? orNull(text) : text;
    }

    private static String orNull(String text) {
        return text + (text.endsWith(".") ? " Null if there is none." : "; null if there is none");
    }

    static String ofRest(BodyRecord.Fields body) {
        return body.rest().spread() ? "the error's own parameters" : "the fields that the contract does not know";
    }
}
