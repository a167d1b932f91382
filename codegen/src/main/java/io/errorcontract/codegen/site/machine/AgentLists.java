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
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code llms.txt} and {@code llms-full.txt}: where agents begin to read (llmstxt.org). Of a large catalog the
 * first lists families in place of their errors, and the second is split: the pages of each family are in a file of
 * their own.
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
            if (!(page instanceof MovedPage)) {
                full.computeIfAbsent(lists.file(page), path -> new StringBuilder())
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

    /** The file that has the whole text of a page. */
    private String file(Page page) {
        Address family = !large
                ? null
                : page instanceof FamilyPage
                        ? page.info().address()
                        : page instanceof CodePage code ? familyOf(code) : null;
        return family == null ? "llms-full.txt" : family.path() + ".txt";
    }

    private static @Nullable Address familyOf(CodePage code) {
        Link family = code.entry().family();
        return family == null ? null : family.address();
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
        section(out, "Errors", page -> page instanceof CodePage code && !(large && familyOf(code) != null));
        section(out, "Optional", ReservedPage.class::isInstance);
        return out.toString();
    }

    private void section(StringBuilder out, String title, Predicate<Page> wanted) {
        boolean first = true;
        for (Page page : site.pages()) {
            if (wanted.test(page)) {
                out.append(first ? "\n## " + title + "\n\n" : "");
                first = false;
                out.append("- [").append(line(page.info().title())).append("](");
                out.append(base).append(page.info().address().markdown()).append("): ");
                out.append(line(says(page))).append('\n');
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
            String whole = large ? " All their pages: " + base + file(family) : "";
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
