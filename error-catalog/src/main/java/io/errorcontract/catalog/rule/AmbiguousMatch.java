package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.rule.CodelessErrors.Codeless;
import java.util.List;

/** Finds two errors that a reader could not tell apart. */
final class AmbiguousMatch implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "ambiguous-match",
            "two errors that a reader could not tell apart",
            "Their body holds no code, and neither does a header. A reader then goes by the status "
                    + "and by the message, read backwards from its template. Two templates of one status that "
                    + "can give the same text leave it to chance.",
            "Bind `$code` in the body or in a header, make the messages differ in their fixed text, "
                    + "or say with `match` how a reader knows the error.");

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
        CodelessErrors.of(check).forEach((status, errors) -> {
            for (int i = 1; i < errors.size(); i++) {
                reportFirst(check, status, errors.subList(0, i), errors.get(i));
            }
        });
    }

    /** One clash of an error is told; when it is mended, others may be too. */
    private static void reportFirst(RuleCheck check, int status, List<Codeless> before, Codeless error) {
        for (Codeless other : before) {
            boolean silent = !error.withMessage() || !other.withMessage();
            String text = silent ? "" : CommonText.of(other.literals(), error.literals());
            if (text != null) {
                report(check, error, other, silent ? silence(status, other) : sameText(status, other, text));
                return;
            }
        }
    }

    private static void report(RuleCheck check, Codeless error, Codeless other, String message) {
        SourcePath path = SourcePath.of("errors", error.code());
        check.atKey(
                error.withMessage() && other.withMessage() ? path.then("message") : path,
                message,
                "bind $code in the body or a header, or add 'match' to one of them",
                SourcePath.of("errors", other.code()),
                "the other one is here");
    }

    private static String silence(int status, Codeless other) {
        return "nothing in the body tells this error from '" + other.code() + "', which has the status " + status
                + " too";
    }

    private static String sameText(int status, Codeless other, String text) {
        return "the message \"" + text + "\" with status " + status + " can be this error or '" + other.code() + "'";
    }
}
