package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.errorcontract.contract.ParameterType;

/** Expressions between the types of the generated API and the plain values that an error holds. */
final class ValueExpressions {

    private final JavaTypes types;
    private final ClassName values;

    ValueExpressions(JavaTypes types, ClassName values) {
        this.types = types;
        this.values = values;
    }

    /**
     * The typed value of a plain one.
     *
     * @param plain an expression of type {@link Object}, or null
     * @return an expression that is null if the value is null or of another type
     */
    CodeBlock typed(ParameterType type, CodeBlock plain) {
        if (type == ParameterType.Scalar.ANY) {
            return plain;
        }
        if (type instanceof ParameterType.Scalar scalar) {
            return CodeBlock.of("$L instanceof $T value ? value : null", plain, scalar.javaType());
        }
        return call("typed", type, plain);
    }

    /**
     * The plain value of a typed one.
     *
     * @param typed an expression, or null
     */
    CodeBlock plain(ParameterType type, CodeBlock typed) {
        return JavaTypes.isWrapped(type) ? call("plain", type, typed) : typed;
    }

    private CodeBlock call(String direction, ParameterType type, CodeBlock argument) {
        if (type instanceof ParameterType.ListOf list) {
            return CodeBlock.of("$T.$LList($L, $L)", values, direction, argument, function(direction, list.element()));
        }
        if (type instanceof ParameterType.MapOf map) {
            return CodeBlock.of("$T.$LMap($L, $L)", values, direction, argument, function(direction, map.value()));
        }
        return CodeBlock.of("$T.$L($L)", values, conversion(direction, type), argument);
    }

    private CodeBlock function(String direction, ParameterType type) {
        if (type instanceof ParameterType.Scalar scalar) {
            return CodeBlock.of("$T.as($T.class)", values, scalar.javaType());
        }
        if (type instanceof ParameterType.ListOf list) {
            return CodeBlock.of("$T.$LLists($L)", values, direction, function(direction, list.element()));
        }
        if (type instanceof ParameterType.MapOf map) {
            return CodeBlock.of("$T.$LMaps($L)", values, direction, function(direction, map.value()));
        }
        return CodeBlock.of("$T::$L", values, conversion(direction, type));
    }

    /** The method of the values class that converts a named type. */
    String conversion(String direction, ParameterType type) {
        String name = types.named(type).className().simpleName();
        return direction.equals("typed") ? "to" + name : "from" + name;
    }
}
