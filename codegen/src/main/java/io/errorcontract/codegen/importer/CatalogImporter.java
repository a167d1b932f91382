package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.codegen.document.DocumentNode.Mapping;
import io.errorcontract.codegen.document.OpenApiDocument;
import io.errorcontract.codegen.document.ReferenceRule;
import io.errorcontract.codegen.document.VersionRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes a first catalog of what a document says of errors: the layouts of bodies, the codes, their messages,
 * parameters, statuses and families, and the headers. What the document does not tell is guessed where the guess is
 * likely to be right, and asked for in comments that all begin with {@value #REMARK}.
 */
public final class CatalogImporter {

    /** What each comment begins with that asks the author to decide something. */
    public static final String REMARK = "# decide: ";

    private final ImportSettings settings;
    private final DiagnosticCollector out;

    /**
     * Makes an importer.
     *
     * @param settings what the author says of the catalog
     * @param out takes what is wrong with documents
     */
    public CatalogImporter(ImportSettings settings, DiagnosticCollector out) {
        this.settings = settings;
        this.out = out;
    }

    /**
     * Makes the catalog.
     *
     * @param document the document
     * @return the catalog; empty if something is wrong with the document, which is reported
     */
    public Optional<ImportedCatalog> read(OpenApiDocument document) {
        new VersionRule().check(document, out);
        new ReferenceRule().check(document, out);
        if (!out.hasNoErrors()) {
            return Optional.empty();
        }
        ImportNotes notes = new ImportNotes();
        List<DocumentedResponse> responses = new ResponseFinder(document, notes).all();
        CodeCollector.Codes codes = CodeCollector.collect(responses, LayoutDrafts.of(responses, notes), notes);
        if (codes.codes().isEmpty()) {
            reportNoErrors(document);
            return Optional.empty();
        }
        TypeDrafts types = new TypeDrafts();
        List<ErrorDraft> errors = errors(codes, types);
        FamilyDrafts families = FamilyDrafts.of(errors, codes.patterns());
        Map<String, Object> headers = HeaderDrafts.of(responses, notes);
        CatalogDraft draft = new CatalogHead(document, settings).begin();
        new CatalogSections(draft, errors, codes.madeUp()).write(types.tree(), headers, families);
        return Optional.of(new ImportedCatalog(
                CatalogText.of(draft),
                errors.size(),
                families.all().size(),
                responses.size(),
                draft.decisions(),
                notes.all()));
    }

    private void reportNoErrors(OpenApiDocument document) {
        Mapping root = document.root();
        out.add(
                DraftFaults.NO_ERRORS,
                document.locate(
                        root.entry("paths").orElse(root.entries().get(0)).key()),
                "the document has no responses of errors",
                "describe responses of the statuses 4xx or 5xx, with their bodies and an example for each code");
    }

    private static List<ErrorDraft> errors(CodeCollector.Codes codes, TypeDrafts types) {
        Map<LayoutDraft, Integer> users = new HashMap<>();
        codes.codes()
                .values()
                .forEach(occurrences -> occurrences.stream()
                        .map(Occurrence::layout)
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(layout -> users.merge(layout, 1, Integer::sum)));
        List<ErrorDraft> errors = new ArrayList<>();
        codes.codes()
                .forEach((code, occurrences) -> errors.add(
                        ErrorDraft.of(code, occurrences, types, layout -> users.getOrDefault(layout, 0) == 1)));
        List<ErrorDraft> drafts = List.copyOf(errors);
        errors.replaceAll(error -> codes.madeUp().contains(error.code()) || isToldApart(error, drafts)
                ? error
                : error.withMessage(MessageDraft.ofCode(error.code())));
        errors.sort(Comparator.comparingInt(ErrorDraft::status));
        return errors;
    }

    /** Whether a message that is only a description is that of one error alone. */
    private static boolean isToldApart(ErrorDraft error, List<ErrorDraft> all) {
        boolean described =
                error.message().remark() != null && error.message().captured().isEmpty();
        return !described
                || all.stream()
                        .noneMatch(other -> !other.code().equals(error.code())
                                && other.message().text().equals(error.message().text()));
    }
}
