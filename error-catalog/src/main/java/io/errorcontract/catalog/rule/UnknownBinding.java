package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.BindingNames;
import io.errorcontract.catalog.language.TemplateWalker;
import io.errorcontract.contract.BindingSource;
import java.util.Set;
import java.util.TreeSet;

/** Finds a binding that does not exist. */
final class UnknownBinding implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "unknown-binding",
            "a binding that does not exist",
            "The body or header would never have a value there. Inside of `each`, a template sees the "
                    + "element too: `$field`, `$message`, `$code`, `$in` and `$rejected` of a violation, "
                    + "`$item` of a list parameter.",
            "Correct the name. The reference of the language lists the bindings. A constant that "
                    + "starts with a dollar sign is written `$$`.");

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
        BodyBindings.forEachBinding(check, (path, binding, scope) -> report(check, path, binding, scope));
    }

    private static void report(
            RuleCheck check, SourcePath path, BindingExpression binding, TemplateWalker.Scope scope) {
        BindingSource source = BindingNames.resolve(binding.source(), scope);
        int length = binding.source().length() + 1;
        if (source == null) {
            String near = NearestWord.hint("$" + binding.source(), BindingNames.words(scope));
            check.within(path, 0, length, "no binding '$" + binding.source() + "'", near);
        } else if (source == BindingSource.PROPERTY) {
            String name = BindingNames.nameIn(binding.source());
            Set<String> known = check.catalog().properties().keySet();
            if (!known.contains(name)) {
                check.within(path, 0, length, "no property '" + name + "'", NearestWord.hint(name, known));
            }
        } else if (source == BindingSource.PARAM) {
            reportParameter(check, path, BindingNames.nameIn(binding.source()), length);
        }
    }

    private static void reportParameter(RuleCheck check, SourcePath path, String name, int length) {
        Set<String> known = new TreeSet<>();
        for (ErrorDefinition error : check.catalog().errors().values()) {
            known.addAll(error.params().keySet());
        }
        if (!known.contains(name)) {
            check.within(path, 0, length, "no error has a parameter '" + name + "'", NearestWord.hint(name, known));
        }
    }
}
