package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.ErrorDefinition;
import io.errorcontract.catalog.SourcePath;
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
        String[] left = since.split("[.+-]", 4);
        String[] right = version.split("[.+-]", 4);
        for (int i = 0; i < 3 && i < left.length && i < right.length; i++) {
            if (!isNumber(left[i]) || !isNumber(right[i])) {
                return false;
            }
            int order = Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]));
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
