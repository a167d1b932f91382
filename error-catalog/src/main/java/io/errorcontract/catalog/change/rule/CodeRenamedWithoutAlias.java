package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;

import io.errorcontract.catalog.change.Impact;

/** An error with another code, whose former code nobody knows any more. */
final class CodeRenamedWithoutAlias implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "code-renamed-without-alias",
            "an error seems to have another code now, and its former code is not an alias",
            "One error went, and one came that looks the same. Neither side knows the code that the "
                    + "other one uses.",
            "add the former code to 'aliases', so that readers of this version understand servers of the former one");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    private static String alias(ErrorPair error) {
        return "add 'aliases: [" + error.old().code() + "]' to " + error
                + ", so that readers of this version understand servers of the former one";
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.pair().errors().renamed()) {
            if (!error.now().aliases().contains(error.old().code())) {
                String message =
                        "the error '" + error.old().code() + "' seems to be called " + error + " now, without an alias";
                Impact impact = Impact.of(BREAKING, BREAKING);
                c.advised(error.path(), message, error.old().code(), error.now().code(), impact, alias(error));
            }
        }
    }
}
