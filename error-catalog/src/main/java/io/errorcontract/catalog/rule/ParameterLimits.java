package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.contract.ParameterType;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds limits that a parameter cannot have. */
final class ParameterLimits implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "parameter-limits",
            "limits that a parameter cannot have",
            "`min` and `max` limit numbers, and the length of texts and lists. `pattern` is a regular "
                    + "expression for texts.",
            "Correct the limit, or the type of the parameter.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            for (ParameterDefinition parameter : error.params().values()) {
                check(check, path.then("params").then(parameter.name()), parameter);
            }
        }
    }

    private static final Set<ParameterType> MEASURED = Set.of(
            ParameterType.Scalar.STRING,
            ParameterType.Scalar.INTEGER,
            ParameterType.Scalar.LONG,
            ParameterType.Scalar.NUMBER,
            ParameterType.Scalar.DECIMAL);

    private static void check(RuleCheck check, SourcePath path, ParameterDefinition parameter) {
        BigDecimal min = parameter.min();
        BigDecimal max = parameter.max();
        boolean measured = MEASURED.contains(parameter.type()) || parameter.type() instanceof ParameterType.ListOf;
        if ((min != null || max != null) && !measured) {
            check.atKey(
                    path.then(min != null ? "min" : "max"),
                    "a parameter of type " + parameter.type() + " has no size to limit",
                    null);
        } else if (min != null && max != null && min.compareTo(max) > 0) {
            check.atValue(path.then("min"), "'min' is greater than 'max'", null);
        }
        if (parameter.pattern() != null) {
            checkPattern(check, path.then("pattern"), parameter, parameter.pattern());
        }
    }

    private static void checkPattern(RuleCheck check, SourcePath place, ParameterDefinition parameter, String pattern) {
        if (parameter.type() != ParameterType.Scalar.STRING) {
            check.atKey(place, "a parameter of type " + parameter.type() + " is no text to match", null);
            return;
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            int offset = Math.min(Math.max(e.getIndex(), 0), pattern.length() - 1);
            check.within(place, offset, 1, "not a regular expression: " + e.getDescription(), null);
        }
    }
}
