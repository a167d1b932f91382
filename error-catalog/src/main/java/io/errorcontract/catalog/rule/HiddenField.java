package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.resolve.VisibleBody;
import java.util.Set;

/** Finds a field that is to be hidden, and that its body does not have. */
final class HiddenField implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "unknown-hidden-field",
            "the visibility of a field that the body does not have",
            "The field that was meant would be shown to everybody.",
            "Correct the path: names from the top of the body with dots between them. The hint shows the nearest one.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        check.catalog().bodies().forEach((name, body) -> {
            Set<String> known = VisibleBody.paths(body.json());
            for (String path : body.visibility().keySet()) {
                if (!known.contains(path)) {
                    check.atKey(
                            SourcePath.of("bodies", name, "visibility", path),
                            "the body '" + name + "' has no field '" + path + "'",
                            NearestWord.hint(path, known));
                }
            }
        });
    }
}
