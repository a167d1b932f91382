package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.TemplateKeys;
import io.errorcontract.catalog.language.TemplateWalker;
import io.errorcontract.catalog.resolve.BodyLayouts;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.Format;
import java.time.InstantSource;

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
                    protected void object(SourcePath path, BodyNode.ObjectNode object) {
                        for (BodyNode.Member member : object.members()) {
                            if (member instanceof BodyNode.Field field
                                    && !field.optional()
                                    && field.node() instanceof BodyNode.Value value) {
                                check(check, name, path.then(TemplateKeys.of(member)), value.binding());
                            }
                        }
                    }
                }.walk(SourcePath.of("bodies", name, "json"), body.json()));
    }

    private static void check(RuleCheck check, String layout, SourcePath place, Binding binding) {
        if (binding.source() != BindingSource.CODE || binding.formats().size() != 1) {
            return;
        }
        Format part = binding.formats().get(0);
        for (ErrorDefinition error : check.catalog().errors().values()) {
            boolean uses = BodyLayouts.nameFor(check.catalog(), error).equals(layout);
            if (uses && part.write(error.code(), InstantSource.system()) == null) {
                check.atValue(
                        place,
                        "the code '" + error.code() + "' divided by '" + part.separator() + "' has no part "
                                + part.index(),
                        "mark the field as optional with a question mark");
                return;
            }
        }
    }
}
