package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.BindingExpression.FormatCall;
import io.errorcontract.catalog.definition.BodyTemplate;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.TemplateWalker;
import io.errorcontract.catalog.resolve.BodyLayouts;
import java.util.regex.Pattern;

/** Finds a field for a part that the code of an error does not have. */
final class MissingPart implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "missing-part",
            "a field for a part that a code does not have",
            "The field holds one part of the code, and the code of an error has fewer parts. Its bodies then have "
                    + "`null` there, which a reader reports as a breach of the contract.",
            "Mark the field as optional with a question mark, or give the error another code or body.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean needsWholeCatalog() {
        return true;
    }

    @Override
    public void check(RuleCheck check) {
        check.catalog()
                .bodies()
                .forEach((name, body) -> new TemplateWalker() {
                    @Override
                    protected void object(SourcePath path, BodyTemplate.ObjectTemplate object) {
                        for (BodyTemplate.Member member : object.members()) {
                            if (member instanceof BodyTemplate.Field field
                                    && !field.optional()
                                    && field.value() instanceof BodyTemplate.Bound bound) {
                                check(check, name, path.then(field.key()), bound.binding());
                            }
                        }
                    }
                }.walk(SourcePath.of("bodies", name, "json"), body.json()));
    }

    private static void check(RuleCheck check, String layout, SourcePath place, BindingExpression binding) {
        boolean part =
                binding.formats().size() == 1 && binding.formats().get(0).name().equals("part");
        if (!part || !binding.source().equals("code")) {
            return;
        }
        for (ErrorDefinition error : check.catalog().errors().values()) {
            boolean uses = BodyLayouts.nameFor(check.catalog(), error).equals(layout);
            if (uses && !hasPart(error.code(), binding.formats().get(0))) {
                check.atValue(
                        place,
                        "the code '" + error.code() + "' divided by '" + argument(binding, 1) + "' has no part "
                                + argument(binding, 0),
                        "mark the field as optional with a question mark");
                return;
            }
        }
    }

    private static Object argument(BindingExpression binding, int index) {
        return binding.formats().get(0).arguments().get(index);
    }

    private static boolean hasPart(String code, FormatCall part) {
        if (part.arguments().size() != 2 || !(part.arguments().get(0) instanceof Number index)) {
            return true;
        }
        String separator = part.arguments().get(1).toString();
        return code.split(Pattern.quote(separator), -1).length > index.intValue();
    }
}
