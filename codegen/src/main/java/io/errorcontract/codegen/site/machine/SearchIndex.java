package io.errorcontract.codegen.site.machine;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codegen.site.page.CodePage;
import io.errorcontract.codegen.site.page.ErrorEntry;
import io.errorcontract.codegen.site.page.FamilyPage;
import io.errorcontract.codegen.site.page.GuidePage;
import io.errorcontract.codegen.site.page.HistoryPage;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.Page;
import io.errorcontract.codegen.site.page.PageInfo;
import io.errorcontract.codegen.site.page.ParameterRow;
import io.errorcontract.codegen.site.page.Prose;
import io.errorcontract.codegen.site.page.ReservedPage;
import io.errorcontract.codegen.site.page.RetryPage;
import io.errorcontract.codegen.site.page.Site;
import io.errorcontract.codegen.site.page.StatusPage;
import io.errorcontract.contract.BindingSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the search in the browser looks through: a script, since a page that is opened as a file may load one,
 * with short rows, since there can be thousands. {@code search.js} says what is where in a row.
 */
public final class SearchIndex {
    private static final Comparator<CodePage> ORDER = Comparator.comparing(
                    (CodePage page) -> page.entry().code(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(page -> page.entry().code());

    /** Longer texts make the index large and the search no better. */
    private static final int MAX_WORDS = 400;

    private final Catalog resolved;
    private final CatalogDefinition catalog;
    private final @Nullable JavaNames names;
    private final GuideNames guideNames;
    private final List<String> bodies;
    private final List<Link> familyLinks = new ArrayList<>();
    private final Map<String, Integer> policies = new LinkedHashMap<>();

    private SearchIndex(Site site, Catalog resolved) {
        this.resolved = resolved;
        this.catalog = resolved.definition();
        this.names = catalog.java() == null ? null : resolved.names();
        this.guideNames = GuideNames.of(site, catalog);
        this.bodies = List.copyOf(resolved.layouts().keySet());
    }

    /**
     * Writes the index of a site.
     *
     * @param site the site
     * @param catalog the catalog that it shows
     * @return JavaScript
     */
    public static String write(Site site, Catalog catalog) {
        return "window.errorContractIndex = " + TreeWriter.compact(new SearchIndex(site, catalog).index(site)) + ";\n";
    }

    /**
     * A site, and the catalog that it shows.
     *
     * @param site the site
     * @param catalog the catalog
     */
    public record Source(Site site, Catalog catalog) {}

    /**
     * Writes one index of several sites.
     *
     * @param sources the sites by the folder that each is in
     * @return JavaScript
     */
    public static String writeAll(Map<String, Source> sources) {
        JointIndex all = new JointIndex();
        sources.forEach((folder, source) -> all.add(
                folder,
                source.site().info().title(),
                new SearchIndex(source.site(), source.catalog()).index(source.site())));
        return "window.errorContractIndex = " + TreeWriter.compact(all.index()) + ";\n";
    }

    private Map<String, Object> index(Site site) {
        List<CodePage> codes = new ArrayList<>();
        List<Object> pages = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (Page page : site.pages()) {
            if (page instanceof CodePage code) {
                codes.add(code);
            } else if (isFound(page)) {
                pages.add(page(page));
            }
            if (page instanceof RetryPage retry) {
                retry.policies().forEach(policy -> {
                    policy.usedBy().forEach(link -> policies.put(link.label(), sentences.size()));
                    sentences.add(policy.sentence());
                });
            }
        }
        codes.sort(ORDER);
        Map<String, Object> headers = new LinkedHashMap<>();
        catalog.headers().forEach((name, binding) -> {
            if (binding.source() != BindingSource.CONSTANT) {
                headers.put(name, BodyOutline.binding(binding));
            }
        });
        List<Object> rows = new ArrayList<>();
        codes.forEach(code -> rows.add(row(code)));
        Map<String, Object> index = new LinkedHashMap<>();
        index.put(
                "families",
                familyLinks.stream()
                        .map(link -> List.of(link.label(), link.address().html()))
                        .toList());
        index.put(
                "bodies",
                resolved.layouts().values().stream()
                        .map(body -> BodyOutline.of(body.json()))
                        .toList());
        index.put("headers", headers);
        index.put("policies", sentences);
        index.put("errors", rows);
        index.put("pages", pages);
        return index;
    }

    private static boolean isFound(Page page) {
        return page instanceof GuidePage
                || page instanceof FamilyPage
                || page instanceof StatusPage
                || page instanceof RetryPage
                || page instanceof HistoryPage
                || page instanceof ReservedPage;
    }

    /** Title, address, summary, and what else finds it. */
    private static List<String> page(Page page) {
        PageInfo info = page.info();
        String kind = kind(page);
        return kind.isEmpty()
                ? List.of(info.title(), info.address().path(), info.summary())
                : List.of(info.title(), info.address().path(), info.summary(), kind);
    }

    /** A status, the patterns of a family, or that a code is retired. */
    private static String kind(Page page) {
        if (page instanceof StatusPage status) {
            return Integer.toString(status.status());
        }
        if (page instanceof FamilyPage family) {
            return String.join(" ", family.patterns());
        }
        return page instanceof ReservedPage ? "retired" : "";
    }

    private List<Object> row(CodePage page) {
        ErrorEntry entry = page.entry();
        ErrorDefinition error = Objects.requireNonNull(catalog.errors().get(entry.code()));
        List<Object> row = new ArrayList<>();
        row.add(entry.code());
        row.add(
                entry.address().path().equals(entry.code())
                        ? ""
                        : entry.address().path());
        row.add(entry.status());
        row.add(family(entry.family()));
        row.add(entry.retryability().keyword());
        row.add(entry.title() == null ? "" : entry.title());
        row.add(entry.message());
        row.add(String.join(" ", page.formerCodes()));
        row.add(String.join(" ", classNames(entry.code())));
        row.add(page.parameters().stream()
                .map(parameter -> parameter(parameter, error.params().get(parameter.name())))
                .toList());
        row.add(words(page));
        row.add(bodies.indexOf(resolved.error(entry.code()).layoutName()));
        Duration after = resolved.families().retryAfter(error);
        row.add(after == null ? 0 : after.toMillis());
        row.add(policies.getOrDefault(entry.code(), 0));
        row.add(error.suggestions().stream()
                .map(suggestion -> suggestion.when().isEmpty()
                        ? List.of(suggestion.text())
                        : List.of(suggestion.text(), suggestion.when()))
                .toList());
        return row;
    }

    private int family(@Nullable Link family) {
        if (family == null) {
            return -1;
        }
        if (!familyLinks.contains(family)) {
            familyLinks.add(family);
        }
        return familyLinks.indexOf(family);
    }

    private List<String> classNames(String code) {
        List<String> all = new ArrayList<>();
        if (names != null) {
            all.add(names.exception(code));
        }
        all.addAll(guideNames.of(code));
        return all;
    }

    /** Name, type, and 1 if a body may lack it. */
    private static List<Object> parameter(ParameterRow row, @Nullable ParameterDefinition definition) {
        boolean elsewhere = row.place() != null || (definition != null && definition.binds() != null);
        return List.of(row.name(), row.type(), elsewhere || !row.presence().isEmpty() ? 1 : 0);
    }

    private static String words(CodePage page) {
        String text = Stream.of(
                        Stream.ofNullable(page.description()).map(Prose::plain),
                        page.causes().stream().map(Prose::plain),
                        page.fixes().stream().map(fix -> fix.text().plain()),
                        page.parameters().stream()
                                .flatMap(row -> Stream.ofNullable(row.docs()))
                                .map(Prose::plain))
                .flatMap(part -> part)
                .reduce("", (all, part) -> all.isEmpty() ? part : all + "\n" + part);
        return text.length() <= MAX_WORDS ? text : text.substring(0, text.lastIndexOf(" ", MAX_WORDS) + 1);
    }
}
