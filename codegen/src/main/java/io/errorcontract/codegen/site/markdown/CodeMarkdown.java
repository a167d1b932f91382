package io.errorcontract.codegen.site.markdown;

import io.errorcontract.codegen.site.page.Address;
import io.errorcontract.codegen.site.page.CodePage;
import io.errorcontract.codegen.site.page.CodePage.DeprecationNote;
import io.errorcontract.codegen.site.page.ErrorEntry;
import io.errorcontract.codegen.site.page.Fix;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.Sample;
import io.errorcontract.codegen.site.page.WireExample;
import java.util.ArrayList;
import java.util.List;

/** Writes the page of an error as Markdown. */
final class CodeMarkdown {
    private final PageMarkdown parts;

    CodeMarkdown(PageMarkdown parts) {
        this.parts = parts;
    }

    String write(CodePage page) {
        ErrorEntry entry = page.entry();
        Md md = new Md().heading(1, entry.codeSent() ? Md.code(entry.code()) : Md.text(entry.message()));
        md.bullets(facts(page));
        if (!entry.codeSent()) {
            md.block("Responses do not hold the code " + Md.code(entry.code())
                    + ": it is the name of this page. Go by the status and the message.");
        }
        md.block("Message: " + Md.code(entry.message()));
        if (page.deprecation() != null) {
            deprecation(md, page.deprecation());
        }
        if (page.description() != null) {
            md.heading(2, "What happened").block(parts.prose(page.description()));
        }
        if (!page.causes().isEmpty()) {
            md.heading(2, "Causes").bullets(parts.proses(page.causes()));
        }
        if (!page.fixes().isEmpty() || !page.suggestions().isEmpty()) {
            md.heading(2, "What to do").bullets(suggestions(page)).steps(fixes(page.fixes()));
        }
        md.heading(2, "Retrying")
                .block(Md.text(page.retry()) + " " + Md.link("How to retry", parts.href(Address.RETRYING)));
        if (!page.parameters().isEmpty()) {
            md.heading(2, "Parameters")
                    .table(List.of("Name", "Type", "What it holds"), parts.parameters(page.parameters(), ""));
        }
        for (WireExample example : page.examples()) {
            md.heading(2, Md.text(example.title())).block(parts.example(example));
        }
        md.heading(2, "Handle it");
        page.samples().forEach(sample -> md.block(sample.label() + ":").block(Md.fenced(sample.lang(), sample.code())));
        if (!page.operations().isEmpty()) {
            md.heading(2, "Returned by")
                    .bullets(page.operations().stream().map(Md::code).toList());
        }
        if (!page.related().isEmpty()) {
            md.heading(2, "Related errors").bullets(parts.errors(page.related()));
        }
        if (!page.history().isEmpty()) {
            md.heading(2, "History").bullets(parts.history(page.history()));
        }
        return md.toString();
    }

    private List<String> facts(CodePage page) {
        ErrorEntry entry = page.entry();
        List<String> facts = new ArrayList<>();
        facts.add("HTTP status: " + parts.link(page.statusPage()) + " " + Md.text(page.reason()));
        facts.add("Retrying: " + entry.retryability().label());
        Link family = entry.family();
        if (family != null) {
            facts.add("Family: " + parts.link(family));
        }
        if (entry.readers() != null) {
            facts.add("Readers: " + Md.text(entry.readers()));
        }
        if (page.since() != null) {
            facts.add("Since " + Md.text(page.since()));
        }
        page.properties().forEach(property -> facts.add(Md.text(property.name()) + ": " + Md.code(property.value())));
        if (!page.formerCodes().isEmpty()) {
            facts.add("Formerly "
                    + String.join(
                            ", ", page.formerCodes().stream().map(Md::code).toList()));
        }
        return facts;
    }

    private void deprecation(Md md, DeprecationNote deprecation) {
        String since = deprecation.since() == null ? "" : " since " + Md.text(deprecation.since());
        Link replacement = deprecation.replacedBy();
        md.block("**Deprecated" + since + ".**"
                + (replacement == null ? "" : " Use " + parts.codeLink(replacement) + " instead."));
        md.block(parts.prose(deprecation.note()));
    }

    private static List<String> suggestions(CodePage page) {
        List<String> items = new ArrayList<>();
        page.suggestions()
                .forEach(row -> items.add((row.condition().isEmpty() ? "" : "If " + Md.text(row.condition()) + ": ")
                        + Md.text(row.text())));
        return items;
    }

    private List<String> fixes(List<Fix> fixes) {
        List<String> items = new ArrayList<>();
        for (Fix fix : fixes) {
            StringBuilder item = new StringBuilder(parts.prose(fix.text()));
            for (Sample sample : fix.samples()) {
                item.append("\n\n").append(parts.sample(sample));
            }
            items.add(item.toString());
        }
        return items;
    }
}
