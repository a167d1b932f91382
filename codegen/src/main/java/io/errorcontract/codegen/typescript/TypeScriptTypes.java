package io.errorcontract.codegen.typescript;

import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ParameterType.EnumOf;
import io.errorcontract.contract.ParameterType.ListOf;
import io.errorcontract.contract.ParameterType.MapOf;
import io.errorcontract.contract.ParameterType.RecordOf;
import io.errorcontract.contract.ParameterType.Scalar;

/** The types of values, as the runtime holds them. */
final class TypeScriptTypes {
    private final TypeScriptNames names;

    TypeScriptTypes(TypeScriptNames names) {
        this.names = names;
    }

    String of(ParameterType type) {
        if (type instanceof ListOf list) {
            return "readonly (" + of(list.element()) + ")[]";
        }
        if (type instanceof MapOf map) {
            return "Readonly<Record<string, " + of(map.value()) + ">>";
        }
        if (type instanceof EnumOf open) {
            return names.type(open.name());
        }
        if (type instanceof RecordOf structure) {
            return names.type(structure.name());
        }
        return switch ((Scalar) type) {
            case BOOLEAN -> "boolean";
            case INTEGER, NUMBER, DURATION -> "number";
            case LONG -> "bigint";
            case INSTANT -> "Date";
            case ANY -> "unknown";
            case STRING, DECIMAL, URI, UUID -> "string";
        };
    }
}
