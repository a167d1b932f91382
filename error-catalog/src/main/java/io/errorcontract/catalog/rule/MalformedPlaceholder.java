package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.Placeholders;
import io.errorcontract.catalog.language.Placeholders.Placeholder;

/** Finds a brace that makes no placeholder. */
final class MalformedPlaceholder implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "malformed-placeholder",
            "a brace that makes no placeholder",
            "In messages, titles and suggestions, `{name}` stands for a parameter. A brace that is "
                    + "meant as a brace is doubled.",
            "Write `{{` and `}}` for literal braces.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        MessageTexts.forEach(check, (error, place, text) -> check(check, error, place, text));
    }

    private static void check(RuleCheck check, ErrorDefinition error, SourcePath place, String text) {
        Placeholders placeholders = Placeholders.in(text);
        for (Placeholders.Fault fault : placeholders.faults()) {
            String brace = text.substring(fault.offset(), fault.offset() + 1);
            check.within(
                    place, fault.offset(), 1, fault.message(), "a literal brace is written '" + brace + brace + "'");
        }
        for (Placeholder placeholder : placeholders.found()) {
            if (!placeholder.isWord() && !error.params().containsKey(placeholder.name())) {
                check.within(
                        place,
                        placeholder.offset(),
                        placeholder.length(),
                        "'{" + placeholder.name() + "}' names no parameter",
                        "literal braces are written '{{" + placeholder.name() + "}}'");
            }
        }
    }
}
