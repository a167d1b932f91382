package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.codegen.site.page.ErrorEntry;
import io.errorcontract.codegen.site.page.PageInfo;
import io.errorcontract.codegen.site.page.Prose;
import io.errorcontract.codegen.site.page.Retryability;
import io.errorcontract.codegen.site.page.StatusPage;
import io.errorcontract.codegen.site.page.StatusPage.Uncoded;
import io.errorcontract.codegen.site.page.StatusRow;
import io.errorcontract.codegen.site.page.Texts;
import java.time.Duration;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** Makes the pages of HTTP statuses, and their rows on the start page. */
final class StatusPages {
    private final CatalogView catalog;
    private final CatalogDefinition definition;
    private final StatusTitles titles;
    private final FamilyPages families;
    private final WireExamples examples;
    private final ClientSamples samples;

    StatusPages(
            CatalogView catalog,
            StatusTitles titles,
            FamilyPages families,
            WireExamples examples,
            ClientSamples samples) {
        this.catalog = catalog;
        this.definition = catalog.definition();
        this.titles = titles;
        this.families = families;
        this.examples = examples;
        this.samples = samples;
    }

    /** A page for each status of an error. */
    List<StatusPage> pages() {
        return CatalogView.map(List.copyOf(Statuses.withPages(catalog.catalog())), this::page);
    }

    /** All statuses that the API sends, successful ones too if the catalog explains them. */
    List<StatusRow> rows() {
        NavigableSet<Integer> all = Statuses.withPages(catalog.catalog());
        definition.statuses().keySet().forEach(status -> all.add(Integer.valueOf(status)));
        return CatalogView.map(List.copyOf(all), this::row);
    }

    private StatusRow row(int status) {
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
                description(status),
                status < Statuses.FIRST_ERROR ? null : catalog.addresses().status(status),
                errors.size(),
                (int) retryable);
    }

    /** The catalog's word on a status, else what the only family of this status has to say. */
    private @Nullable Prose description(int status) {
        Prose declared = titles.description(status);
        List<FamilyDefinition> sharing = familiesOf(status);
        if (declared != null || sharing.size() != 1) {
            return declared;
        }
        FamilyDefinition family = sharing.get(0);
        Prose description = FamilyPages.description(family);
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

    private StatusPage page(int status) {
        List<ErrorEntry> errors = catalog.byStatus().getOrDefault(status, List.of());
        String title = status + " " + titles.title(status);
        return new StatusPage(
                new PageInfo(
                        catalog.addresses().status(status),
                        title,
                        errors.isEmpty()
                                ? "What HTTP status " + title + " means, and what to do about it."
                                : "The " + Texts.count(errors.size(), "error") + " with HTTP status " + title + "."),
                status,
                description(status),
                CatalogView.map(familiesOf(status), families::row),
                errors,
                errors.isEmpty() ? uncoded(status) : null);
    }

    private Uncoded uncoded(int status) {
        List<FamilyDefinition> sharing = familiesOf(status);
        FamilyDefinition family = sharing.size() == 1 ? sharing.get(0) : null;
        Retryability retryability = family == null ? Retryability.NO : catalog.retryability(family);
        Duration after = family == null ? null : catalog.families().retryAfter(family);
        return new Uncoded(
                retryability,
                Policies.advice(retryability, after),
                examples.of(status).orElse(null),
                samples.of(
                        SampleFacts.of(catalog, status, retryability, after), family == null ? null : family.name()));
    }
}
