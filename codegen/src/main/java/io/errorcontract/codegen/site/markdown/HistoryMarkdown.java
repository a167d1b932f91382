package io.errorcontract.codegen.site.markdown;

import io.errorcontract.codegen.site.page.HistoryPage;
import io.errorcontract.codegen.site.page.VersionChanges;

/** Writes the page of what changed as Markdown. */
final class HistoryMarkdown {
    private HistoryMarkdown() {}

    static String write(Md head, HistoryPage page, PageMarkdown parts) {
        Md md = head.block(
                "A change that breaks responses concerns programs that read status, headers or JSON themselves"
                        + (page.java() ? ", one that breaks code those that compile against the classes" : "")
                        + ", one that breaks behavior those that rely on what is caught, tried again or said."
                        + " What is not marked breaks nothing.");
        for (VersionChanges version : page.versions()) {
            md.heading(2, Md.text(version.version())).block(Md.text(version.note()));
            version.groups().forEach((kind, rows) -> md.heading(3, kind.title()).bullets(parts.changes(rows)));
        }
        return md.toString();
    }
}
