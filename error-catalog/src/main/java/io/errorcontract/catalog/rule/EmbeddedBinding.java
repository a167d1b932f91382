package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.TemplateWalker;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;

/** Finds a binding inside of a constant. */
final class EmbeddedBinding implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "embedded-binding",
            "a binding inside of a constant",
            "A value of a body is one binding or one constant. Text around a binding could not be "
                    + "taken off again by a reader, so the dollar sign in it would be sent as it is.",
            "Bind the whole value; `$code | prefix('x')` puts a fixed text before it. For a literal "
                    + "dollar sign, start the constant with `$$` or keep the word behind it from being the name "
                    + "of a binding.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        BodyBindings.walkBodies(check, new TemplateWalker() {
            @Override
            protected void constant(SourcePath path, BodyNode.Constant constant) {
                if (constant.value() instanceof String text && text.indexOf('$') > 0) {
                    report(check, path, text);
                }
            }
        });
    }

    private static void report(RuleCheck check, SourcePath path, String text) {
        for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
            int end = at + 1;
            while (end < text.length() && (text.charAt(end) == '_' || Character.isLetter(text.charAt(end)))) {
                end++;
            }
            String word = text.substring(at + 1, end);
            if (BindingSource.of(word, false, BindingSource.Scope.ERROR) != null) {
                check.within(
                        path,
                        at,
                        end - at,
                        "'$" + word + "' inside of a text is not replaced",
                        "bind the whole value, for example '$" + word + "' or \"$" + word + " | prefix('…')\"");
            }
        }
    }
}
