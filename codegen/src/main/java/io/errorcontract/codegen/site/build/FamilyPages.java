package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.codegen.site.page.FamilyPage;
import io.errorcontract.codegen.site.page.FamilyRow;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.PageInfo;
import io.errorcontract.codegen.site.page.Prose;
import io.errorcontract.codegen.site.page.Retryability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the pages of families, and their rows in the tables of other pages. */
final class FamilyPages {
    private final CatalogView catalog;

    FamilyPages(CatalogView catalog) {
        this.catalog = catalog;
    }

    /** A page for each family. */
    List<FamilyPage> pages() {
        return CatalogView.map(all(), this::page);
    }

    /** All families, in the order of the catalog. */
    List<FamilyRow> rows() {
        return CatalogView.map(all(), this::row);
    }

    /** A family in a table. */
    FamilyRow row(FamilyDefinition family) {
        return new FamilyRow(
                catalog.familyLink(family),
                String.join(", ", family.match()),
                description(family),
                catalog.ofFamily(family.name()).size());
    }

    /** What the catalog says of a family, or null if nothing. */
    static @Nullable Prose description(FamilyDefinition family) {
        return CatalogView.prose(family.description(), SourcePath.of("families", family.name(), "description"));
    }

    private FamilyPage page(FamilyDefinition family) {
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
                status == null ? null : catalog.statusLink(status),
                catalog.retryability(family),
                description,
                parent == null ? null : catalog.familyLink(parent),
                all().stream()
                        .filter(other -> family.name().equals(other.parent()))
                        .map(catalog::familyLink)
                        .toList(),
                catalog.names() == null ? null : catalog.names().familyException(family.name()),
                catalog.ofFamily(family.name()));
    }

    /** Families that may be retried, though this version of the catalog has no code of theirs. */
    List<Link> retryableWithoutCodes() {
        return all().stream()
                .filter(family -> catalog.retryability(family) == Retryability.YES)
                .filter(family -> catalog.ofFamily(family.name()).isEmpty())
                .map(catalog::familyLink)
                .toList();
    }

    private List<FamilyDefinition> all() {
        return List.copyOf(catalog.definition().families().values());
    }
}
