package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.definition.TypeReference;
import io.errorcontract.catalog.definition.TypeReference.Scalar;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    private static final List<String> WORDS = List.of("$retry_after", "$retryable", "$operation", "$request_id");
    private static final Set<TypeReference> NUMBERS = Set.of(Scalar.INTEGER, Scalar.LONG, Scalar.NUMBER);
    private static final Set<String> UNITS = Set.of("seconds", "millis");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        for (ErrorDefinition error : check.catalog().errors().values()) {
            for (ParameterDefinition parameter : error.params().values()) {
                BindingExpression binding = parameter.binds();
                if (binding != null) {
                    SourcePath path = SourcePath.of("errors", error.code(), "params", parameter.name(), "binds");
                    check(check, path, parameter, binding);
                }
            }
        }
    }

    private static void check(
            RuleCheck check, SourcePath path, ParameterDefinition parameter, BindingExpression binding) {
        if (!WORDS.contains("$" + binding.source())) {
            check.atValue(
                    path,
                    "a parameter cannot be bound to '$" + binding.source() + "'",
                    NearestWord.hint("$" + binding.source(), WORDS));
            return;
        }
        String expected = expected(check, parameter.type(), binding);
        if (expected != null) {
            check.atValue(path, "'" + binding.text() + "' does not fit the type " + parameter.type(), expected);
        }
    }

    /** What would fit; null if it does fit. */
    private static @Nullable String expected(RuleCheck check, TypeReference type, BindingExpression binding) {
        boolean plain = binding.formats().isEmpty();
        return switch (binding.source()) {
            case "retry_after" ->
                (plain && type == Scalar.DURATION) || (inUnits(binding) && NUMBERS.contains(type))
                        ? null
                        : "a duration is bound to '$retry_after', a number to '$retry_after | seconds'";
            case "retryable" -> plain && type == Scalar.BOOLEAN ? null : "its type has to be boolean";
            default ->
                plain && (type == Scalar.STRING || isEnumeration(check, type)) ? null : "its type has to be string";
        };
    }

    private static boolean inUnits(BindingExpression binding) {
        return binding.formats().size() == 1
                && UNITS.contains(binding.formats().get(0).name());
    }

    private static boolean isEnumeration(RuleCheck check, TypeReference type) {
        return type instanceof TypeReference.Named named
                && check.catalog().types().get(named.name()) instanceof TypeDefinition.Enumeration;
    }
}
