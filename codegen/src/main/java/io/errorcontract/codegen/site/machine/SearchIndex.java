package io.errorcontract.codegen.site.machine;

import io.errorcontract.codegen.site.page.CodePage;
import io.errorcontract.codegen.site.page.ErrorEntry;
import io.errorcontract.codegen.site.page.FamilyPage;
import io.errorcontract.codegen.site.page.GuidePage;
import io.errorcontract.codegen.site.page.HistoryPage;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.Page;
import io.errorcontract.codegen.site.page.ReservedPage;
import io.errorcontract.codegen.site.page.RetryPage;
import io.errorcontract.codegen.site.page.Retryability;
import io.errorcontract.codegen.site.page.Site;
import io.errorcontract.codegen.site.page.StatusPage;
import io.errorcontract.codegen.text.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what the search in the browser looks through: a script, since a page that is opened as a file may load one,
 * with short rows, since there can be thousands.
 */
public final class SearchIndex {
    private static final Comparator<CodePage> ORDER = Comparator.comparing(
                    (CodePage page) -> page.entry().code(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(page -> page.entry().code());

    private SearchIndex() {}

    /**
     * Writes the index of a site.
     *
     * @param site the site
     * @return JavaScript
     */
    public static String write(Site site) {
        Map<Link, Integer> families = new LinkedHashMap<>();
        List<CodePage> codes = new ArrayList<>();
        List<List<Object>> pages = new ArrayList<>();
        for (Page page : site.pages()) {
            if (page instanceof CodePage code) {
                codes.add(code);
            } else if (isFound(page)) {
                pages.add(List.of(
                        page.info().title(),
                        page.info().address().path(),
                        page.info().summary()));
            }
        }
        codes.sort(ORDER);
        List<List<Object>> rows = new ArrayList<>();
        codes.forEach(code -> rows.add(row(code, families)));
        List<List<Object>> named = new ArrayList<>();
        families.keySet()
                .forEach(family ->
                        named.add(List.of(family.label(), family.address().html())));
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("families", named);
        index.put("errors", rows);
        index.put("pages", pages);
        return "window.errorContractIndex = " + Json.compact(index) + ";\n";
    }

    private static boolean isFound(Page page) {
        return page instanceof GuidePage
                || page instanceof FamilyPage
                || page instanceof StatusPage
                || page instanceof RetryPage
                || page instanceof HistoryPage
                || page instanceof ReservedPage;
    }

    /** Code, file if it is not the code itself, status, family, retryability, title, message, former codes if any. */
    private static List<Object> row(CodePage page, Map<Link, Integer> families) {
        ErrorEntry entry = page.entry();
        List<Object> row = new ArrayList<>();
        row.add(entry.code());
        row.add(
                entry.address().path().equals(entry.code())
                        ? ""
                        : entry.address().path());
        row.add(entry.status());
        row.add(entry.family() == null ? -1 : families.computeIfAbsent(entry.family(), family -> families.size()));
        row.add(entry.retryability() == Retryability.NO ? 0 : entry.retryability() == Retryability.YES ? 1 : 2);
        row.add(entry.title() == null ? "" : entry.title());
        row.add(entry.message());
        if (!page.formerCodes().isEmpty()) {
            row.add(String.join(" ", page.formerCodes()));
        }
        return row;
    }
}
