package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.TemplateWalker;
import io.errorcontract.catalog.resolve.BodyLayouts;
import io.errorcontract.contract.BodyNode;

/** Finds an error with a status of success whose body does not tell it from one. */
final class UntoldError implements Rule {

    private static final int FIRST_STATUS = 200;
    private static final int FIRST_ERROR = 400;

    private static final RuleInfo INFO = RuleInfo.error(
            "untold-error",
            "an error with a status of success that nothing tells from one",
            "With a status below 400 it is the body that says whether something failed: by a constant such as "
                    + "`ok: false`, which each body of the layout has and no other response.",
            "Give the layout a required constant, or the error a status from 400 to 599.");

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
        for (ErrorDefinition error : check.ownErrors()) {
            Integer status = check.families().status(error);
            BodyDefinition layout = BodyLayouts.layoutFor(check.catalog(), error);
            if (status != null
                    && status >= FIRST_STATUS
                    && status < FIRST_ERROR
                    && layout != null
                    && !hasConstant(layout.json())) {
                check.atKey(
                        SourcePath.of("errors", error.code()),
                        "the body of this error has no constant that tells it from a success with status " + status,
                        "add a field such as 'ok: false' to the layout '" + BodyLayouts.nameFor(check.catalog(), error)
                                + "'");
            }
        }
    }

    private static boolean hasConstant(BodyNode template) {
        boolean[] found = new boolean[1];
        new TemplateWalker() {
            @Override
            protected void object(SourcePath path, BodyNode.ObjectNode object) {
                for (BodyNode.Member member : object.members()) {
                    found[0] |= member instanceof BodyNode.Field field
                            && !field.optional()
                            && field.node() instanceof BodyNode.Constant;
                }
            }
        }.walk(SourcePath.root(), template);
        return found[0];
    }
}
