package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.ParameterType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles types and what has one. */
final class TypeCompiler {
    private final Map<String, TypeDefinition> types;
    private final Map<String, ParameterType> compiled = new HashMap<>();
    private final Set<String> underway = new HashSet<>();

    TypeCompiler(Map<String, TypeDefinition> types) {
        this.types = types;
    }

    ParameterDescriptor parameter(ParameterDefinition parameter, boolean inHeader) {
        Set<Trait> traits = traits(parameter.optional(), parameter.nullable());
        if (parameter.place() == ParameterDefinition.Place.MESSAGE) {
            traits.add(Trait.MESSAGE_ONLY);
        }
        if (inHeader) {
            traits.add(Trait.HEADER_ONLY);
        }
        if (parameter.sensitive()) {
            traits.add(Trait.SENSITIVE);
        }
        if (parameter.internal()) {
            traits.add(Trait.INTERNAL);
        }
        return new ParameterDescriptor(parameter.name(), type(parameter.type()), traits, parameter.binds(), null);
    }

    /** The fields that violations have. */
    static ParameterDescriptor[] fields(
            Map<String, TypeDefinition.FieldDefinition> fields, Map<String, TypeDefinition> types) {
        return new TypeCompiler(types).fields(fields).toArray(new ParameterDescriptor[0]);
    }

    private static Set<Trait> traits(boolean optional, boolean nullable) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (optional) {
            traits.add(Trait.OPTIONAL);
        }
        if (nullable) {
            traits.add(Trait.NULLABLE);
        }
        return traits;
    }

    /** The type with what its names stand for. */
    ParameterType type(ParameterType type) {
        if (type instanceof ParameterType.ListOf list) {
            return new ParameterType.ListOf(type(list.element()));
        }
        if (type instanceof ParameterType.MapOf map) {
            return new ParameterType.MapOf(type(map.value()));
        }
        return type instanceof ParameterType.Named named ? named(named.name()) : type;
    }

    /** A descriptor cannot contain itself. Where a type comes back to itself, its values are kept as they are. */
    private ParameterType named(String name) {
        ParameterType done = compiled.get(name);
        if (done != null) {
            return done;
        }
        if (!underway.add(name)) {
            return ParameterType.Scalar.ANY;
        }
        ParameterType type = define(name);
        underway.remove(name);
        if (underway.isEmpty()) {
            compiled.put(name, type);
        }
        return type;
    }

    private ParameterType define(String name) {
        TypeDefinition definition = types.get(name);
        if (definition instanceof TypeDefinition.Enumeration enumeration) {
            return new ParameterType.EnumOf(
                    name, List.copyOf(enumeration.values().keySet()));
        }
        if (definition instanceof TypeDefinition.Structure structure) {
            return new ParameterType.RecordOf(name, fields(structure.fields()));
        }
        throw new IllegalArgumentException("no type '" + name + "'");
    }

    private List<ParameterDescriptor> fields(Map<String, TypeDefinition.FieldDefinition> written) {
        List<ParameterDescriptor> fields = new ArrayList<>();
        for (TypeDefinition.FieldDefinition field : written.values()) {
            fields.add(new ParameterDescriptor(
                    field.name(), type(field.type()), traits(field.optional(), field.nullable()), null, null));
        }
        return fields;
    }
}
