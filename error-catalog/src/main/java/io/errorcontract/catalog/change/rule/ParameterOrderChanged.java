package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import java.util.Comparator;
import java.util.List;

/**
 * Another order of required parameters: constructors take them in that order, and two of one type are swapped silently.
 */
final class ParameterOrderChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "parameter-order-changed",
            "the parameters stand in another order",
            "Constructors take required parameters in this order, and two of one type would be "
                    + "swapped without a word of the compiler.",
            "keep the order of required parameters, and add new ones at the end");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            List<String> was = required(error, true);
            List<String> is = required(error, false);
            if (!was.equals(is)) {
                String message = "the required parameters of " + error + " stand in another order";
                c.changed(error.path("params"), message, was, is, Impact.of(NONE, NONE));
            }
        }
    }

    /** The parameters that constructors of both versions take, by their names of today. */
    private static List<String> required(ErrorPair error, boolean old) {
        List<String> order =
                List.copyOf((old ? error.old() : error.now()).params().keySet());
        return error.parameters().pairs().stream()
                .filter(pair -> !pair.old().optional() && !pair.now().optional())
                .sorted(Comparator.comparingInt(pair -> order.indexOf((old ? pair.old() : pair.now()).name())))
                .map(pair -> pair.now().name())
                .toList();
    }
}
