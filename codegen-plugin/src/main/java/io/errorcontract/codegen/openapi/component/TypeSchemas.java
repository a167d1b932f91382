package io.errorcontract.codegen.openapi.component;

import io.errorcontract.catalog.CatalogDefinition;
import io.errorcontract.catalog.ErrorDefinition;
import io.errorcontract.catalog.ParameterDefinition;
import io.errorcontract.catalog.TypeDefinition;
import io.errorcontract.codegen.openapi.component.Schema.Property;
import io.errorcontract.model.ErrorDescriptor;
import io.errorcontract.model.ParameterDescriptor;
import io.errorcontract.model.ParameterType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schemas of parameter types; those that the catalog names become schemas with a name. */
final class TypeSchemas {

    private final CatalogDefinition catalog;
    private final ComponentNames names;

    /** Null for a type whose schema is being made, since a record may hold itself. */
    private final Map<String, @Nullable NamedSchema> named = new LinkedHashMap<>();

    TypeSchemas(CatalogDefinition catalog, ComponentNames names) {
        this.catalog = catalog;
        this.names = names;
    }

    /** All schemas of named types that were asked for. */
    List<NamedSchema> named() {
        return named.values().stream().filter(Objects::nonNull).toList();
    }

    Schema schema(ParameterType type) {
        if (type instanceof ParameterType.ListOf list) {
            return new Schema.ArrayOf(schema(list.element()));
        }
        if (type instanceof ParameterType.MapOf map) {
            return new Schema.ObjectOf(List.of(), schema(map.value()));
        }
        if (type instanceof ParameterType.EnumOf values) {
            return named(values.name(), new Schema.SimpleValue("string", null, values.values()));
        }
        if (type instanceof ParameterType.RecordOf fields) {
            return record(fields);
        }
        return scalar((ParameterType.Scalar) type);
    }

    private Schema record(ParameterType.RecordOf type) {
        String name = names.type(type.name());
        if (named.containsKey(name)) {
            return new Schema.Named(name);
        }
        named.put(name, null);
        List<Property> properties = new ArrayList<>();
        for (ParameterDescriptor field : type.fields()) {
            properties.add(new Property(
                    field.name(),
                    schema(field.type()),
                    field.required(),
                    isNullable(field),
                    fieldDocumentation(type.name(), field.name())));
        }
        return named(type.name(), new Schema.ObjectOf(properties, null));
    }

    private Schema named(String type, Schema schema) {
        String name = names.type(type);
        named.put(name, new NamedSchema(name, schema, typeDocumentation(type)));
        return new Schema.Named(name);
    }

    private static Schema scalar(ParameterType.Scalar type) {
        return switch (type) {
            case STRING -> Schema.string();
            case BOOLEAN -> Schema.simple("boolean", null);
            case INTEGER -> Schema.simple("integer", "int32");
            case LONG -> Schema.simple("integer", "int64");
            case NUMBER -> Schema.simple("number", "double");
            case DECIMAL -> Schema.simple("number", null);
            case INSTANT -> Schema.simple("string", "date-time");
            case DURATION -> Schema.simple("string", "duration");
            case URI -> Schema.simple("string", "uri");
            case UUID -> Schema.simple("string", "uuid");
            case ANY -> new Schema.AnyValue();
        };
    }

    /** The parameter of this name; any value if it has different types in different errors. */
    Schema parameter(List<ErrorDescriptor> errors, String name) {
        List<ParameterType> found =
                withName(errors, name).map(ParameterDescriptor::type).distinct().toList();
        return found.size() == 1 ? schema(found.get(0)) : new Schema.AnyValue();
    }

    /**
     * What a spread of all parameters may hold. One that has several types is not among them: OpenAPI knows no such.
     */
    List<Property> parameters(List<ErrorDescriptor> errors) {
        Set<String> inBody = new LinkedHashSet<>();
        for (ErrorDescriptor error : errors) {
            for (ParameterDescriptor parameter : error.parameters()) {
                if (parameter.inBody()) {
                    inBody.add(parameter.name());
                }
            }
        }
        List<Property> properties = new ArrayList<>();
        for (String name : inBody) {
            Schema schema = parameter(errors, name);
            if (!(schema instanceof Schema.AnyValue)) {
                boolean nullable = withName(errors, name).anyMatch(TypeSchemas::isNullable);
                properties.add(new Property(name, schema, false, nullable, documentation(errors, name)));
            }
        }
        return properties;
    }

    private static Stream<ParameterDescriptor> withName(List<ErrorDescriptor> errors, String name) {
        return errors.stream()
                .flatMap(error -> error.parameters().stream())
                .filter(parameter -> parameter.name().equals(name));
    }

    private static boolean isNullable(ParameterDescriptor parameter) {
        return parameter.traits().contains(ParameterDescriptor.Trait.NULLABLE);
    }

    /** What the catalog says of a parameter, if it says the same wherever it is. */
    @Nullable
    String documentation(List<ErrorDescriptor> errors, String parameter) {
        Set<@Nullable String> docs = new LinkedHashSet<>();
        for (ErrorDescriptor error : errors) {
            ErrorDefinition definition = catalog.errors().get(error.code());
            ParameterDefinition found =
                    definition == null ? null : definition.params().get(parameter);
            if (found != null) {
                docs.add(found.docs());
            }
        }
        return docs.size() == 1 ? docs.iterator().next() : null;
    }

    private @Nullable String typeDocumentation(String type) {
        TypeDefinition definition = catalog.types().get(type);
        return definition == null ? null : definition.docs();
    }

    private @Nullable String fieldDocumentation(String type, String field) {
        if (catalog.types().get(type) instanceof TypeDefinition.Structure structure) {
            TypeDefinition.FieldDefinition definition = structure.fields().get(field);
            return definition == null ? null : definition.docs();
        }
        return null;
    }
}
