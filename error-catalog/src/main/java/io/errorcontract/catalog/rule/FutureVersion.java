package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import org.jspecify.annotations.Nullable;

/** Finds a version that the catalog has not reached. */
final class FutureVersion implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning(
            "future-version",
            "a version that the catalog has not reached",
            "`since` names the version that added, retired or deprecated something. It cannot be "
                    + "later than the `version` of the catalog.",
            "Raise the catalog's `version`, or correct `since`.");

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
            report(check, path.then("since"), error.since());
            if (error.deprecated() != null) {
                report(
                        check,
                        path.then("deprecated").then("since"),
                        error.deprecated().since());
            }
        }
        check.catalog()
                .reserved()
                .forEach((code, reserved) -> report(check, SourcePath.of("reserved", code, "since"), reserved.since()));
    }

    private static void report(RuleCheck check, SourcePath place, @Nullable String since) {
        String version = check.catalog().version();
        if (since != null && isLater(since, version)) {
            check.atValue(place, "the version " + since + " is later than the catalog's, " + version, null);
        }
    }

    /** Compares the numbers before a pre-release; what is no version is another rule's matter. */
    private static boolean isLater(String since, String version) {
        int left = 0;
        int right = 0;
        for (int part = 0; part < 3; part++) {
            int leftEnd = digitsEnd(since, left);
            int rightEnd = digitsEnd(version, right);
            if (leftEnd == left || rightEnd == right || leftEnd - left > 9 || rightEnd - right > 9) {
                return false;
            }
            int order = Integer.compare(
                    Integer.parseInt(since, left, leftEnd, 10), Integer.parseInt(version, right, rightEnd, 10));
            if (order != 0) {
                return order > 0;
            }
            left = Math.min(leftEnd + 1, since.length());
            right = Math.min(rightEnd + 1, version.length());
        }
        return false;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
