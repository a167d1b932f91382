package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.naming.NameClash;

/** Finds two generated classes of one name. */
final class ClassNameClash implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "class-name-clash",
            "two generated classes of one name",
            "Each error, family and type becomes a class of the package. Names that differ by letter "
                    + "case only clash too: their files are one on Windows and macOS.",
            "Name one of the two classes with `exception`, or rename the type.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        for (NameClash clash : check.names().clashes()) {
            String hint = clash.element().segments().get(0).equals("types")
                    ? "rename the type"
                    : "give one of them another class name with 'exception'";
            boolean same = clash.name().equals(clash.otherName());
            String message = "the class '" + clash.name() + "' "
                    + (same ? "is there twice" : "clashes with '" + clash.otherName() + "'");
            SourcePath other = clash.other();
            if (other == null) {
                check.atKey(
                        clash.element(),
                        same ? "the class '" + clash.name() + "' is the catalog's own" : message,
                        hint);
            } else {
                check.atKey(clash.element(), message, hint, other, "the other one is here");
            }
        }
    }
}
