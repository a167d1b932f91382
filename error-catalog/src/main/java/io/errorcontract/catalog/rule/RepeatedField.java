package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.BodyTemplate;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.TemplateWalker;
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
            protected void object(SourcePath path, BodyTemplate.ObjectTemplate object) {
                report(check, path, object);
            }
        });
    }

    private static void report(RuleCheck check, SourcePath path, BodyTemplate.ObjectTemplate object) {
        Map<String, String> keys = new HashMap<>();
        for (BodyTemplate.Member member : object.members()) {
            if (!(member instanceof BodyTemplate.Field field)) {
                continue;
            }
            String other = keys.putIfAbsent(field.name(), field.key());
            if (other != null && !other.equals(field.key())) {
                check.atKey(
                        path.then(field.key()),
                        "the body has two values for '" + field.name() + "'",
                        "keep one of the two",
                        path.then(other),
                        "the other one is here");
            }
        }
    }
}
