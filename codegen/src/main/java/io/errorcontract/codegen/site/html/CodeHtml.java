package io.errorcontract.codegen.site.html;

import io.errorcontract.codegen.site.page.Sample;

/** Writes code, coloured, with a button that copies it. */
final class CodeHtml {
    private CodeHtml() {}

    /** A panel with a bar on top of it. */
    static Html panel(String lang, String title, String code) {
        Html html = new Html();
        html.raw("<div class=\"code\"><div class=\"code-bar\"><span>").text(title);
        html.raw("</span>").raw(COPY_BUTTON).raw("</div>");
        return pre(html, lang, code).raw("</div>");
    }

    /** A panel for a sample. */
    static Html panel(Sample sample) {
        return panel(sample.lang(), sample.label(), sample.code());
    }

    /** The code alone. */
    static Html pre(Html html, String lang, String code) {
        html.raw("<pre><code>");
        return tokens(html, lang, code).raw("</code></pre>");
    }

    static Html tokens(Html html, String lang, String code) {
        for (Token token : Tokenizer.tokenize(lang, code)) {
            if (token.kind() == Token.Kind.PLAIN) {
                html.text(token.text());
            } else {
                html.raw("<i class=\"" + token.kind().style() + "\">")
                        .text(token.text())
                        .raw("</i>");
            }
        }
        return html;
    }

    /** The button is of no use without the script, which shows it. */
    static final String COPY_BUTTON = "<button type=\"button\" class=\"copy\" data-copy>Copy</button>";
}
