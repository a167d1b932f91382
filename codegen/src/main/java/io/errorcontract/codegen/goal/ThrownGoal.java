package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.document.OpenApiDocument;
import io.errorcontract.codegen.thrown.ThrownErrors;
import io.errorcontract.codegen.thrown.report.Accepted;
import io.errorcontract.codegen.thrown.report.Finding;
import io.errorcontract.codegen.thrown.report.ListedOperation;
import io.errorcontract.codegen.thrown.report.ThrownReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The goal {@code thrown}: finds the errors that can leave each operation, and holds them against its list. */
public final class ThrownGoal {

    private final ThrownRequest request;

    /**
     * Makes the goal.
     *
     * @param request what to do
     */
    public ThrownGoal(ThrownRequest request) {
        this.request = request;
    }

    /**
     * Does it. The classes change with each build in which anything does, so nothing is remembered.
     *
     * @return how it ended
     * @throws IOException if files cannot be read or written
     */
    public Outcome run() throws IOException {
        if (!Files.isDirectory(request.classes())) {
            return new Outcome.Done("", "No classes in " + request.classes() + ": nothing to look at");
        }
        OpenApiDocument document = null;
        Path file = request.document();
        if (file != null) {
            DocumentReport read = DocumentReport.read(request.base(), file);
            if (read.document().isEmpty()) {
                return read.rejected();
            }
            document = read.document().get();
        }
        List<Accepted> accepted = List.of();
        if (Files.exists(request.accepted())) {
            DocumentReport read = DocumentReport.read(request.base(), request.accepted());
            if (read.document().isEmpty()) {
                return read.rejected();
            }
            accepted = ThrownLists.accepted(read.document().get());
        }
        ThrownErrors thrown = ThrownErrors.of(
                List.of(request.classes()), request.libraries(), ServerMappings.read(request.classes()));
        if (thrown.catalog().packages().isEmpty()) {
            return new Outcome.Done("", "No classes of an error catalog on the class path: nothing to look for");
        }
        List<ListedOperation> listed = document == null ? List.of() : ThrownLists.read(document);
        ThrownReport report = new ThrownReport(thrown, listed, accepted);
        write(request.report(), report.text());
        if (request.write() && document != null && file != null) {
            write(file, ThrownLists.write(document, report.operations(), accepted));
            return new Outcome.Done("", "Wrote the codes that were missing into " + file);
        }
        return outcome(report);
    }

    private static void write(Path file, String text) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }

    private Outcome outcome(ThrownReport report) {
        String findings = report.findings().stream().map(Finding::lines).collect(Collectors.joining());
        int codes = report.operations().stream()
                .mapToInt(each -> each.codes().size())
                .sum();
        long errors = report.findings().stream().filter(Finding::isError).count();
        String where = "; paths, lists to paste and what could not be seen are in " + request.report();
        if (report.fails()) {
            return new Outcome.Rejected(
                    findings, errors + (errors == 1 ? " error" : " errors") + " in the lists of operations" + where);
        }
        return new Outcome.Done(
                findings,
                "Found " + codes + " codes that can leave "
                        + report.operations().size() + " operations" + where);
    }
}
