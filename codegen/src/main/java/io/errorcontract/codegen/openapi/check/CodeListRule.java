package io.errorcontract.codegen.openapi.check;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.catalog.syntax.YamlSequence;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Each {@code x-error-codes} has to be a list of codes and patterns that mean something in the catalog. */
public final class CodeListRule implements OpenApiRule {

    private static final RuleInfo UNKNOWN = RuleInfo.error(
            "openapi-unknown-code",
            "`x-error-codes` names a code that the catalog does not have",
            "A client that was generated would wait for an error that never comes.",
            "Correct the code, or add the error to the catalog.");

    private static final RuleInfo TYPE = RuleInfo.error(
            "openapi-error-codes-type",
            "`x-error-codes` is not a list of codes",
            "It has to be a list whose entries are codes, or patterns such as `quota.*`.",
            "Write a list: `x-error-codes: [sandbox.not_found, \"quota.*\"]`.");

    @Override
    public List<RuleInfo> infos() {
        return List.of(UNKNOWN, TYPE);
    }

    @Override
    public void check(CheckedDocument checked, DiagnosticCollector out) {
        check(checked, checked.document().root(), out);
        Set<YamlMapping> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (YamlEntry path : checked.document()
                .root()
                .mapping("paths")
                .map(YamlMapping::entries)
                .orElse(List.of())) {
            checked.references().mapping(path.value()).filter(seen::add).ifPresent(item -> check(checked, item, out));
        }
        checked.operations().stream()
                .filter(operation -> seen.add(operation.node()))
                .forEach(operation -> check(checked, operation.node(), out));
    }

    private static void check(CheckedDocument checked, YamlMapping owner, DiagnosticCollector out) {
        YamlNode list = owner.get(ErrorCodes.EXTENSION).orElse(null);
        if (list instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> checkItem(checked, item, out));
        } else if (list != null) {
            out.add(
                    TYPE,
                    list.location(),
                    "x-error-codes has to be a list of codes",
                    list instanceof YamlScalar scalar && !scalar.isNull()
                            ? "write it in brackets: [" + scalar.value() + "]"
                            : null);
        }
    }

    private static void checkItem(CheckedDocument checked, YamlNode item, DiagnosticCollector out) {
        if (!(item instanceof YamlScalar code) || code.isNull()) {
            out.add(TYPE, item.location(), "an entry of x-error-codes has to be a code or a pattern");
            return;
        }
        ErrorCodes codes = checked.components().codes();
        if (codes.find(code.value()).isEmpty()) {
            String what = code.value().indexOf('*') < 0 ? "is no code of" : "fits no code of";
            out.add(
                    UNKNOWN,
                    item.location(),
                    "'" + code.value() + "' " + what + " the catalog '"
                            + checked.components().catalogId() + "'",
                    codes.hint(code.value()));
        }
    }
}
