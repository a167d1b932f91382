package io.errorcontract.codegen.site.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/** HTML that code writes rather than a template: tags as they are, text escaped. Not thread-safe. */
final class Html implements Content {
    /** Most are a word or a line, of which a page has hundreds; what grows longer finds its size. */
    private static final int SHORT = 128;

    private final StringOutput out = new StringOutput(SHORT);

    /**
     * Adds markup.
     *
     * @param markup markup of this package's own, never text of a catalog
     */
    Html raw(String markup) {
        out.writeContent(markup);
        return this;
    }

    /** Adds text. */
    Html text(String text) {
        Escape.htmlContent(text, out);
        return this;
    }

    /** Adds an attribute with a blank before it. */
    Html attribute(String name, String value) {
        out.writeContent(" " + name + "=\"");
        Escape.htmlAttribute(value, out);
        out.writeContent("\"");
        return this;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(out.toString());
    }

    @Override
    public boolean isEmptyContent() {
        return out.toString().isEmpty();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
