package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.BindingFaults;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import java.util.Set;
import java.util.TreeSet;

/** Finds a binding to a property or parameter that does not exist. */
final class UnknownBinding implements Rule {

    @Override
    public RuleInfo info() {
        return BindingFaults.UNKNOWN_BINDING;
    }

    @Override
    public boolean needsWholeCatalog() {
        return true;
    }

    @Override
    public void check(RuleCheck check) {
        Set<String> parameters = new TreeSet<>();
        for (ErrorDefinition error : check.catalog().errors().values()) {
            parameters.addAll(error.params().keySet());
        }
        BodyBindings.forEachBinding(check, (path, binding) -> {
            if (binding.source() == BindingSource.PROPERTY) {
                Set<String> properties = check.catalog().properties().keySet();
                report(check, path, binding, properties, "no property '" + binding.name() + "'");
            } else if (binding.source() == BindingSource.VIOLATION_PARAM) {
                Set<String> declared = check.catalog().violationParams().keySet();
                report(check, path, binding, declared, "no field '" + binding.name() + "' under 'violation'");
            } else if (binding.source() == BindingSource.PARAM) {
                report(check, path, binding, parameters, "no error has a parameter '" + binding.name() + "'");
            }
        });
    }

    private static void report(RuleCheck check, SourcePath path, Binding binding, Set<String> known, String message) {
        if (!known.contains(binding.name())) {
            int length = binding.sourceText().length();
            check.within(path, 0, length, message, NearestWord.hint(binding.name(), known));
        }
    }
}
