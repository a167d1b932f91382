package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;
import java.util.Map;

/** Another value or format of a header. */
final class HeaderChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "header-changed",
            "a header holds something else",
            "The header keeps its name and holds another value or format, which readers of the other "
                    + "version misread.",
            "add a header of another name");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        Map<String, String> old = WireHeaders.of(c.old());
        Map<String, String> now = WireHeaders.of(c.now());
        for (String header : c.now().catalog().headers().keySet()) {
            String was = old.get(header);
            String is = now.get(header);
            if (was != null && !was.equals(is)) {
                String message = "the header '" + header + "' holds something else";
                c.changed(SourcePath.of("headers", header), message, was, is, Impact.of(BREAKING, BREAKING));
            }
        }
    }
}
