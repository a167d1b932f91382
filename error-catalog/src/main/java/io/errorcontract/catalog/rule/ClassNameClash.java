package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.JavaDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.naming.NameClash;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds two generated classes of one name. */
final class ClassNameClash implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "class-name-clash",
            "two generated classes of one name",
            "Each error, family and type becomes a class of the package, which has no class of a name of `java.lang`. Names that differ by letter "
                    + "case only clash too: their files are one on Windows and macOS. Many clashes between errors, as in "
                    + "a catalog that is merged from several, are reported once.",
            "Name one of the two classes with `exception`, or rename the type. `shared-exceptions: true` in `java` lets "
                    + "all errors of one class name share the class, and `prefixed-exceptions: true` begins the names of all "
                    + "exceptions with the prefix.");

    private static final String JAVA_LANG = "java.lang.";

    /** So many clashes between errors are one fault: that of a rule for names which is missing. */
    private static final int MANY = 10;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        List<NameClash> betweenErrors = new ArrayList<>();
        for (NameClash clash : check.names().clashes()) {
            if (isError(clash.element()) && isError(clash.other())) {
                betweenErrors.add(clash);
            } else {
                report(check, clash);
            }
        }
        if (betweenErrors.size() < MANY) {
            betweenErrors.forEach(clash -> report(check, clash));
        } else {
            reportOnce(check, betweenErrors);
        }
    }

    private static boolean isError(@Nullable SourcePath element) {
        return element != null && element.segments().get(0).equals("errors");
    }

    private static void reportOnce(RuleCheck check, List<NameClash> clashes) {
        NameClash first = clashes.get(0);
        String message = clashes.size() + " errors have the class name of another error, such as '" + first.name()
                + "' of " + shown(first.other()) + " and " + shown(first.element());
        JavaDefinition java = check.catalog().java();
        String hint = (java == null
                        ? "add 'java: { package: …, shared-exceptions: true }'"
                        : "add 'shared-exceptions: true' to 'java'")
                + ", so that errors of one class name share the class, or give each a class name with 'exception'";
        SourcePath section = SourcePath.of("java");
        check.atKey(java == null ? first.element() : section, message, hint, first.element(), "the first one is here");
    }

    private static String shown(@Nullable SourcePath error) {
        return error == null ? "" : "'" + error.last() + "'";
    }

    private static String hint(RuleCheck check, NameClash clash) {
        if (clash.element().segments().get(0).equals("types")) {
            return "rename the type";
        }
        JavaDefinition java = check.catalog().java();
        if (java != null && java.prefixedExceptions()) {
            return "give it another class name with 'exception'";
        }
        return clash.otherName().startsWith(JAVA_LANG)
                ? "give it another class name with 'exception', or all exceptions the prefix, with 'prefixed-exceptions:"
                        + " true' in 'java'"
                : "give one of them another class name with 'exception'";
    }

    private static void report(RuleCheck check, NameClash clash) {
        String hint = hint(check, clash);
        boolean same = clash.name().equals(clash.otherName());
        String message = "the class '" + clash.name() + "' "
                + (same ? "is declared twice" : "clashes with '" + clash.otherName() + "'");
        SourcePath other = clash.other();
        if (other == null) {
            check.atKey(
                    clash.element(), same ? "the class '" + clash.name() + "' is the catalog's own" : message, hint);
        } else {
            check.atKey(clash.element(), message, hint, other, "the other one is here");
        }
    }
}
