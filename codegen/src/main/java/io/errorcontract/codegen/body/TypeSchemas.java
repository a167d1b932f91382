package io.errorcontract.codegen.body;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.PropertyDefinition;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.codegen.body.Schema.Property;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
                    fieldDocumentation(type.name(), field.name()),
                    Bounds.NONE,
                    false));
        }
        return named(type.name(), new Schema.ObjectOf(properties, null));
    }

    private Schema named(String type, Schema schema) {
        String name = names.type(type);
        named.put(name, new NamedSchema(name, schema, typeDocumentation(type)));
        return new Schema.Named(name);
    }

    static Schema scalar(ParameterType.Scalar type) {
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

    /** The type of a property; any if the catalog has no such. */
    ParameterType property(String name) {
        PropertyDefinition property = catalog.properties().get(name);
        return property == null || !property.type().isResolved() ? ParameterType.Scalar.ANY : property.type();
    }

    /** The type of a field of violations; any if the catalog has no such. */
    ParameterType ofViolation(String name) {
        TypeDefinition.FieldDefinition field = catalog.violationParams().get(name);
        return field == null || !field.type().isResolved() ? ParameterType.Scalar.ANY : field.type();
    }

    @Nullable
    String violationDocumentation(String name) {
        TypeDefinition.FieldDefinition field = catalog.violationParams().get(name);
        return field == null ? null : field.docs();
    }

    @Nullable
    String propertyDocumentation(String name) {
        PropertyDefinition property = catalog.properties().get(name);
        return property == null ? null : property.docs();
    }

    /**
     * What a spread of all parameters may hold. One that has several types is not among them: OpenAPI knows no such.
     */
    List<Property> parameters(ParameterSchemas parameters) {
        List<Property> properties = new ArrayList<>();
        for (String name : parameters.inBody()) {
            Schema schema = schema(parameters.type(name));
            if (!(schema instanceof Schema.AnyValue)) {
                properties.add(new Property(
                        name,
                        schema,
                        false,
                        parameters.isNullable(name),
                        parameters.documentation(name),
                        parameters.bounds(name),
                        true));
            }
        }
        return properties;
    }

    private static boolean isNullable(ParameterDescriptor parameter) {
        return parameter.traits().contains(ParameterDescriptor.Trait.NULLABLE);
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
