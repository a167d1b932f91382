package io.errorcontract.openapigenerator;

/**
 * Says that a template of OpenAPI Generator is not the one that this generator knows how to change. The build has to
 * stop: what it would make compiles, but throws untyped errors.
 */
public final class TemplateChangedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TemplateChangedException(TemplatePatch patch, int found) {
        super("error-contract: the template " + patch.template() + " has this line " + times(found)
                + " instead of at least "
                + times(patch.atLeast()) + ", so that its errors would stay untyped:\n    "
                + patch.anchor().strip()
                + "\nUse a release of OpenAPI Generator that this generator was made for (see its documentation);"
                + " a template of your own has to keep the line.");
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }
}
