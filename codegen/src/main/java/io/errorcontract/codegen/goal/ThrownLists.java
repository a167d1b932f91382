package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.change.check.AcceptedEntries;
import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.catalog.syntax.YamlSequence;
import io.errorcontract.codegen.document.OpenApiDocument;
import io.errorcontract.codegen.document.Operation;
import io.errorcontract.codegen.document.Operations;
import io.errorcontract.codegen.document.TextEdits;
import io.errorcontract.codegen.thrown.report.Accepted;
import io.errorcontract.codegen.thrown.report.ListedOperation;
import io.errorcontract.codegen.thrown.report.ThrownReport.ReportedOperation;
import io.errorcontract.contract.CodePattern;
import java.util.ArrayList;
import java.util.List;

/** Reads the lists of a document, and writes what is missing in them. */
final class ThrownLists {

    private ThrownLists() {}

    static List<ListedOperation> read(OpenApiDocument document) {
        List<String> shared = codes(document.root());
        List<ListedOperation> all = new ArrayList<>();
        for (Operation operation : new Operations(document).all()) {
            List<String> own = operation.codes().stream()
                    .map(YamlScalar::value)
                    .skip(shared.size())
                    .toList();
            all.add(new ListedOperation(
                    operation.method(),
                    operation.path(),
                    operation.id().orElse(""),
                    operation.key().location().toString(),
                    shared,
                    own));
        }
        return all;
    }

    private static List<String> codes(YamlMapping owner) {
        List<String> codes = new ArrayList<>();
        if (owner.get(ErrorCodes.EXTENSION).orElse(null) instanceof YamlSequence list) {
            for (YamlNode item : list.items()) {
                if (item instanceof YamlScalar scalar) {
                    codes.add(scalar.value());
                }
            }
        }
        return codes;
    }

    static Accepted accepted(AcceptedEntries.Entry entry) {
        return new Accepted(
                entry.text("operation"),
                entry.text("code"),
                entry.text("reason"),
                entry.location().toString());
    }

    /** Adds to the list of each operation the codes that it throws and nothing lists or accepts yet. */
    static String write(OpenApiDocument document, List<ReportedOperation> thrown, List<Accepted> accepted) {
        TextEdits edits = new TextEdits(document);
        for (Operation operation : new Operations(document).all()) {
            List<String> listed =
                    operation.codes().stream().map(YamlScalar::value).toList();
            List<String> missing = thrown.stream()
                    .filter(each -> each.title().equals(operation.name()))
                    .flatMap(each -> each.codes().stream())
                    .filter(code -> listed.stream().noneMatch(entry -> new CodePattern(entry).matches(code)))
                    .filter(code -> accepted.stream()
                            .filter(each -> each.operation().equals(operation.name()))
                            .noneMatch(each -> new CodePattern(each.code()).matches(code)))
                    .distinct()
                    .toList();
            if (!missing.isEmpty()) {
                List<String> all = new ArrayList<>(codes(operation.node()));
                all.addAll(missing);
                operation
                        .node()
                        .entry(ErrorCodes.EXTENSION)
                        .ifPresentOrElse(
                                entry -> edits.replace(operation.node(), entry, all),
                                () -> edits.add(operation.node(), ErrorCodes.EXTENSION, all));
            }
        }
        return edits.apply();
    }
}
