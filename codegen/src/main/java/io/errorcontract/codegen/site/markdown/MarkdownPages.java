package io.errorcontract.codegen.site.markdown;

import io.errorcontract.codegen.site.page.Address;
import io.errorcontract.codegen.site.page.ApisPage;
import io.errorcontract.codegen.site.page.BodyShape;
import io.errorcontract.codegen.site.page.CodePage;
import io.errorcontract.codegen.site.page.ErrorGroup;
import io.errorcontract.codegen.site.page.FamilyPage;
import io.errorcontract.codegen.site.page.FamilyRow;
import io.errorcontract.codegen.site.page.GuidePage;
import io.errorcontract.codegen.site.page.HistoryPage;
import io.errorcontract.codegen.site.page.IndexPage;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.LinkResolver;
import io.errorcontract.codegen.site.page.MovedPage;
import io.errorcontract.codegen.site.page.Page;
import io.errorcontract.codegen.site.page.ReservedPage;
import io.errorcontract.codegen.site.page.RetryPage;
import io.errorcontract.codegen.site.page.SiteInfo;
import io.errorcontract.codegen.site.page.StartPage;
import io.errorcontract.codegen.site.page.StatusPage;
import io.errorcontract.codegen.site.page.StatusRow;
import java.util.ArrayList;
import java.util.List;

/** Writes pages as Markdown: the same pages as in HTML, for agents and for other documentation systems. */
public final class MarkdownPages {
    private final LinkResolver links;
    private final boolean exported;

    /**
     * Makes a writer.
     *
     * @param links where the links of the catalog's texts lead
     * @param exported whether pages are for other documentation systems: they begin with a block of YAML, and nothing
     *     in them is taken for MDX or Vue
     */
    public MarkdownPages(LinkResolver links, boolean exported) {
        this.links = links;
        this.exported = exported;
    }

    /**
     * Writes one page.
     *
     * @param site what all pages share
     * @param page the page
     * @return a Markdown document
     */
    public String write(SiteInfo site, Page page) {
        String text = content(site, page);
        return exported ? FrontMatter.of(page) + PortableMarkdown.of(text) : text;
    }

    private String content(SiteInfo site, Page page) {
        PageMarkdown parts = new PageMarkdown(links, page.info().address(), page instanceof GuidePage ? 0 : 2);
        if (page instanceof CodePage code) {
            return new CodeMarkdown(parts).write(code);
        }
        if (page instanceof ApisPage apis) {
            return head(page)
                    .block(Md.text(page.info().summary()))
                    .bullets(apis.apis().stream()
                            .map(api -> parts.link(api.link()) + " (" + Md.text(api.version()) + ")"
                                    + (api.summary() == null ? "" : ": " + Md.text(api.summary())))
                            .toList())
                    .toString();
        }
        if (page instanceof StartPage start) {
            return start(site, start, parts);
        }
        if (page instanceof IndexPage index) {
            return head(page).bullets(parts.errors(index.errors())).toString();
        }
        if (page instanceof RetryPage retry) {
            return retry(retry, parts);
        }
        if (page instanceof FamilyPage family) {
            return family(family, parts);
        }
        if (page instanceof StatusPage status) {
            return status(status, parts);
        }
        if (page instanceof MovedPage moved) {
            return new Md()
                    .heading(1, Md.code(moved.code()))
                    .block("This error is now called " + parts.codeLink(moved.target()) + ".")
                    .toString();
        }
        if (page instanceof ReservedPage reserved) {
            return reserved(reserved, parts);
        }
        if (page instanceof HistoryPage history) {
            return HistoryMarkdown.write(head(page), history, parts);
        }
        return head(page).block(parts.prose(((GuidePage) page).text())).toString();
    }

    private static Md head(Page page) {
        return new Md().heading(1, Md.text(page.info().title()));
    }

    private static String start(SiteInfo site, StartPage page, PageMarkdown parts) {
        Md md = head(page).block(parts.prose(page.introduction()));
        String changes = site.history() == null ? "" : " (" + parts.link(site.history()) + ")";
        md.block("Version " + Md.text(site.version()) + changes + ". "
                + parts.link(new Link("All errors, A to Z", Address.ALL)) + ". "
                + parts.link(new Link("Retrying", Address.RETRYING)) + ".");
        md.heading(2, "Errors");
        for (ErrorGroup group : page.groups()) {
            FamilyRow family = group.family();
            if (family != null) {
                md.heading(3, parts.link(family.link())).block(parts.family(family));
            } else if (page.groups().size() > 1) {
                md.heading(3, "Errors without a family");
            }
            md.bullets(parts.errors(group.errors()));
            if (group.errors().size() < group.count()) {
                Link all = family == null ? new Link("", Address.ALL) : family.link();
                md.block(parts.link(new Link("All " + group.count() + " errors", all.address())));
            }
        }
        for (BodyShape body : page.bodies()) {
            boolean first = body.equals(page.bodies().get(0));
            md.heading(2, first ? "How errors look" : "The body " + Md.code(body.name()));
            md.block("Media type " + Md.code(body.mediaType()) + "."
                    + (body.usedBy().isEmpty() ? "" : " Only for " + parts.codeLinks(body.usedBy()) + "."));
            md.block(parts.prose(body.docs()));
            md.table(List.of("Field", "Type", "What it holds"), parts.fields(body.fields()));
            if (body.example() != null) {
                md.block(parts.example(body.example()));
            }
        }
        if (!page.headers().isEmpty()) {
            md.heading(2, "Headers").table(List.of("Header", "Type", "What it holds"), parts.fields(page.headers()));
        }
        md.heading(2, "Statuses")
                .table(List.of("Status", "Meaning", "Retry", "Errors"), statuses(page.statuses(), parts));
        if (page.retryableCount() > 0 || !page.retryableFamilies().isEmpty()) {
            md.heading(2, "What to retry").bullets(parts.errors(page.retryable()));
            md.bullets(page.retryableFamilies().stream()
                    .map(family -> "Every error of " + parts.link(family))
                    .toList());
        }
        if (page.support() != null) {
            md.heading(2, "Support").block(parts.prose(page.support()));
        }
        if (!page.guides().isEmpty()) {
            md.heading(2, "Guides");
            md.bullets(page.guides().stream()
                    .map(guide -> parts.link(
                                    new Link(guide.info().title(), guide.info().address())) + ": "
                            + Md.text(guide.info().summary()))
                    .toList());
        }
        return md.toString();
    }

    private static List<List<String>> statuses(List<StatusRow> statuses, PageMarkdown parts) {
        List<List<String>> rows = new ArrayList<>();
        for (StatusRow row : statuses) {
            String status = Integer.toString(row.status());
            rows.add(List.of(
                    row.address() == null ? status : parts.link(new Link(status, row.address())),
                    "**" + Md.text(row.title()) + "** " + parts.prose(row.description()),
                    row.retrying(),
                    row.count() == 0 ? "" : Integer.toString(row.count())));
        }
        return rows;
    }

    private static String retry(RetryPage page, PageMarkdown parts) {
        Md md = head(page).block(Md.text(page.info().summary()));
        List<String> rules = new ArrayList<>();
        rules.add("Try again only the errors listed below. For every other one, fix the cause first.");
        if (!page.retryableFields().isEmpty()) {
            rules.add("A response that says itself whether to try again is right: "
                    + String.join(
                            " or ",
                            page.retryableFields().stream().map(Md::code).toList())
                    + " is `true` if the same call may be tried again.");
        }
        if (!page.retryAfter().isEmpty()) {
            rules.add("If the response says how long to wait, wait at least that long: "
                    + String.join(
                            " or ", page.retryAfter().stream().map(Md::code).toList())
                    + ".");
        }
        rules.add((page.retryAfter().isEmpty() ? "Wait" : "Otherwise wait") + " as the schedule below says"
                + (page.jitter() ? ", and let chance shorten the waits." : "."));
        rules.add("Give up when the attempts or the time are used up, and report the last error.");
        md.steps(rules);
        for (RetryPage.Policy policy : page.policies()) {
            md.heading(2, page.policies().size() == 1 ? "The schedule" : "Schedule " + Md.code(policy.name()));
            md.block(Md.text(policy.sentence()));
            if (!policy.usedBy().isEmpty()) {
                md.block("For " + parts.codeLinks(policy.usedBy()) + ".");
            }
        }
        if (page.java() != null) {
            md.heading(2, "A loop in Java").block(Md.fenced("java", page.java().text()));
        }
        md.heading(2, "Retryable errors");
        if (!page.families().isEmpty()) {
            md.block("Whatever their code, errors of these families may be tried again too: "
                    + String.join(
                            ", ", page.families().stream().map(parts::link).toList())
                    + ".");
        }
        md.bullets(parts.errors(page.retryable()));
        if (!page.depends().isEmpty()) {
            md.heading(2, "Retryability depends on the response").bullets(parts.errors(page.depends()));
        }
        return md.toString();
    }

    private static String family(FamilyPage page, PageMarkdown parts) {
        Md md = head(page).block(parts.prose(page.description()));
        List<String> facts = new ArrayList<>();
        facts.add("Family: " + Md.code(page.name()));
        if (page.status() != null) {
            facts.add("HTTP status: " + parts.link(page.status()));
        }
        facts.add("Retrying: " + page.retryability().label());
        if (!page.patterns().isEmpty()) {
            facts.add("Codes: "
                    + String.join(" or ", page.patterns().stream().map(Md::code).toList()));
        }
        if (page.parent() != null) {
            facts.add("Part of " + parts.link(page.parent()));
        }
        if (page.exception() != null) {
            facts.add("In Java: " + Md.code(page.exception()));
        }
        return md.bullets(facts)
                .heading(2, "Errors")
                .bullets(parts.errors(page.errors()))
                .toString();
    }

    private static String status(StatusPage page, PageMarkdown parts) {
        Md md = head(page).block(parts.prose(page.description())).bullets(parts.families(page.families()));
        StatusPage.Uncoded uncoded = page.uncoded();
        if (uncoded == null) {
            return md.heading(2, "Errors").bullets(parts.errors(page.errors())).toString();
        }
        md.block("This version of the catalog lists no code for this status, so go by the status.");
        if (uncoded.example() != null) {
            md.heading(2, uncoded.example().title()).block(parts.example(uncoded.example()));
        }
        md.heading(2, "Retrying").block(Md.text(uncoded.retry()));
        md.heading(2, "Handle it");
        uncoded.samples()
                .forEach(sample -> md.block(sample.label() + ":").block(Md.fenced(sample.lang(), sample.code())));
        return md.toString();
    }

    private static String reserved(ReservedPage page, PageMarkdown parts) {
        Md md = new Md()
                .heading(1, Md.code(page.code()))
                .block("Retired" + (page.since() == null ? "" : " in " + Md.text(page.since()))
                        + ". Servers do not send this code any more, and it will not be reused.")
                .block(parts.prose(page.reason()))
                .block(
                        page.replacedBy() == null
                                ? ""
                                : "In its place there is " + parts.codeLink(page.replacedBy()) + ".");
        if (!page.history().isEmpty()) {
            md.heading(2, "History").bullets(parts.history(page.history()));
        }
        return md.toString();
    }
}
