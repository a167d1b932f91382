package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.CodePlaceholder;
import io.errorcontract.catalog.language.Placeholders;
import io.errorcontract.catalog.language.Placeholders.Placeholder;
import org.jspecify.annotations.Nullable;

/** Finds a documentation address that cannot be made. */
final class DocumentationTemplate implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "documentation-template",
            "a documentation address that cannot be made",
            "The address of a code's page is a URI template in which `{code}` stands for the code. An address "
                    + "without it is the same for all codes.",
            "Use `{code}` and nothing else in braces. Formats give the code another form: "
                    + "`{code | replace('_', '-')}`, `{code | lower}`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        report(check, SourcePath.of("documentation"), check.catalog().documentation());
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            report(check, path.then("documentation"), error.documentation());
        }
    }

    private static void report(RuleCheck check, SourcePath place, @Nullable String template) {
        if (template == null) {
            return;
        }
        for (Placeholder placeholder : Placeholders.in(template).found()) {
            if (CodePlaceholder.parse(placeholder.name()) == null) {
                check.within(
                        place,
                        placeholder.offset(),
                        placeholder.length(),
                        "'{" + placeholder.name() + "}' has no value here",
                        "the only placeholder of an address is '{code}', with formats such as "
                                + "'{code | replace('_', '-')}'");
            }
        }
    }
}
