package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.change.check.AcceptedEntries;
import io.errorcontract.catalog.diagnostic.Counts;
import io.errorcontract.catalog.diagnostic.DiagnosticFormatter;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.codegen.document.OpenApiDocument;
import io.errorcontract.codegen.thrown.ThrownErrors;
import io.errorcontract.codegen.thrown.report.Accepted;
import io.errorcontract.codegen.thrown.report.Finding;
import io.errorcontract.codegen.thrown.report.ListedOperation;
import io.errorcontract.codegen.thrown.report.ThrownReport;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the errors that can leave each operation of a server, and holds them against its list. The class path of the
 * workspace is that of the server. The classes change with each build in which anything does, so nothing is remembered.
 *
 * @param classes the compiled classes of the server
 * @param document the OpenAPI document whose lists are checked, or null to check those of the handlers
 * @param accepted the findings that are no mistakes; the file need not exist
 * @param report the file to write the report to
 * @param write whether the codes that are thrown are written into the document's lists
 */
public record Thrown(
        InputPath classes, @Nullable InputPath document, InputPath accepted, OutputPath report, boolean write)
        implements Goal {

    static final RuleInfo NO_DOCUMENT = RuleInfo.error(
            "thrown-no-document",
            "codes are to be written, but there is no document",
            "Lists in annotations are the author's to change; only a document's are written.",
            "Name the OpenAPI document, or do not ask for codes to be written.");

    @Override
    public Outcome run(Workspace workspace) throws IOException {
        Path folder = classes.path();
        if (!Files.isDirectory(folder)) {
            return new Outcome.Done("", "No classes in " + folder + ": nothing to look at");
        }
        if (write && document == null) {
            String hint = "name it with " + workspace.parameters().nameOf("document");
            return new Outcome.Rejected(
                    new ParameterPlace(workspace, "write", "true")
                            .show(NO_DOCUMENT, "there is no document to write into", hint),
                    "1 error in the configuration");
        }
        OpenApiDocument lists = null;
        if (document != null) {
            DocumentReport read = DocumentReport.read(workspace, document);
            if (read.document().isEmpty()) {
                return read.rejected();
            }
            lists = read.document().get();
        }
        AcceptedEntries entries = acceptedEntries(workspace);
        if (!entries.diagnostics().isEmpty()) {
            workspace.report(entries.diagnostics());
            return new Outcome.Rejected(
                    new DiagnosticFormatter(entries.sources()).formatAll(entries.diagnostics()),
                    Counts.of(entries.diagnostics().size(), "error") + " in " + workspace.nameOf(accepted.path()));
        }
        List<Accepted> exceptions =
                entries.list().stream().map(ThrownLists::accepted).toList();
        ThrownErrors thrown = ThrownErrors.of(List.of(folder), workspace.classPath(), ServerMappings.read(folder));
        if (thrown.catalog().packages().isEmpty()) {
            return new Outcome.Done("", "No classes of an error catalog on the class path: nothing to look for");
        }
        List<ListedOperation> listed = lists == null ? List.of() : ThrownLists.read(lists);
        ThrownReport found = new ThrownReport(thrown, listed, exceptions);
        write(report.path(), found.text());
        if (write && lists != null && document != null) {
            write(document.path(), ThrownLists.write(lists, found.operations(), exceptions));
            return new Outcome.Done("", "Wrote the codes that were missing into " + document.path());
        }
        return outcome(found);
    }

    private AcceptedEntries acceptedEntries(Workspace workspace) throws IOException {
        Path file = accepted.path();
        return Files.exists(file)
                ? AcceptedEntries.read(
                        workspace.nameOf(file), workspace.read(file), List.of("operation", "code", "reason"))
                : AcceptedEntries.NONE;
    }

    private static void write(Path file, String text) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }

    private Outcome outcome(ThrownReport found) {
        String findings = found.findings().stream().map(Finding::lines).collect(Collectors.joining());
        int codes = found.operations().stream()
                .mapToInt(each -> each.codes().size())
                .sum();
        long errors = found.findings().stream().filter(Finding::isError).count();
        String where = "; paths, lists to paste and what could not be seen are in " + report.path();
        if (found.fails()) {
            return new Outcome.Rejected(findings, Counts.of(errors, "error") + " in the lists of operations" + where);
        }
        return new Outcome.Done(
                findings,
                "Found " + Counts.of(codes, "code") + " that can leave "
                        + Counts.of(found.operations().size(), "operation") + where);
    }
}
