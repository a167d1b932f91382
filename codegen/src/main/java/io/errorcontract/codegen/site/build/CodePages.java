package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.DeprecationDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.FixDefinition;
import io.errorcontract.catalog.definition.PropertyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.SuggestionDefinition;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codegen.site.page.CodePage;
import io.errorcontract.codegen.site.page.CodePage.DeprecationNote;
import io.errorcontract.codegen.site.page.CodePage.PropertyRow;
import io.errorcontract.codegen.site.page.CodePage.SuggestionRow;
import io.errorcontract.codegen.site.page.ErrorEntry;
import io.errorcontract.codegen.site.page.Fix;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.PageInfo;
import io.errorcontract.codegen.site.page.Prose;
import io.errorcontract.codegen.site.page.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the pages of errors. */
final class CodePages {

    /** As many errors of one family as a sidebar can show. */
    private static final int MAX_SIBLINGS = 30;

    /** With more errors than this, what stands on every page has to be short. */
    private static final int LARGE = 500;

    private static final int MAX_SIBLINGS_OF_LARGE = 10;

    private final CatalogView catalog;
    private final StatusTitles statuses;
    private final ParameterRows parameters;
    private final WireExamples examples;
    private final JavaSamples java;
    private final ClientSamples samples;
    private final ReturningOperations operations;
    private final HistoryPages history;
    private final List<String> publishedProperties;

    CodePages(
            CatalogView catalog,
            StatusTitles statuses,
            ParameterRows parameters,
            WireExamples examples,
            JavaSamples java,
            ClientSamples samples,
            ReturningOperations operations,
            HistoryPages history,
            List<String> publishedProperties) {
        this.catalog = catalog;
        this.statuses = statuses;
        this.parameters = parameters;
        this.examples = examples;
        this.java = java;
        this.samples = samples;
        this.operations = operations;
        this.history = history;
        this.publishedProperties = publishedProperties;
    }

    CodePage of(ErrorDefinition error) {
        ErrorEntry entry = catalog.entry(error.code());
        SourcePath place = SourcePath.of("errors", error.code());
        Prose description = CatalogView.prose(error.description(), place.then("description"));
        return new CodePage(
                new PageInfo(entry.address(), error.code(), summary(entry, description)),
                entry,
                statuses.title(entry.status()),
                new Link(Integer.toString(entry.status()), catalog.addresses().status(entry.status())),
                Policies.advice(entry.retryability(), catalog.families().retryAfter(error)),
                error.since(),
                deprecation(error.deprecated(), place.then("deprecated")),
                description,
                proses(error.causes(), place.then("causes")),
                CatalogView.map(error.suggestions(), CodePages::suggestion),
                fixes(error.fixes(), place.then("fixes")),
                parameters.of(error),
                examples.of(error),
                java.catching(error),
                samples.of(error),
                operations.returning(error.code()),
                related(error),
                error.aliases(),
                properties(error),
                history.of(error.code()),
                siblings(error));
    }

    private static String summary(ErrorEntry entry, @Nullable Prose description) {
        String head = "Error " + entry.code() + ", HTTP status " + entry.status() + ": ";
        return head + (description == null ? entry.message() : description.firstSentence());
    }

    private @Nullable DeprecationNote deprecation(@Nullable DeprecationDefinition deprecated, SourcePath place) {
        if (deprecated == null) {
            return null;
        }
        String replacement = deprecated.replacedBy();
        return new DeprecationNote(
                deprecated.since(),
                replacement == null ? null : catalog.codeLink(replacement),
                CatalogView.prose(deprecated.note(), place.then("note")));
    }

    private static List<Prose> proses(List<String> texts, SourcePath place) {
        List<Prose> proses = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            proses.add(Prose.of(texts.get(i), place.then(i)));
        }
        return proses;
    }

    private static SuggestionRow suggestion(SuggestionDefinition suggestion) {
        String condition = suggestion.when().entrySet().stream()
                .map(entry -> entry.getKey() + " is " + entry.getValue())
                .collect(Collectors.joining(" and "));
        return new SuggestionRow(condition, suggestion.text());
    }

    private static List<Fix> fixes(List<FixDefinition> fixes, SourcePath place) {
        List<Fix> list = new ArrayList<>();
        for (int i = 0; i < fixes.size(); i++) {
            FixDefinition fix = fixes.get(i);
            Prose text = Prose.of(fix.text(), place.then(i).then("text"));
            list.add(new Fix(
                    text,
                    CatalogView.map(
                            fix.samples(), sample -> new Sample(sample.lang(), sample.code(), sample.title()))));
        }
        return list;
    }

    private List<ErrorEntry> related(ErrorDefinition error) {
        return CatalogView.map(error.see(), catalog::entry);
    }

    private List<PropertyRow> properties(ErrorDefinition error) {
        List<PropertyRow> rows = new ArrayList<>();
        for (String name : publishedProperties) {
            Object value = property(error, name);
            if (value != null) {
                PropertyDefinition property = catalog.definition().properties().get(name);
                String docs = property == null ? null : property.docs();
                rows.add(new PropertyRow(
                        name,
                        value instanceof String text ? text : TreeWriter.compact(value),
                        CatalogView.prose(docs, SourcePath.of("properties", name, "docs"))));
            }
        }
        return rows;
    }

    private @Nullable Object property(ErrorDefinition error, String name) {
        Map<String, @Nullable Object> own = error.properties();
        FamilyDefinition family = catalog.families().family(error);
        while (!own.containsKey(name) && family != null) {
            own = family.properties();
            family = catalog.families().parent(family);
        }
        return own.get(name);
    }

    /** The neighbours of an error in its family, or in the catalog if it has none, with the error itself among them. */
    private List<Link> siblings(ErrorDefinition error) {
        FamilyDefinition family = catalog.families().family(error);
        List<ErrorEntry> all = family == null ? catalog.withoutFamily() : catalog.ofFamily(family.name());
        int at = catalog.placeInFamily(error.code());
        int most = catalog.definition().errors().size() > LARGE ? MAX_SIBLINGS_OF_LARGE : MAX_SIBLINGS;
        int from = Math.max(0, Math.min(at - most / 2, all.size() - most));
        return CatalogView.map(all.subList(from, Math.min(all.size(), from + most)), ErrorEntry::link);
    }
}
