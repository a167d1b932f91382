package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.change.Change.Side;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;

/** A retired code that the new catalog forgot. */
final class ReservationRemoved implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "reservation-removed",
            "a retired code is not reserved any more",
            "Nothing keeps the retired code from coming back by accident, with a meaning that old "
                    + "readers do not know.",
            "put the code back under 'reserved': it can come back by accident otherwise");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (String code : c.old().catalog().reserved().keySet()) {
            boolean used = c.now().catalog().errors().containsKey(code)
                    || c.now().catalog().errors().values().stream()
                            .anyMatch(error -> error.aliases().contains(code));
            if (!used && !c.now().catalog().reserved().containsKey(code)) {
                SourcePath path = SourcePath.of("reserved", code);
                c.forbidden(Side.OLD, path, "the retired code '" + code + "' is not reserved any more", Impact.NOTHING);
            }
        }
    }
}
