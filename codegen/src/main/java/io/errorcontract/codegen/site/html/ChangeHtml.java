package io.errorcontract.codegen.site.html;

import io.errorcontract.codegen.site.page.Address;
import io.errorcontract.codegen.site.page.ChangeRow;
import io.errorcontract.codegen.site.page.ChangeRow.Piece;

/** Writes what changed, as a sentence. */
final class ChangeHtml {
    private ChangeHtml() {}

    static Html write(ChangeRow row, Address page) {
        Html html = new Html();
        row.pieces().forEach(piece -> write(html, piece, page));
        if (row.was() != null) {
            code(html.text(", from "), row.was());
        }
        if (row.is() != null) {
            code(html.text(row.was() == null ? ", to " : " to "), row.is());
        }
        return html.text(".");
    }

    /** A page does not link to itself. */
    private static void write(Html html, Piece piece, Address page) {
        Address target = piece.page();
        if (!piece.code()) {
            html.text(piece.text());
        } else if (target == null || target.equals(page)) {
            code(html, piece.text());
        } else {
            html.raw("<a").attribute("href", page.toRoot() + target.html()).raw(">");
            code(html, piece.text()).raw("</a>");
        }
    }

    private static Html code(Html html, String text) {
        return html.raw("<code>").text(text).raw("</code>");
    }
}
