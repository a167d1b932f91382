package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.BindingNames;
import io.errorcontract.catalog.language.TemplateWalker;
import io.errorcontract.contract.BindingSource;

/** Finds a header that holds a list or a map. */
final class HeaderValue implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "header-value",
            "a header that holds a list or a map",
            "A header is one line of text.",
            "Bind something single, such as `$code` or `$request_id`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        check.catalog().headers().forEach((name, binding) -> {
            BindingSource source = BindingNames.resolve(binding.source(), TemplateWalker.Scope.ERROR);
            if (source == BindingSource.PARAMS || source == BindingSource.VIOLATIONS) {
                check.atValue(
                        SourcePath.of("headers", name),
                        "a header cannot hold '$" + binding.source() + "'",
                        "bind something single, such as $code or $param.NAME");
            }
        });
    }
}
