package io.errorcontract.codegen.site.html;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.errorcontract.codegen.site.page.ApisPage;
import io.errorcontract.codegen.site.page.CodePage;
import io.errorcontract.codegen.site.page.FamilyPage;
import io.errorcontract.codegen.site.page.GuidePage;
import io.errorcontract.codegen.site.page.HistoryPage;
import io.errorcontract.codegen.site.page.IndexPage;
import io.errorcontract.codegen.site.page.LinkResolver;
import io.errorcontract.codegen.site.page.MovedPage;
import io.errorcontract.codegen.site.page.Page;
import io.errorcontract.codegen.site.page.RetryPage;
import io.errorcontract.codegen.site.page.SiteInfo;
import io.errorcontract.codegen.site.page.StartPage;
import io.errorcontract.codegen.site.page.StatusPage;
import java.util.List;
import java.util.Map;

/** Writes pages as HTML. */
public final class HtmlWriter {
    private final TemplateEngine templates;
    private final LinkResolver links;
    private final List<String> stylesheets;

    /**
     * Makes a writer.
     *
     * @param templates the templates
     * @param links where the links of the catalog's texts lead
     * @param stylesheets further style sheets, as paths from the root of the site
     */
    public HtmlWriter(TemplateEngine templates, LinkResolver links, List<String> stylesheets) {
        this.templates = templates;
        this.links = links;
        this.stylesheets = List.copyOf(stylesheets);
    }

    /**
     * Writes one page.
     *
     * @param site what all pages share
     * @param page the page
     * @return an HTML document
     */
    public String write(SiteInfo site, Page page) {
        StringOutput out = new StringOutput(16 * 1024);
        PageView view = new PageView(site, page, links, stylesheets);
        templates.render(template(page), Map.of("view", view, "page", page), out);
        return Contents.insert(out.toString());
    }

    private static String template(Page page) {
        if (page instanceof CodePage) {
            return "page/code.jte";
        }
        if (page instanceof ApisPage) {
            return "page/apis.jte";
        }
        if (page instanceof StartPage) {
            return "page/start.jte";
        }
        if (page instanceof IndexPage) {
            return "page/index.jte";
        }
        if (page instanceof RetryPage) {
            return "page/retry.jte";
        }
        if (page instanceof FamilyPage) {
            return "page/family.jte";
        }
        if (page instanceof StatusPage) {
            return "page/status.jte";
        }
        if (page instanceof GuidePage) {
            return "page/guide.jte";
        }
        if (page instanceof HistoryPage) {
            return "page/history.jte";
        }
        return page instanceof MovedPage ? "page/moved.jte" : "page/reserved.jte";
    }
}
