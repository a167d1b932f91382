package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.BindingNames;
import io.errorcontract.catalog.language.TemplateWalker;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.Format;

/** Finds a format that does not fit its binding. */
final class FormatMismatch implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "format-mismatch",
            "a format that does not fit its binding",
            "For example the seconds of a message. `seconds` and `millis` take durations, `http-date` "
                    + "and `epoch-seconds` moments; `$retry_after` is both, because it can be told as a moment "
                    + "too. What is a list or a map has no format.",
            "Remove the format, or bind something else.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        BodyBindings.forEachBinding(check, (path, binding, scope) -> report(check, path, binding, scope));
    }

    private static void report(
            RuleCheck check, SourcePath path, BindingExpression binding, TemplateWalker.Scope scope) {
        BindingSource source = BindingNames.resolve(binding.source(), scope);
        if (source == null || binding.formats().isEmpty()) {
            return;
        }
        String first = binding.formats().get(0).name();
        Format.Kind kind = BindingFormats.kind(first);
        boolean mismatch =
                source.isCollection() || (kind != null && source.type() != null && !kind.takes(source.type()));
        if (mismatch) {
            int offset =
                    Math.max(0, binding.text().indexOf(first, binding.text().indexOf('|')));
            check.within(
                    path,
                    offset,
                    first.length(),
                    "the format '" + first + "' does not fit '$" + binding.source() + "'",
                    source == BindingSource.TIMESTAMP
                            ? "a moment has 'iso', 'epoch-seconds', 'epoch-millis', 'http-date'"
                            : null);
        }
    }
}
