package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.contract.Format;

/** Finds a format that does not exist or lacks arguments. */
final class UnknownFormat implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "unknown-format",
            "a format that does not exist or lacks arguments",
            "The formats are `string number seconds millis http-date iso epoch-seconds epoch-millis "
                    + "upper lower`, and with arguments `prefix('x')`, `suffix('x')` and `part(0, '/')`.",
            "Correct the name or the arguments.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        BodyBindings.forEachBinding(check, (path, binding, scope) -> report(check, path, binding));
    }

    private static void report(RuleCheck check, SourcePath path, BindingExpression binding) {
        for (BindingExpression.FormatCall call : binding.formats()) {
            int offset = Math.max(
                    0, binding.text().indexOf(call.name(), binding.text().indexOf('|')));
            Format.Kind kind = BindingFormats.kind(call.name());
            if (kind == null) {
                String near = NearestWord.hint(call.name(), BindingFormats.words());
                check.within(path, offset, call.name().length(), "no format '" + call.name() + "'", near);
            } else if (!BindingFormats.takes(kind, call.arguments())) {
                check.within(
                        path,
                        offset,
                        call.name().length(),
                        "wrong arguments for the format '" + call.name() + "'",
                        "write " + BindingFormats.usage(kind));
            }
        }
    }
}
