package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;

/** Finds values that break a constraint of the definition records. */
final class InvalidValue implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "invalid-value",
            "a value in the wrong format",
            "Ids are kebab-case, versions semantic, statuses from 200 to 599, header names tokens (RFC 9110), and so on. "
                    + "The message says which format is meant.",
            "Write the value in that format.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        DefinitionConstraints.check(
                check.catalog(), (path, key, message, value) -> report(check, path, key, message(message, value)));
    }

    private static void report(RuleCheck check, SourcePath broken, boolean key, String message) {
        SourcePath path = broken;
        if (!check.places().contains(path) && path.last().equals("0")) {
            path = parent(path);
        }
        if (!check.places().contains(path) && !key) {
            return;
        }
        if (key) {
            check.atKey(path, message, null);
        } else {
            check.atValue(path, message, null);
        }
    }

    /** A single pattern may be written without a list around it. */
    private static SourcePath parent(SourcePath path) {
        SourcePath parent = path.parent();
        return parent == null ? path : parent;
    }

    private static String message(String message, Object value) {
        boolean single = value instanceof String || value instanceof Number;
        return single ? "'" + value + "' " + message : message;
    }
}
