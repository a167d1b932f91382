package io.errorcontract.catalog.change.check;

import io.errorcontract.catalog.change.rule.ChangeRuleInfo;
import io.errorcontract.catalog.change.rule.ChangeRules;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.contract.CodePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The changes that a team accepts.
 *
 * @param list the acceptances, in the order of the file
 * @param diagnostics what is wrong with the file
 * @param sources the text of the file
 * @since 0.1.0
 */
public record Acceptances(List<Acceptance> list, List<Diagnostic> diagnostics, SourceFiles sources) {
    /** No change is accepted. */
    public static final Acceptances NONE = new Acceptances(List.of(), List.of(), new SourceFiles(Map.of()));

    /** Checks the components and copies the lists. */
    public Acceptances {
        list = List.copyOf(list);
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(sources, "sources");
    }

    /**
     * Reads a file of acceptances.
     *
     * <pre>{@code
     * accepted:
     *   - change: status-changed
     *     at: errors / sandbox.not_found / status
     *     reason: Nobody has read the status so far; the SDK's team agreed.
     * }</pre>
     *
     * @param file the name that diagnostics show
     * @param content the bytes of the file
     * @return the acceptances that could be read, and the faults of the file
     */
    public static Acceptances read(String file, byte[] content) {
        AcceptedEntries read = AcceptedEntries.read(file, content, List.of("change", "at", "reason"));
        DiagnosticCollector out = new DiagnosticCollector();
        out.addAll(read.diagnostics());
        List<Acceptance> known = new ArrayList<>();
        for (AcceptedEntries.Entry entry : read.list()) {
            if (isKnown(entry, out)) {
                known.add(new Acceptance(
                        entry.text("change"),
                        new CodePattern(entry.text("at")),
                        entry.text("reason"),
                        entry.location()));
            }
        }
        return new Acceptances(known, out.sorted(), read.sources());
    }

    private static boolean isKnown(AcceptedEntries.Entry entry, DiagnosticCollector out) {
        String rule = entry.text("change");
        List<String> ids = ChangeRules.infos().stream().map(ChangeRuleInfo::id).toList();
        if (ids.contains(rule)) {
            return true;
        }
        out.add(
                CheckFaults.UNKNOWN_CHANGE,
                entry.location(),
                "there is no change '" + rule + "'",
                NearestWord.hint(rule, ids));
        return false;
    }
}
