package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.codegen.document.OpenApiDocument;
import io.errorcontract.codegen.document.ReferenceRule;
import io.errorcontract.codegen.document.VersionRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        ImportNotes notes = new ImportNotes();
        ResponseFinder finder = new ResponseFinder(document, notes);
        new ReferenceRule().check(document, finder.references(), out);
        if (!out.hasNoErrors()) {
            return Optional.empty();
        }
        List<DocumentedResponse> responses = finder.all();
        CodeCollector.Codes codes = CodeCollector.collect(responses, LayoutDrafts.of(responses, notes), notes);
        if (codes.codes().isEmpty()) {
            reportNoErrors(document);
            return Optional.empty();
        }
        TypeDrafts types = new TypeDrafts();
        Map<String, Object> headers = HeaderDrafts.of(responses, notes);
        List<ErrorDraft> errors = errors(codes, types);
        boolean codeInHeader = headers.containsValue(HeaderDrafts.CODE);
        DraftedCatalog drafted =
                new DraftedCatalog(new CatalogHead(document, settings), codes, types, headers, responses.size(), notes);
        return drafted.proven(
                codeInHeader ? errors : ToldApart.of(errors, types),
                out,
                document.root().location());
    }

    private void reportNoErrors(OpenApiDocument document) {
        YamlMapping root = document.root();
        out.add(
                DraftFaults.NO_ERRORS,
                root.entry("paths").orElse(root.entries().get(0)).key().location(),
                "the document has no responses of errors",
                "describe responses of the statuses 4xx or 5xx, with their bodies and an example for each code");
    }

    private static List<ErrorDraft> errors(CodeCollector.Codes codes, TypeDrafts types) {
        List<ErrorDraft> errors = new ArrayList<>();
        codes.codes().forEach((code, occurrences) -> errors.add(ErrorDraft.of(code, occurrences, types)));
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
