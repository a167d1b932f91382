package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;

/** Another class of an error or a family whose code or name is the same. */
final class ClassRenamed implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "class-renamed",
            "a class has another name",
            "The code or name is the same, but code that imports the class does not compile any more.",
            "keep the name, which 'exception' can say");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            if (!error.isRenamed()) {
                String was = c.old().names().exception(error.old().code());
                String is = c.now().names().exception(error.now().code());
                report(c, error.path("exception"), "the class of " + error, was, is);
            }
        }
        for (String family : c.now().catalog().families().keySet()) {
            if (c.old().catalog().families().containsKey(family)) {
                String was = c.old().names().familyException(family);
                String is = c.now().names().familyException(family);
                report(
                        c,
                        SourcePath.of("families", family, "exception"),
                        "the class of the family '" + family + "'",
                        was,
                        is);
            }
        }
    }

    private static void report(RuleComparison c, SourcePath path, String what, String was, String is) {
        if (!was.equals(is)) {
            c.changed(path, what + " has another name", was, is, Impact.of(NONE, BREAKING));
        }
    }
}
