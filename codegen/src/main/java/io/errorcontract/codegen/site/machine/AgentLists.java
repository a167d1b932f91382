package io.errorcontract.codegen.site.machine;

import io.errorcontract.codegen.site.page.CodePage;
import io.errorcontract.codegen.site.page.GuidePage;
import io.errorcontract.codegen.site.page.MovedPage;
import io.errorcontract.codegen.site.page.Page;
import io.errorcontract.codegen.site.page.ReservedPage;
import io.errorcontract.codegen.site.page.Site;
import io.errorcontract.codegen.site.page.SiteInfo;
import java.util.function.Function;

/** Writes {@code llms.txt} and {@code llms-full.txt}: where agents begin to read (llmstxt.org). */
public final class AgentLists {
    private AgentLists() {}

    /**
     * Writes the list of pages.
     *
     * @param site the site
     * @return Markdown
     */
    public static String index(Site site) {
        SiteInfo info = site.info();
        String base = info.baseUrl() == null ? "" : info.baseUrl();
        StringBuilder out = new StringBuilder();
        out.append("# ").append(line(info.title())).append("\n\n> ");
        out.append(line(site.pages().get(0).info().summary())).append("\n\n");
        out.append("Version ").append(info.version()).append(". All of it in one file: ");
        out.append(base).append("llms-full.txt; as data: ").append(base).append("errors.json\n");
        section(
                out,
                "How errors work",
                site,
                base,
                page -> !(page instanceof CodePage)
                        && !(page instanceof MovedPage)
                        && !(page instanceof ReservedPage)
                        && !(page instanceof GuidePage));
        section(out, "Guides", site, base, GuidePage.class::isInstance);
        section(out, "Errors", site, base, CodePage.class::isInstance);
        section(out, "Optional", site, base, ReservedPage.class::isInstance);
        return out.toString();
    }

    private static void section(
            StringBuilder out, String title, Site site, String base, Function<Page, Boolean> wanted) {
        boolean first = true;
        for (Page page : site.pages()) {
            if (wanted.apply(page)) {
                out.append(first ? "\n## " + title + "\n\n" : "");
                first = false;
                out.append("- [").append(line(page.info().title())).append("](");
                out.append(base).append(page.info().address().markdown()).append("): ");
                out.append(line(page.info().summary())).append('\n');
            }
        }
    }

    /**
     * Writes all pages one after the other.
     *
     * @param site the site
     * @param markdown gives the Markdown of a page
     * @return Markdown
     */
    public static String full(Site site, Function<Page, String> markdown) {
        StringBuilder out = new StringBuilder();
        for (Page page : site.pages()) {
            if (!(page instanceof MovedPage)) {
                out.append("<!-- ").append(page.info().address().markdown()).append(" -->\n\n");
                out.append(markdown.apply(page)).append('\n');
            }
        }
        return out.toString();
    }

    /** Plain text in one line, without what would end a link's label. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("<", "\\<");
    }
}
