package io.errorcontract.codegen.site.html;

import gg.jte.Content;
import io.errorcontract.codegen.site.page.Address;
import io.errorcontract.codegen.site.page.ApisPage;
import io.errorcontract.codegen.site.page.ChangeRow;
import io.errorcontract.codegen.site.page.CodePage;
import io.errorcontract.codegen.site.page.FamilyPage;
import io.errorcontract.codegen.site.page.GuidePage;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.LinkResolver;
import io.errorcontract.codegen.site.page.Page;
import io.errorcontract.codegen.site.page.Prose;
import io.errorcontract.codegen.site.page.RetryPage;
import io.errorcontract.codegen.site.page.Sample;
import io.errorcontract.codegen.site.page.SiteInfo;
import io.errorcontract.codegen.site.page.Texts;
import io.errorcontract.codegen.text.DurationTexts;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What templates need besides the page: addresses seen from it, and its texts as HTML. Not thread-safe. */
public final class PageView {

    /** A sidebar of more families than this would fill a page by itself; the start page has all of them. */
    private static final int MAX_FAMILIES = 24;

    /** A list of more errors than this is cut: a page stays small, the page of all errors has the rest. */
    public static final int MAX_ROWS = 100;

    private final SiteInfo site;
    private final Page page;
    private final List<String> stylesheets;
    private final ProseHtml prose;

    PageView(SiteInfo site, Page page, LinkResolver links, List<String> stylesheets) {
        this.site = site;
        this.page = page;
        this.stylesheets = stylesheets;
        this.prose = new ProseHtml(links, page.info().address(), page instanceof GuidePage ? 0 : 2);
    }

    /** What all pages share. */
    public SiteInfo site() {
        return site;
    }

    /** The page. */
    public Page page() {
        return page;
    }

    /** The way to the site's root. */
    public String root() {
        return page.info().address().toRoot();
    }

    /** The way to the folder whose index the search looks through: that of all APIs, if the site is one of several. */
    public String searchRoot() {
        return (site.oneOfMany() ? "../" : "") + root();
    }

    /** Where the search leads without its script. */
    public String searchPage() {
        return page instanceof ApisPage ? href(Address.START) : href(Address.ALL);
    }

    /** The APIs for the sidebar, if the page is about all of them. */
    public List<Link> apis() {
        return page instanceof ApisPage all
                ? all.apis().stream().map(ApisPage.Api::link).toList()
                : List.of();
    }

    /** The way to a page. */
    public String href(Address address) {
        return root() + address.html();
    }

    /** The way to a page. */
    public String href(Link link) {
        return href(link.address());
    }

    /** The file name of the page's Markdown twin, which lies beside it. */
    public String twin() {
        String file = page.info().address().markdown();
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** The full address of the page, or {@code null} if it is not known where the site will live. */
    public @Nullable String canonical(Address address) {
        return site.baseUrl() == null ? null : site.baseUrl() + address.html();
    }

    /** The title of the browser's window. */
    public String windowTitle() {
        String title = page.info().title();
        return title.equals(site.title()) ? title : title + " · " + site.title();
    }

    /** Style sheets of the site's owner, after our own. */
    public List<String> stylesheets() {
        return stylesheets;
    }

    /** Whether a link of the sidebar leads to this very page, as {@code aria-current} wants it. */
    public @Nullable String current(Address address) {
        return page.info().address().equals(address) ? "page" : null;
    }

    /** The families in the sidebar: all that have errors, or the page's own alone if those are too many. */
    public List<Link> sidebarFamilies() {
        List<Link> families = site.families().stream()
                .filter(family -> family.count() > 0)
                .map(family -> family.link())
                .toList();
        return families.size() <= MAX_FAMILIES
                ? families
                : families.stream().filter(this::within).toList();
    }

    /** Whether the sidebar has not all families. */
    public boolean hasMoreFamilies() {
        return site.families().stream().filter(family -> family.count() > 0).count() > MAX_FAMILIES;
    }

    /** Errors to show below the family that the page belongs to. */
    public List<Link> siblings() {
        return page instanceof CodePage code ? code.siblings() : List.of();
    }

    /** The page before this one among those that are read one after another, or {@code null}. */
    public @Nullable Link previous() {
        return neighbour(-1);
    }

    /** The page after this one among those that are read one after another, or {@code null}. */
    public @Nullable Link next() {
        return neighbour(1);
    }

    private @Nullable Link neighbour(int step) {
        List<Link> row = page instanceof GuidePage ? site.guides() : siblings();
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).address().equals(page.info().address())) {
                return i + step < 0 || i + step >= row.size() ? null : row.get(i + step);
            }
        }
        return null;
    }

    /** Whether the page belongs to a family. */
    public boolean within(Link family) {
        return page instanceof CodePage code
                ? family.equals(code.entry().family())
                : page instanceof FamilyPage && current(family.address()) != null;
    }

    /** Blocks of text. */
    public Content prose(Prose text) {
        return prose.blocks(text);
    }

    /** Text inside of a sentence, a cell or an item. */
    public Content inline(Prose text) {
        return prose.inline(text);
    }

    /** Code in a panel. */
    public Content code(Sample sample) {
        return CodeHtml.panel(sample);
    }

    /** Code without a panel. */
    public Content pre(String lang, String code) {
        return CodeHtml.pre(new Html(), lang, code);
    }

    /** Coloured code alone. */
    public Content tokens(String lang, String code) {
        return CodeHtml.tokens(new Html(), lang, code);
    }

    /** A message template, its placeholders marked. */
    public Content template(String template) {
        Html html = new Html();
        Texts.pieces(template).forEach(piece -> {
            if (piece.placeholder()) {
                html.raw("<var>").text(piece.text()).raw("</var>");
            } else {
                html.text(piece.text());
            }
        });
        return html;
    }

    /** What changed, in a sentence. */
    public Content change(ChangeRow row) {
        return ChangeHtml.write(row, page.info().address());
    }

    /** A text in which a line may be broken after dots, slashes and underscores. */
    public Content breakable(String code) {
        Html html = new Html();
        int from = 0;
        for (int i = 0; i < code.length(); i++) {
            if ("._/:-".indexOf(code.charAt(i)) >= 0) {
                html.text(code.substring(from, i + 1)).raw("<wbr>");
                from = i + 1;
            }
        }
        return html.text(code.substring(from));
    }

    /** A duration for people. */
    public String duration(Duration duration) {
        return DurationTexts.text(duration);
    }

    /** A picture of a retry policy. */
    public Content schedule(RetryPage.Policy policy) {
        return ScheduleSvg.draw(policy);
    }
}
