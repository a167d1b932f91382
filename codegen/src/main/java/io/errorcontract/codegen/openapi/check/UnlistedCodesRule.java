package io.errorcontract.codegen.openapi.check;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlNode;
import java.util.List;

/** A document has to list codes somewhere. If it does not, that is said once, not of each operation. */
public final class UnlistedCodesRule implements OpenApiRule {

    private static final RuleInfo INFO = RuleInfo.error(
            "openapi-no-codes",
            "a document lists no codes",
            "Without any `x-error-codes`, nobody can tell which operation returns which error, and there is nothing to"
                    + " compare.",
            "List the codes of the document, of a path or of an operation in `x-error-codes`. Begin with those that"
                    + " every operation can return, at the top of the document.");

    @Override
    public List<RuleInfo> infos() {
        return List.of(INFO);
    }

    @Override
    public void check(CheckedDocument checked, DiagnosticCollector out) {
        if (checked.listsCodes() || checked.operations().isEmpty()) {
            return;
        }
        YamlNode place = checked.document()
                .root()
                .entry("paths")
                .map(YamlEntry::key)
                .map(YamlNode.class::cast)
                .orElse(checked.document().root());
        int operations = checked.operations().size();
        out.add(
                INFO,
                place.location(),
                operations == 1
                        ? "the only operation lists no codes"
                        : "none of the " + operations + " operations lists codes",
                "begin with the codes that all can return, at the top of the document: " + ErrorCodes.EXTENSION
                        + ": [...]");
    }
}
