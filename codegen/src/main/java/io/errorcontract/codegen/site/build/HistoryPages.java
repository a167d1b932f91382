package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.check.History;
import io.errorcontract.catalog.change.check.History.ErrorRelease;
import io.errorcontract.catalog.change.check.History.Release;
import io.errorcontract.codegen.site.page.Address;
import io.errorcontract.codegen.site.page.ChangeRow;
import io.errorcontract.codegen.site.page.ChangeRow.Piece;
import io.errorcontract.codegen.site.page.HistoryPage;
import io.errorcontract.codegen.site.page.PageInfo;
import io.errorcontract.codegen.site.page.Texts;
import io.errorcontract.codegen.site.page.VersionChanges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the page of what changed, and the history on the pages of errors. */
final class HistoryPages {
    private static final String TITLE = "What changed";
    private static final Pattern QUOTED = Pattern.compile("(?<!\\w)'([^']+)'(?!\\w)");

    /** The kinds of users in the comparison of catalogs, in words for those who are one. */
    private static final Map<String, String> BROKEN =
            Map.of("wire", "responses", "source", "code", "behavior", "behavior");

    private final CatalogView catalog;
    private final History history;
    private final Map<String, List<ErrorRelease>> byError;
    private final Map<String, String> successors = new HashMap<>();

    HistoryPages(CatalogView catalog, History history) {
        this.catalog = catalog;
        this.history = history;
        this.byError = history.byError();
        catalog.definition()
                .errors()
                .values()
                .forEach(error -> error.aliases().forEach(alias -> successors.put(alias, error.code())));
    }

    /** The page of what changed; none if no earlier version is known. */
    List<HistoryPage> pages() {
        if (history.releases().isEmpty()) {
            return List.of();
        }
        PageInfo info = new PageInfo(
                Address.HISTORY,
                TITLE,
                "What each version of " + catalog.definition().title() + " changed.");
        boolean java = catalog.names() != null;
        return List.of(new HistoryPage(info, java, CatalogView.map(history.releases(), this::version)));
    }

    /** What each version did to an error, the latest first; empty if no earlier version is known. */
    List<VersionChanges> of(String code) {
        return CatalogView.map(byError.getOrDefault(code, List.of()), this::version);
    }

    private VersionChanges version(Release release) {
        int errors = release.catalog().definition().errors().size();
        String note = release.previous().isEmpty()
                ? "The first version, with " + Texts.count(errors, "error") + "."
                : release.changes().isEmpty() ? "Nothing that callers notice." : "";
        return new VersionChanges(release.version().toString(), note, CatalogView.map(release.changes(), this::row));
    }

    private VersionChanges version(ErrorRelease found) {
        String note = found.release().previous().isEmpty() ? "Part of the first version." : "";
        return new VersionChanges(
                found.release().version().toString(), note, CatalogView.map(found.changes(), this::row));
    }

    private ChangeRow row(Change change) {
        boolean said = change.message().contains("'" + change.was() + "'")
                && change.message().contains("'" + change.is() + "'");
        return new ChangeRow(
                change.rule(),
                change.kind(),
                change.code().orElse(null),
                pieces(change.message()),
                said ? null : change.was(),
                said ? null : change.is(),
                change.impact().broken().stream()
                        .filter(word -> catalog.names() != null || !word.equals("source"))
                        // What does not link does not compile either, and the page says that of code once.
                        .filter(word -> !word.equals("binary"))
                        .map(word -> BROKEN.getOrDefault(word, word))
                        .toList());
    }

    /** A message begins with a small letter, and has the names of the catalog in quotes. */
    private List<Piece> pieces(String message) {
        String sentence = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        List<Piece> pieces = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(sentence);
        int from = 0;
        while (quoted.find()) {
            addText(pieces, sentence.substring(from, quoted.start()));
            String name = quoted.group(1);
            pieces.add(new Piece(name, true, page(name)));
            from = quoted.end();
        }
        addText(pieces, sentence.substring(from));
        return pieces;
    }

    /** The page of a former code would only point on. */
    private @Nullable Address page(String name) {
        return catalog.addresses().find(successors.getOrDefault(name, name)).orElse(null);
    }

    private static void addText(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false, null));
        }
    }
}
