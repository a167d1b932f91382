package io.errorcontract.codegen.site.machine;

import io.errorcontract.codegen.site.page.Address;
import io.errorcontract.codegen.site.page.CodePage;
import io.errorcontract.codegen.site.page.ErrorEntry;
import io.errorcontract.codegen.site.page.FamilyPage;
import io.errorcontract.codegen.site.page.GuidePage;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.MovedPage;
import io.errorcontract.codegen.site.page.Page;
import io.errorcontract.codegen.site.page.ReservedPage;
import io.errorcontract.codegen.site.page.Retryability;
import io.errorcontract.codegen.site.page.Site;
import io.errorcontract.codegen.site.page.SiteInfo;
import io.errorcontract.codegen.site.page.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes {@code llms.txt} and {@code llms-full.txt}: where agents begin to read (llmstxt.org). Of a large catalog the
 * first lists families in place of their errors, and each family has a list of its own.
 */
public final class AgentLists {
    /** With more errors, the lists are too long to be read at once. */
    static final int LARGE = 500;

    /** A family with more codes is described by their number. */
    private static final int MAX_CODES = 40;

    private final Site site;
    private final String base;
    private final boolean large;

    private AgentLists(Site site) {
        this.site = site;
        this.base = site.info().baseUrl() == null ? "" : site.info().baseUrl();
        this.large = site.pages().stream().filter(CodePage.class::isInstance).count() > LARGE;
    }

    /**
     * Writes all lists of a site.
     *
     * @param site the site
     * @param markdown gives the Markdown of a page
     * @return Markdown by the path of its file
     */
    public static Map<String, String> of(Site site, Function<Page, String> markdown) {
        AgentLists lists = new AgentLists(site);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("llms.txt", lists.index());
        Map<String, StringBuilder> full = new LinkedHashMap<>();
        for (Page page : site.pages()) {
            Link family = page instanceof CodePage code ? code.entry().family() : null;
            if (lists.large && family != null) {
                full.computeIfAbsent(list(family.address()), path -> lists.heading(family))
                        .append(lists.row(page, family.address().toRoot()));
            } else if (!(page instanceof MovedPage) && !(lists.large && page instanceof FamilyPage)) {
                full.computeIfAbsent("llms-full.txt", path -> new StringBuilder())
                        .append("<!-- ")
                        .append(page.info().address().markdown())
                        .append(" -->\n\n")
                        .append(markdown.apply(page))
                        .append('\n');
            }
        }
        full.forEach((path, text) -> files.put(path, text.toString()));
        return files;
    }

    /** The file that lists the errors of a family. */
    private static String list(Address family) {
        return family.path() + ".txt";
    }

    private StringBuilder heading(Link family) {
        return new StringBuilder("# ").append(line(family.label())).append("\n\n");
    }

    /** A page in a list: its name, where it is, and what it says. */
    private String row(Page page, String toRoot) {
        return "- [" + line(page.info().title()) + "](" + (base.isEmpty() ? toRoot : base)
                + page.info().address().markdown() + "): " + line(says(page)) + "\n";
    }

    private String index() {
        SiteInfo info = site.info();
        StringBuilder out = new StringBuilder();
        out.append("# ").append(line(info.title())).append("\n\n> ");
        out.append(line(site.pages().get(0).info().summary())).append("\n\n");
        out.append("Version ").append(info.version()).append(". All of it in one file: ");
        out.append(base).append(large ? "errors.json" : "llms-full.txt");
        out.append(large ? "" : "; as data: " + base + "errors.json").append('\n');
        section(
                out,
                "How errors work",
                page -> !(page instanceof CodePage)
                        && !(page instanceof FamilyPage)
                        && !(page instanceof MovedPage)
                        && !(page instanceof ReservedPage)
                        && !(page instanceof GuidePage));
        section(out, "Guides", GuidePage.class::isInstance);
        section(out, "Families", FamilyPage.class::isInstance);
        section(
                out,
                "Errors",
                page -> page instanceof CodePage code && !(large && code.entry().family() != null));
        section(out, "Optional", ReservedPage.class::isInstance);
        return out.toString();
    }

    private void section(StringBuilder out, String title, Predicate<Page> wanted) {
        boolean first = true;
        for (Page page : site.pages()) {
            if (wanted.test(page)) {
                out.append(first ? "\n## " + title + "\n\n" : "");
                first = false;
                out.append(row(page, ""));
            }
        }
    }

    private String says(Page page) {
        if (page instanceof CodePage code) {
            ErrorEntry entry = code.entry();
            String head = entry.status() + ", " + retrying(entry.retryability()) + ". " + entry.message();
            return code.description() == null
                    ? head
                    : head
                            + (head.matches(".*[.!?]$") ? " " : ". ")
                            + code.description().firstSentence();
        }
        if (page instanceof FamilyPage family) {
            String about =
                    family.description() == null ? "" : family.description().firstSentence() + " ";
            String codes = family.errors().size() > MAX_CODES
                    ? ""
                    : family.errors().stream().map(ErrorEntry::code).collect(Collectors.joining(", ", ": ", ""));
            String count = Texts.count(family.errors().size(), "error");
            Address address = family.info().address();
            boolean listed = family.errors().stream()
                    .map(ErrorEntry::family)
                    .anyMatch(own -> own != null && own.address().equals(address));
            String whole = large && listed ? " Each of them: " + base + list(address) : "";
            return about + count + (family.errors().isEmpty() ? "" : codes) + "." + whole;
        }
        return page.info().summary();
    }

    private static String retrying(Retryability retryability) {
        return switch (retryability) {
            case YES -> "retryable";
            case NO -> "not retryable";
            case DEPENDS -> "retryable if the response says so";
        };
    }

    /** Plain text in one line, without what would end a link's label. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("<", "\\<");
    }
}
