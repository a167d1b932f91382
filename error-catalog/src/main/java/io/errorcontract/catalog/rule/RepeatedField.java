package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.TemplateKeys;
import io.errorcontract.catalog.language.TemplateWalker;
import io.errorcontract.contract.BodyNode;
import java.util.HashMap;
import java.util.Map;

/** Finds two values in one place of a body. */
final class RepeatedField implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "repeated-field",
            "two values in one place of a body",
            "A body with `code` and `code?` could not be read back: a reader sees one field and cannot "
                    + "tell which of the two it is.",
            "Keep one of the two.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        BodyBindings.walkBodies(check, new TemplateWalker() {
            @Override
            protected void object(SourcePath path, BodyNode.ObjectNode object) {
                report(check, path, object);
            }
        });
    }

    private static void report(RuleCheck check, SourcePath path, BodyNode.ObjectNode object) {
        Map<String, String> keys = new HashMap<>();
        for (BodyNode.Member member : object.members()) {
            if (!(member instanceof BodyNode.Field field)) {
                continue;
            }
            String key = TemplateKeys.of(field);
            String other = keys.putIfAbsent(field.name(), key);
            if (other != null && !other.equals(key)) {
                check.atKey(
                        path.then(key),
                        "the body has two values for '" + field.name() + "'",
                        "keep one of the two",
                        path.then(other),
                        "the other one is here");
            }
        }
    }
}
