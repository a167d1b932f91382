package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.change.check.History;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.GuideDefinition;
import io.errorcontract.catalog.definition.ReservedDefinition;
import io.errorcontract.catalog.definition.SiteDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.site.page.Address;
import io.errorcontract.codegen.site.page.ErrorEntry;
import io.errorcontract.codegen.site.page.FamilyRow;
import io.errorcontract.codegen.site.page.GuidePage;
import io.errorcontract.codegen.site.page.HistoryPage;
import io.errorcontract.codegen.site.page.IndexPage;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.MovedPage;
import io.errorcontract.codegen.site.page.Page;
import io.errorcontract.codegen.site.page.PageInfo;
import io.errorcontract.codegen.site.page.Prose;
import io.errorcontract.codegen.site.page.ReservedPage;
import io.errorcontract.codegen.site.page.RetryPage;
import io.errorcontract.codegen.site.page.Retryability;
import io.errorcontract.codegen.site.page.Site;
import io.errorcontract.codegen.site.page.SiteInfo;
import io.errorcontract.codegen.site.page.StartPage;
import io.errorcontract.codegen.site.page.Texts;
import io.errorcontract.contract.BindingSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes all pages of a site. */
public final class SiteBuilder {

    /** The start page shows this many errors that may be retried; the page on retrying has all. */
    private static final int RETRYABLE_ON_START = 12;

    private final CatalogView catalog;
    private final CatalogDefinition definition;
    private final FamilyPages families;
    private final StatusPages statuses;
    private final BodyShapes shapes;
    private final CodePages codes;
    private final JavaSamples java;
    private final HistoryPages history;

    /**
     * Makes a builder.
     *
     * @param catalog the catalog
     * @param addresses where its pages live
     * @param examples makes the responses that pages show
     * @param operations which operations return which error
     * @param typescript the classes in TypeScript, or {@code null} if there are none
     * @param reader who reads the site
     * @param history what callers may know of the catalog's earlier versions
     */
    public SiteBuilder(
            Catalog catalog,
            Addresses addresses,
            WireExamples examples,
            ReturningOperations operations,
            @Nullable TypeScriptSdk typescript,
            Visibility reader,
            History history) {
        this.definition = catalog.definition();
        this.catalog = new CatalogView(catalog, addresses);
        StatusTitles titles = new StatusTitles(definition);
        this.families = new FamilyPages(this.catalog);
        this.shapes = new BodyShapes(this.catalog, examples);
        this.java = new JavaSamples(
                this.catalog, !shapes.places(BindingSource.REQUEST_ID).isEmpty());
        this.history = new HistoryPages(this.catalog, history);
        ClientSamples samples = new ClientSamples(this.catalog, java, typescript);
        this.statuses = new StatusPages(this.catalog, titles, families, examples, samples);
        this.codes = new CodePages(
                this.catalog,
                titles,
                new ParameterRows(definition.types(), reader),
                examples,
                java,
                samples,
                operations,
                this.history,
                shapes.publishedProperties());
    }

    /**
     * Makes the site.
     *
     * @param logo the file of the logo from the root of the site, or {@code null}
     * @param baseUrl where the site will be published, with a slash at its end, or {@code null} if not known
     * @param oneOfMany whether the site lies in a folder beside those of other APIs
     * @return the site
     */
    public Site build(@Nullable String logo, @Nullable String baseUrl, boolean oneOfMany) {
        SiteDefinition site = definition.site();
        List<HistoryPage> changes = history.pages();
        SiteInfo info = new SiteInfo(
                definition.id(),
                definition.title(),
                definition.version(),
                site == null ? null : site.home(),
                logo,
                baseUrl,
                changes.isEmpty() ? null : link(changes.get(0)),
                CatalogView.map(guides(), SiteBuilder::link),
                statuses.rows(),
                families.rows(),
                oneOfMany);
        List<Page> pages = new ArrayList<>();
        pages.add(start());
        pages.add(index());
        pages.add(retrying());
        pages.addAll(changes);
        pages.addAll(guides());
        pages.addAll(families.pages());
        pages.addAll(statuses.pages());
        for (ErrorDefinition error : definition.errors().values()) {
            pages.add(codes.of(error));
            error.aliases().forEach(alias -> pages.add(moved(alias, error.code())));
        }
        definition.reserved().forEach((code, reserved) -> pages.add(reserved(code, reserved)));
        return new Site(info, pages);
    }

    private static Link link(Page page) {
        return new Link(page.info().title(), page.info().address());
    }

    private StartPage start() {
        List<ErrorEntry> retryable = with(Retryability.YES);
        SiteDefinition site = definition.site();
        Prose introduction = CatalogView.prose(definition.description(), SourcePath.of("description"));
        return new StartPage(
                new PageInfo(
                        Address.START,
                        definition.title(),
                        introduction == null ? "All errors of the API." : introduction.firstSentence()),
                introduction,
                catalog.entries().size(),
                new ErrorGroups(catalog, families).all(),
                shapes.all(),
                shapes.headers(),
                statuses.rows(),
                retryable.subList(0, Math.min(RETRYABLE_ON_START, retryable.size())),
                retryable.size(),
                families.retryableWithoutCodes(),
                site == null ? null : CatalogView.prose(site.support(), SourcePath.of("site", "support")),
                guides());
    }

    private IndexPage index() {
        return new IndexPage(
                new PageInfo(
                        Address.ALL,
                        "All errors, A to Z",
                        "The " + Texts.count(catalog.entries().size(), "error") + " of " + definition.title() + "."),
                catalog.sorted(),
                families.rows().stream()
                        .filter(row -> row.count() > 0)
                        .map(FamilyRow::link)
                        .toList(),
                CatalogView.map(List.copyOf(catalog.byStatus().keySet()), catalog::statusLink));
    }

    private RetryPage retrying() {
        return new RetryPage(
                new PageInfo(
                        Address.RETRYING,
                        "Retrying",
                        "Which errors may be tried again, how often, and how long to wait."),
                new Policies(catalog).all(),
                with(Retryability.YES),
                with(Retryability.DEPENDS),
                families.retryableWithoutCodes(),
                shapes.places(BindingSource.RETRY_AFTER),
                shapes.places(BindingSource.RETRYABLE),
                java.retrying());
    }

    private List<ErrorEntry> with(Retryability retryability) {
        return catalog.entries().stream()
                .filter(entry -> entry.retryability() == retryability)
                .toList();
    }

    private List<GuidePage> guides() {
        List<GuidePage> pages = new ArrayList<>();
        for (Map.Entry<String, GuideDefinition> guide : definition.guides().entrySet()) {
            Prose text = Prose.of(guide.getValue().text(), SourcePath.of("guides", guide.getKey(), "text"));
            pages.add(new GuidePage(
                    new PageInfo(
                            catalog.addresses().guide(guide.getKey()),
                            guide.getValue().title(),
                            text.firstSentence()),
                    text));
        }
        return pages;
    }

    private MovedPage moved(String alias, String code) {
        return new MovedPage(
                new PageInfo(catalog.addresses().code(alias), alias, alias + " is now called " + code + "."),
                alias,
                catalog.codeLink(code));
    }

    private ReservedPage reserved(String code, ReservedDefinition reserved) {
        String replacement = reserved.replacedBy();
        boolean plain = reserved.since() == null && replacement == null;
        SourcePath place = SourcePath.of("reserved", code);
        return new ReservedPage(
                new PageInfo(
                        catalog.addresses().code(code), code, code + " is retired: servers do not send it any more."),
                code,
                Prose.of(reserved.reason(), plain ? place : place.then("reason")),
                reserved.since(),
                replacement == null ? null : catalog.codeLink(replacement),
                history.of(code));
    }
}
