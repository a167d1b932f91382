package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a reference to a code that does not exist. */
final class UnknownCode implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "unknown-code",
            "a reference to a code that does not exist",
            "`see` and `replaced-by` send a reader to another error, and a translation has the texts of one.",
            "Correct the name. The hint shows the nearest one.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean needsWholeCatalog() {
        return true;
    }

    @Override
    public void check(RuleCheck check) {
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            for (int i = 0; i < error.see().size(); i++) {
                report(check, path.then("see").then(i), error.see().get(i));
            }
            if (error.deprecated() != null) {
                report(
                        check,
                        path.then("deprecated").then("replaced-by"),
                        error.deprecated().replacedBy());
            }
        }
        check.catalog()
                .reserved()
                .forEach((code, reserved) ->
                        report(check, SourcePath.of("reserved", code, "replaced-by"), reserved.replacedBy()));
        check.catalog().translations().forEach((language, translation) -> {
            for (String code : translation.errors().keySet()) {
                report(check, code, SourcePath.of("translations", language, "errors", code), check::atKey);
            }
        });
    }

    private static void report(RuleCheck check, SourcePath place, @Nullable String code) {
        report(check, code, place, check::atValue);
    }

    private static void report(RuleCheck check, @Nullable String code, SourcePath place, Reporter reporter) {
        Map<String, ErrorDefinition> errors = check.catalog().errors();
        if (code != null && !errors.containsKey(code)) {
            boolean reserved = check.catalog().reserved().containsKey(code);
            reporter.report(
                    place,
                    reserved ? "the code '" + code + "' is reserved" : "unknown error code '" + code + "'",
                    NearestWord.hint(code, errors.keySet()));
        }
    }

    @FunctionalInterface
    private interface Reporter {
        void report(SourcePath place, String message, @Nullable String hint);
    }
}
