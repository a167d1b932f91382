package io.errorcontract.codegen.site.page;

/**
 * Where a page lives: its path from the root of the site, with {@code /} between the parts and without an ending. Each
 * page is written twice, as {@code .html} and as {@code .md}.
 *
 * @param path for example {@code sandbox.not_found} or {@code status/404}; made of characters that neither a file
 *     system nor a URI treats specially
 */
public record Address(String path) {

    /** The start page. */
    public static final Address START = new Address("index");

    /** The page of all errors. */
    public static final Address ALL = new Address("all");

    /** The page on retrying. */
    public static final Address RETRYING = new Address("retrying");

    /** The page of what changed from version to version. */
    public static final Address HISTORY = new Address("history");

    /** The file of the page for people. */
    public String html() {
        return path + ".html";
    }

    /** The file of the page for machines. */
    public String markdown() {
        return path + ".md";
    }

    /**
     * The way from this page to the root of the site.
     *
     * @return an empty string, or {@code ../} once for each folder that the page is in
     */
    public String toRoot() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }
}
