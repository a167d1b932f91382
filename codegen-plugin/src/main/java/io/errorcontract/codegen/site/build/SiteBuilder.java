package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.CatalogDefinition;
import io.errorcontract.catalog.ErrorDefinition;
import io.errorcontract.catalog.FamilyDefinition;
import io.errorcontract.catalog.GuideDefinition;
import io.errorcontract.catalog.ReservedDefinition;
import io.errorcontract.catalog.SiteDefinition;
import io.errorcontract.catalog.SourcePath;
import io.errorcontract.codegen.site.markdown.Prose;
import io.errorcontract.codegen.site.page.Address;
import io.errorcontract.codegen.site.page.ErrorEntry;
import io.errorcontract.codegen.site.page.FamilyPage;
import io.errorcontract.codegen.site.page.FamilyRow;
import io.errorcontract.codegen.site.page.GuidePage;
import io.errorcontract.codegen.site.page.IndexPage;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.MovedPage;
import io.errorcontract.codegen.site.page.Page;
import io.errorcontract.codegen.site.page.PageInfo;
import io.errorcontract.codegen.site.page.ReservedPage;
import io.errorcontract.codegen.site.page.RetryPage;
import io.errorcontract.codegen.site.page.Retryability;
import io.errorcontract.codegen.site.page.Site;
import io.errorcontract.codegen.site.page.SiteInfo;
import io.errorcontract.codegen.site.page.StartPage;
import io.errorcontract.codegen.site.page.StatusPage;
import io.errorcontract.codegen.site.page.StatusRow;
import io.errorcontract.codegen.site.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes all pages of a site. */
public final class SiteBuilder {

    /** The start page shows this many errors that may be retried; the page on retrying has all. */
    private static final int RETRYABLE_ON_START = 12;

    private static final int FIRST_ERROR_STATUS = 400;

    private final CatalogView catalog;
    private final CatalogDefinition definition;
    private final StatusTitles titles;
    private final BodyShapes shapes;
    private final CodePages codes;
    private final JavaSamples java;

    /**
     * Makes a builder.
     *
     * @param definition the catalog
     * @param addresses where its pages live
     * @param examples makes the responses that pages show
     * @param operations which operations return which error
     */
    public SiteBuilder(
            CatalogDefinition definition, Addresses addresses, WireExamples examples, Operations operations) {
        this.definition = definition;
        this.catalog = new CatalogView(definition, addresses);
        this.titles = new StatusTitles(definition);
        this.shapes = new BodyShapes(catalog, examples);
        this.java = new JavaSamples(catalog);
        this.codes = new CodePages(catalog, titles, examples, java, operations, shapes.publishedProperties());
    }

    /**
     * Makes the site.
     *
     * @param logo the file of the logo from the root of the site, or {@code null}
     * @param baseUrl where the site will be published, with a slash at its end, or {@code null} if not known
     * @return the site
     */
    public Site build(@Nullable String logo, @Nullable String baseUrl) {
        SiteDefinition site = definition.site();
        SiteInfo info = new SiteInfo(
                definition.id(),
                definition.title(),
                definition.version(),
                site == null ? null : site.home(),
                logo,
                baseUrl,
                CatalogView.map(
                        guides(),
                        guide -> new Link(guide.info().title(), guide.info().address())),
                statuses(),
                families());
        List<Page> pages = new ArrayList<>();
        pages.add(start());
        pages.add(index());
        pages.add(retrying());
        pages.addAll(guides());
        definition.families().values().forEach(family -> pages.add(family(family)));
        errorStatuses().forEach(status -> pages.add(status(status)));
        for (ErrorDefinition error : definition.errors().values()) {
            pages.add(codes.of(error));
            error.aliases().forEach(alias -> pages.add(moved(alias, error.code())));
        }
        definition.reserved().forEach((code, reserved) -> pages.add(reserved(code, reserved)));
        return new Site(info, pages);
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
                shapes.all(),
                shapes.headers(),
                statuses(),
                families(),
                retryable.subList(0, Math.min(RETRYABLE_ON_START, retryable.size())),
                retryable.size(),
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
                families().stream()
                        .filter(row -> row.count() > 0)
                        .map(FamilyRow::link)
                        .toList(),
                CatalogView.map(List.copyOf(catalog.byStatus().keySet()), this::statusLink));
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
                retryableFamilies(),
                shapes.retryAfter(),
                java.retrying());
    }

    /** Families that may be retried, though this version of the catalog has no code of theirs. */
    private List<Link> retryableFamilies() {
        return definition.families().values().stream()
                .filter(family -> catalog.retryability(family) == Retryability.YES)
                .filter(family -> catalog.ofFamily(family.name()).isEmpty())
                .map(catalog::familyLink)
                .toList();
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

    private List<FamilyRow> families() {
        return CatalogView.map(List.copyOf(definition.families().values()), this::row);
    }

    private FamilyRow row(FamilyDefinition family) {
        return new FamilyRow(
                catalog.familyLink(family),
                String.join(", ", family.match()),
                description(family),
                catalog.ofFamily(family.name()).size());
    }

    private static @Nullable Prose description(FamilyDefinition family) {
        return CatalogView.prose(family.description(), SourcePath.of("families", family.name(), "description"));
    }

    private FamilyPage family(FamilyDefinition family) {
        Integer status = catalog.families().status(family);
        FamilyDefinition parent = catalog.families().parent(family);
        Prose description = description(family);
        String title = CatalogView.title(family);
        return new FamilyPage(
                new PageInfo(
                        catalog.addresses().family(family.name()),
                        title,
                        description == null ? "The errors of the family " + title + "." : description.firstSentence()),
                family.name(),
                family.match(),
                family.open(),
                status == null ? null : statusLink(status),
                catalog.retryability(family),
                description,
                parent == null ? null : catalog.familyLink(parent),
                definition.families().values().stream()
                        .filter(other -> family.name().equals(other.parent()))
                        .map(catalog::familyLink)
                        .toList(),
                catalog.names() == null ? null : catalog.names().familyException(family.name()),
                catalog.ofFamily(family.name()));
    }

    private Link statusLink(int status) {
        return new Link(Integer.toString(status), catalog.addresses().status(status));
    }

    /** The statuses that have a page: those of errors and families, and errors' statuses that the catalog explains. */
    private NavigableSet<Integer> errorStatuses() {
        NavigableSet<Integer> statuses = new TreeSet<>(catalog.byStatus().keySet());
        definition.families().values().forEach(family -> {
            Integer status = catalog.families().status(family);
            if (status != null) {
                statuses.add(status);
            }
        });
        definition.statuses().keySet().stream()
                .map(Integer::valueOf)
                .filter(status -> status >= FIRST_ERROR_STATUS)
                .forEach(statuses::add);
        return statuses;
    }

    private List<StatusRow> statuses() {
        NavigableSet<Integer> all = errorStatuses();
        definition.statuses().keySet().forEach(status -> all.add(Integer.valueOf(status)));
        return CatalogView.map(List.copyOf(all), this::statusRow);
    }

    private StatusRow statusRow(int status) {
        List<ErrorEntry> errors = catalog.byStatus().getOrDefault(status, List.of());
        long retryable = errors.isEmpty()
                ? familiesOf(status).stream()
                        .filter(family -> catalog.retryability(family) == Retryability.YES)
                        .count()
                : errors.stream()
                        .filter(entry -> entry.retryability() == Retryability.YES)
                        .count();
        return new StatusRow(
                status,
                titles.title(status),
                statusDescription(status),
                status < FIRST_ERROR_STATUS ? null : catalog.addresses().status(status),
                errors.size(),
                (int) retryable);
    }

    /** The catalog's word on a status, else what the only family of this status has to say. */
    private @Nullable Prose statusDescription(int status) {
        Prose declared = titles.description(status);
        List<FamilyDefinition> families = familiesOf(status);
        if (declared != null || families.size() != 1) {
            return declared;
        }
        FamilyDefinition family = families.get(0);
        Prose description = description(family);
        boolean telling = family.title() != null && !family.title().equalsIgnoreCase(titles.title(status));
        return description == null && telling
                ? CatalogView.prose(family.title() + ".", SourcePath.of("families", family.name(), "title"))
                : description;
    }

    private List<FamilyDefinition> familiesOf(int status) {
        return definition.families().values().stream()
                .filter(family -> {
                    Integer own = catalog.families().status(family);
                    return own != null && own == status;
                })
                .toList();
    }

    private StatusPage status(int status) {
        List<ErrorEntry> errors = catalog.byStatus().getOrDefault(status, List.of());
        String title = status + " " + titles.title(status);
        return new StatusPage(
                new PageInfo(
                        catalog.addresses().status(status),
                        title,
                        "The " + Texts.count(errors.size(), "error") + " with HTTP status " + title + "."),
                status,
                statusDescription(status),
                CatalogView.map(familiesOf(status), this::row),
                errors);
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
                replacement == null ? null : catalog.codeLink(replacement));
    }
}
