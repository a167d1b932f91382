package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ParameterType.Scalar;
import java.util.List;
import java.util.Set;

/** Finds a parameter that is another name of something that it cannot stand for. */
final class ParameterBinding implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "parameter-binding",
            "a parameter bound to what it cannot hold",
            "A parameter can be another name of the time to wait, of whether to retry, of the operation, or of the "
                    + "request's id: who sets one sets both, and a reader that finds one knows both. Its type has to "
                    + "be able to hold that value.",
            "Bind `$retry_after | seconds` or `$retry_after | millis` to a number, `$retryable` to a boolean, "
                    + "`$operation` and `$request_id` to text.");

    private static final List<BindingSource> SOURCES = List.of(
            BindingSource.RETRY_AFTER, BindingSource.RETRYABLE, BindingSource.OPERATION, BindingSource.REQUEST_ID);
    private static final Set<ParameterType> NUMBERS = Set.of(Scalar.INTEGER, Scalar.LONG, Scalar.NUMBER);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        for (ErrorDefinition error : check.catalog().errors().values()) {
            for (ParameterDefinition parameter : error.params().values()) {
                Binding binding = parameter.binds();
                if (binding != null) {
                    SourcePath path = SourcePath.of("errors", error.code(), "params", parameter.name(), "binds");
                    check(check, path, parameter, binding);
                }
            }
        }
    }

    private static void check(RuleCheck check, SourcePath path, ParameterDefinition parameter, Binding binding) {
        if (!SOURCES.contains(binding.source())) {
            List<String> words =
                    SOURCES.stream().map(source -> "$" + source.word()).toList();
            check.atValue(
                    path,
                    "a parameter cannot be bound to '" + binding.sourceText() + "'",
                    NearestWord.hint(binding.sourceText(), words));
        } else if (!fits(check, parameter.type(), binding)) {
            check.atValue(
                    path,
                    "'" + binding.text() + "' does not fit the type " + parameter.type(),
                    binding.source() == BindingSource.RETRY_AFTER
                            ? "a duration is bound to '$retry_after', a number to '$retry_after | seconds'"
                            : "its type has to be " + binding.source().type());
        }
    }

    private static boolean fits(RuleCheck check, ParameterType type, Binding binding) {
        ParameterType held = binding.type(type);
        if (binding.formats().isEmpty()) {
            return type == held || (held == Scalar.STRING && isEnumeration(check, type));
        }
        Format.Kind format = binding.formats().get(0).kind();
        return binding.formats().size() == 1 && held == Scalar.LONG && !format.isMoment() && NUMBERS.contains(type);
    }

    private static boolean isEnumeration(RuleCheck check, ParameterType type) {
        return type instanceof ParameterType.Named named
                && check.catalog().types().get(named.name()) instanceof TypeDefinition.Enumeration;
    }
}
