package io.errorcontract.codegen.site;

/** What a site is written as. */
public enum SiteFormat {
    /** HTML to publish as it is, with a Markdown twin for each page and the files for programs. */
    HTML,
    /** Markdown alone, with front matter, for another documentation system. */
    MARKDOWN
}
