package io.errorcontract.codegen.site.machine;

import io.errorcontract.codegen.site.page.MovedPage;
import io.errorcontract.codegen.site.page.Site;

/** Writes {@code sitemap.xml} for search engines (sitemaps.org). */
public final class Sitemap {
    private Sitemap() {}

    /**
     * Writes the addresses of all pages but those that only point on.
     *
     * @param site the site
     * @param baseUrl where it is published
     * @return XML
     */
    public static String write(Site site, String baseUrl) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        site.pages().stream()
                .filter(page -> !(page instanceof MovedPage))
                .forEach(page -> out.append("  <url><loc>")
                        .append(escape(baseUrl + page.info().address().html()))
                        .append("</loc></url>\n"));
        return out.append("</urlset>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
