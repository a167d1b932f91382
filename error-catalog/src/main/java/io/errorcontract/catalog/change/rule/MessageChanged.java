package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.ParameterDefinition.Place;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;

/**
 * Another message template. It breaks where no code travels with the error, or where a value travels in the message
 * alone.
 */
final class MessageChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "message-changed",
            "the message of an error changed",
            "It breaks where no code travels with the error, so that readers tell it by its message, "
                    + "or where a value travels in the message alone.",
            "keep the message while readers tell the error by it; a code in the body would set it free");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            String was = error.old().message();
            String is = error.now().message();
            if (!withNamesOfToday(error).equals(is)) {
                report(c, error, was, is);
            }
        }
    }

    /** A placeholder that is called like its renamed parameter gives the same messages. */
    private static String withNamesOfToday(ErrorPair error) {
        String message = error.old().message();
        for (ParameterPair parameter : error.parameters().pairs()) {
            message = message.replace(
                    "{" + parameter.old().name() + "}", "{" + parameter.now().name() + "}");
        }
        return message;
    }

    private static void report(RuleComparison c, ErrorPair error, String was, String is) {
        String message = "the message of " + error + " changed";
        if (c.pair().isReadByMessage(error) || holdsValues(error)) {
            c.changed(
                    error.path("message"),
                    message + ", by which readers tell it",
                    was,
                    is,
                    Impact.of(BREAKING, BREAKING));
        } else {
            c.patched(
                    error.path("message"),
                    message,
                    was,
                    is,
                    Impact.of(c.pair().onWire(error, Binding.of(BindingSource.MESSAGE), COMPATIBLE), COMPATIBLE));
        }
    }

    private static boolean holdsValues(ErrorPair error) {
        return error.parameters().pairs().stream()
                .anyMatch(parameter -> parameter.old().place() == Place.MESSAGE);
    }
}
