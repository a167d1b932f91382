package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a catalog and reads it back, until each error is read as what it is. One that is not is told by a `match`,
 * then without a body of its own, and in the end is left out.
 *
 * @param head writes the head
 * @param codes what the document says of codes
 * @param types the types of parameters
 * @param headers the headers
 * @param responses how many responses the errors come from
 * @param notes takes what is left out
 */
record DraftedCatalog(
        CatalogHead head,
        CodeCollector.Codes codes,
        TypeDrafts types,
        Map<String, Object> headers,
        int responses,
        ImportNotes notes) {

    private static final int ROUNDS = 4;

    /** The catalog; empty if it cannot be read, which is reported. */
    Optional<ImportedCatalog> proven(List<ErrorDraft> drafts, DiagnosticCollector out, SourceLocation place) {
        List<ErrorDraft> errors = drafts;
        for (int round = 1; ; round++) {
            ImportedCatalog catalog = write(errors);
            ReadBack back = new ReadBack(catalog.text());
            if (!back.isValid()) {
                out.add(DraftFaults.UNREADABLE, place, "the catalog of this document has faults:\n" + back.report());
                return Optional.empty();
            }
            Set<String> misread = back.misread();
            if (misread.isEmpty()) {
                return Optional.of(write(errors));
            }
            errors = ToldApart.of(weakened(errors, misread, round >= ROUNDS), types);
        }
    }

    private List<ErrorDraft> weakened(List<ErrorDraft> errors, Set<String> misread, boolean last) {
        List<ErrorDraft> kept = new ArrayList<>();
        LayoutDraft byDefault = LayoutNames.of(errors).byDefault();
        for (ErrorDraft error : errors) {
            if (!misread.contains(error.code())) {
                kept.add(error);
            } else if (!last
                    && error.layout() != null
                    && error.match() == null
                    && error.layout().code() == null) {
                kept.add(error.withMatch(ErrorDraft.Match.of(error)));
            } else if (!last && error.layout() != null) {
                kept.add(error.withoutLayout());
            } else if (!last && !error.hasParamsOf(byDefault)) {
                kept.add(error.withParamsOf(byDefault, errors));
            } else {
                notes.leftOut("error", error.code(), "which no body of the document tells from others");
            }
        }
        return kept;
    }

    private ImportedCatalog write(List<ErrorDraft> errors) {
        FamilyDrafts families = FamilyDrafts.of(errors, codes.patterns());
        CatalogDraft draft = head.begin();
        new CatalogSections(draft, errors, codes.madeUp()).write(types, headers, families);
        return new ImportedCatalog(
                CatalogText.of(draft), errors.size(), families.all().size(), responses, draft.decisions(), notes.all());
    }
}
