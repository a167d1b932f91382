package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.errorcontract.contract.CodePattern;
import io.errorcontract.contract.Deprecation;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ErrorMatch;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.contract.Limits;
import io.errorcontract.contract.MessageTemplate;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.RetryPolicy;
import io.errorcontract.contract.StackTracePolicy;
import io.errorcontract.contract.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Java expressions that make a catalog's descriptors again. */
final class DescriptorExpressions {

    private final ClassName shared;
    private final Map<String, String> familyConstants;
    private final Map<RetryPolicy, String> policyConstants;
    private final JavaTypes types;

    /**
     * @param shared the class that holds what several descriptors share
     * @param familyConstants its constants of families, by id
     * @param policyConstants its constants of retry policies
     */
    DescriptorExpressions(
            ClassName shared,
            Map<String, String> familyConstants,
            Map<RetryPolicy, String> policyConstants,
            JavaTypes types) {
        this.shared = shared;
        this.familyConstants = familyConstants;
        this.policyConstants = policyConstants;
        this.types = types;
    }

    CodeBlock error(ErrorDescriptor error) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.builder(", Emitter.DESCRIPTOR)
                .add(
                        "$L, $L,$W$L)",
                        Literals.string(error.code()),
                        error.status(),
                        Literals.string(error.message().toString()));
        set(code, "title", Expressions.ifPresent(error.title()));
        if (error.family() != null) {
            set(
                    code,
                    "family",
                    CodeBlock.of(
                            "$T.$L", shared, familyConstants.get(error.family().id())));
        }
        if (!error.parameters().isEmpty()) {
            set(code, "parameters", parameters(error.parameters()));
        }
        set(code, "suggestion", suggestion(error.suggestion()));
        set(code, "documentation", Expressions.ifPresent(error.documentation()));
        set(code, "retryable", Expressions.ifPresent(error.retryable()));
        set(code, "retryAfter", Expressions.ifPresent(error.retryAfter()));
        set(code, "retryPolicy", error.retryPolicy() == null ? null : policy(error.retryPolicy()));
        set(code, "body", Expressions.ifPresent(error.body()));
        set(code, "match", match(error.match()));
        set(code, "deprecation", deprecation(error.deprecation()));
        set(code, "aliases", error.aliases().isEmpty() ? null : Expressions.strings(error.aliases()));
        set(code, "renamedIn", renamedIn(error.renamedIn()));
        set(code, "logLevel", error.logLevel() == null ? null : Expressions.constant(error.logLevel()));
        boolean automatic = error.stackTrace() == StackTracePolicy.AUTOMATIC;
        set(code, "stackTrace", automatic ? null : Expressions.constant(error.stackTrace()));
        error.properties()
                .forEach((name, value) ->
                        set(code, "property", CodeBlock.of("$L, $L", Literals.string(name), Expressions.value(value))));
        if (!error.headers().isEmpty()) {
            set(code, "headers", headers(error.headers()));
        }
        return code.add("\n.build()").build();
    }

    private static CodeBlock headers(List<HeaderLayout> headers) {
        List<CodeBlock> parts = headers.stream().map(BodyExpressions::header).toList();
        return CodeBlock.of("$>$>$L$L$<$<", parts.size() == 1 ? "" : "\n", CodeBlock.join(parts, ",\n"));
    }

    private static void set(CodeBlock.Builder code, String setter, @Nullable CodeBlock value) {
        if (value != null) {
            code.add("\n.$L($L)", setter, value);
        }
    }

    /** Descriptors of parameters, as arguments. */
    CodeBlock parameters(List<ParameterDescriptor> parameters) {
        List<CodeBlock> parts = parameters.stream().map(this::parameter).toList();
        String separator = parts.size() == 1 ? "" : "\n";
        return CodeBlock.of("$>$>$L$L$<$<", separator, CodeBlock.join(parts, ",\n"));
    }

    private CodeBlock parameter(ParameterDescriptor parameter) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add("$T.of($L,$W$L", ParameterDescriptor.class, Literals.string(parameter.name()), type(parameter.type()));
        for (Trait trait : new TreeSet<>(parameter.traits())) {
            code.add(",$W$L", Expressions.constant(trait));
        }
        code.add(")");
        if (parameter.binding() != null) {
            code.add("\n$>$>.boundTo($L)$<$<", BodyExpressions.bindingArguments(parameter.binding()));
        }
        if (parameter.limits() != null) {
            code.add("\n$>$>.within($L)$<$<", limits(parameter.limits()));
        }
        return code.build();
    }

    private static CodeBlock limits(Limits limits) {
        return CodeBlock.of(
                "new $T($L,$W$L,$W$L)",
                Limits.class,
                number(limits.min()),
                number(limits.max()),
                limits.pattern() == null ? "null" : Literals.string(limits.pattern()));
    }

    private static CodeBlock number(@Nullable BigDecimal number) {
        return number == null
                ? CodeBlock.of("null")
                : CodeBlock.of("new $T($S)", BigDecimal.class, number.toPlainString());
    }

    private CodeBlock type(ParameterType type) {
        if (type instanceof ParameterType.Scalar scalar) {
            return Expressions.constant(scalar);
        }
        if (type instanceof ParameterType.ListOf list) {
            return CodeBlock.of("new $T($L)", ParameterType.ListOf.class, type(list.element()));
        }
        if (type instanceof ParameterType.MapOf map) {
            return CodeBlock.of("new $T($L)", ParameterType.MapOf.class, type(map.value()));
        }
        return CodeBlock.of("$T.$L", shared, types.named(type).constant());
    }

    /** The description of a named type itself. */
    CodeBlock namedType(ParameterType type) {
        if (type instanceof ParameterType.EnumOf open) {
            return CodeBlock.of(
                    "new $T($L, $T.of($L))",
                    ParameterType.EnumOf.class,
                    Literals.string(open.name()),
                    List.class,
                    Expressions.strings(open.values()));
        }
        ParameterType.RecordOf structure = (ParameterType.RecordOf) type;
        return CodeBlock.of(
                "new $T($L, $T.of(\n$L))",
                ParameterType.RecordOf.class,
                Literals.string(structure.name()),
                List.class,
                CodeBlock.join(structure.fields().stream().map(this::parameter).toList(), ",\n"));
    }

    CodeBlock family(FamilyDescriptor family) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.of($L", FamilyDescriptor.class, Literals.string(family.id()));
        for (CodePattern pattern : family.patterns()) {
            code.add(", $L", Literals.string(pattern.glob()));
        }
        code.add(")");
        set(code, "withTitle", Expressions.ifPresent(family.title()));
        set(code, "withStatus", Expressions.ifPresent(family.status()));
        set(code, "withParent", Expressions.ifPresent(family.parent()));
        set(code, "withRetryable", Expressions.ifPresent(family.retryable()));
        set(code, "withRetryAfter", Expressions.ifPresent(family.retryAfter()));
        set(code, "withRetryPolicy", family.retryPolicy() == null ? null : policy(family.retryPolicy()));
        return code.build();
    }

    CodeBlock policy(RetryPolicy policy) {
        return policy.equals(RetryPolicy.DEFAULT)
                ? CodeBlock.of("$T.DEFAULT", RetryPolicy.class)
                : CodeBlock.of("$T.$L", shared, policyConstants.get(policy));
    }

    /** What makes a policy; its delays grow, or are listed one by one. */
    CodeBlock newPolicy(RetryPolicy policy) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.named($L)", RetryPolicy.class, Literals.string(policy.name()));
        if (!policy.delays().isEmpty()) {
            List<CodeBlock> delays =
                    policy.delays().stream().map(Expressions::duration).toList();
            set(code, "withDelays", CodeBlock.join(delays, ",$W"));
        }
        set(code, "withInitial", Expressions.duration(policy.initial()));
        set(code, "withMultiplier", CodeBlock.of("$L", policy.multiplier()));
        set(code, "withMax", Expressions.duration(policy.max()));
        set(code, "withBudget", Expressions.ifPresent(policy.budget()));
        set(code, "withAttempts", CodeBlock.of("$L", policy.attempts()));
        set(code, "withJitter", Expressions.constant(policy.jitter()));
        return code.build();
    }

    private static @Nullable CodeBlock suggestion(@Nullable Suggestion suggestion) {
        if (suggestion == null) {
            return null;
        }
        List<Suggestion.Variant> variants = suggestion.variants();
        if (variants.size() == 1 && variants.get(0).when().isEmpty()) {
            return CodeBlock.of(
                    "$T.of($L)",
                    Suggestion.class,
                    Literals.string(variants.get(0).text().toString()));
        }
        List<CodeBlock> parts = new ArrayList<>();
        for (Suggestion.Variant variant : variants) {
            parts.add(CodeBlock.of(
                    "new $T($>$>\n$L,\n$T.parse($L)$<$<)",
                    Suggestion.Variant.class,
                    Expressions.map(new TreeMap<>(variant.when())),
                    MessageTemplate.class,
                    Literals.string(variant.text().toString())));
        }
        return CodeBlock.of("new $T($T.of($>$>\n$L$<$<))", Suggestion.class, List.class, CodeBlock.join(parts, ",\n"));
    }

    private static @Nullable CodeBlock match(@Nullable ErrorMatch match) {
        if (match == null) {
            return null;
        }
        CodePattern message = match.message();
        return CodeBlock.of(
                "new $T($L, $L, $L$L)",
                ErrorMatch.class,
                Expressions.value(match.status()),
                message == null
                        ? CodeBlock.of("null")
                        : CodeBlock.of("new $T($L)", CodePattern.class, Literals.string(message.glob())),
                Expressions.value(match.body()),
                match.fields().isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $L", Expressions.value(match.fields())));
    }

    private static @Nullable CodeBlock renamedIn(Map<String, String> versions) {
        if (versions.isEmpty()) {
            return null;
        }
        List<CodeBlock> entries = new ArrayList<>();
        versions.forEach((code, version) -> entries.add(
                CodeBlock.of("$T.entry($L, $L)", Map.class, Literals.string(code), Literals.string(version))));
        return CodeBlock.of("$T.ofEntries($L)", Map.class, CodeBlock.join(entries, ",$W"));
    }

    private static @Nullable CodeBlock deprecation(@Nullable Deprecation deprecation) {
        return deprecation == null
                ? null
                : CodeBlock.of(
                        "new $T($>$>\n$L,\n$L,\n$L$<$<)",
                        Deprecation.class,
                        Expressions.value(deprecation.since()),
                        Expressions.value(deprecation.replacedBy()),
                        Expressions.value(deprecation.note()));
    }
}
