package io.errorcontract.codegen.openapi.component;

import io.errorcontract.codegen.openapi.component.BindingSchemas.Scope;
import io.errorcontract.codegen.openapi.component.Schema.Property;
import io.errorcontract.model.body.Binding;
import io.errorcontract.model.body.BodyLayout;
import io.errorcontract.model.body.BodyNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the schemas of a layout. Each object in it becomes a schema with a name: OpenAPI Generator gives inline objects
 * names of its own making.
 */
final class BodySchemas {

    private final ComponentNames names;
    private final BindingSchemas bindings;

    /** Null for a schema that is being made, so that an outer one comes before its parts. */
    private final Map<String, @Nullable NamedSchema> named = new LinkedHashMap<>();

    BodySchemas(ComponentNames names, BindingSchemas bindings) {
        this.names = names;
        this.bindings = bindings;
    }

    /** The schemas of a layout, that of the whole body first. */
    List<NamedSchema> of(BodyLayout layout) {
        String name = names.body(layout.name());
        String description = "The body of an error, as " + layout.mediaType() + ".";
        if (layout.json() instanceof BodyNode.ObjectNode object) {
            define(name, object, Scope.NONE, description);
        } else {
            named.put(name, null);
            named.put(name, new NamedSchema(name, schema(layout.json(), name, Scope.NONE), description));
        }
        return named.values().stream().filter(Objects::nonNull).toList();
    }

    private Schema schema(BodyNode node, String name, Scope scope) {
        if (node instanceof BodyNode.Constant constant) {
            return new Schema.FixedValue(constant.value());
        }
        if (node instanceof BodyNode.Value value) {
            return bindings.schema(value.binding(), scope);
        }
        if (node instanceof BodyNode.ObjectNode object) {
            return define(name, object, scope, null);
        }
        if (node instanceof BodyNode.ListNode list) {
            return new Schema.ArrayOf(elements(list, name, scope));
        }
        if (node instanceof BodyNode.EachElement each) {
            return new Schema.ArrayOf(
                    schema(each.element(), names.part(name, "Item"), bindings.elementsOf(each.source())));
        }
        BodyNode.EachField each = (BodyNode.EachField) node;
        return new Schema.ObjectOf(
                List.of(), schema(each.value(), names.part(name, "Value"), bindings.elementsOf(each.source())));
    }

    private Schema elements(BodyNode.ListNode list, String name, Scope scope) {
        List<Schema> schemas = new ArrayList<>();
        for (BodyNode element : list.elements()) {
            int number = schemas.size() + 1;
            String part = list.elements().size() == 1 ? "Item" : "Item" + number;
            schemas.add(schema(element, names.part(name, part), scope));
        }
        return schemas.size() == 1 ? schemas.get(0) : new Schema.OneOf(schemas);
    }

    private Schema define(String name, BodyNode.ObjectNode object, Scope scope, @Nullable String description) {
        named.put(name, null);
        List<Property> properties = new ArrayList<>();
        Schema others = null;
        for (BodyNode.Member member : object.members()) {
            if (member instanceof BodyNode.Field field) {
                properties.removeIf(each -> each.name().equals(field.name()));
                properties.add(property(name, field, scope));
            } else if (member instanceof BodyNode.Spread spread
                    && bindings.schema(spread.binding(), scope) instanceof Schema.ObjectOf map) {
                others = map.others();
                map.properties().forEach(each -> addUnlessThere(properties, each));
            }
        }
        named.put(name, new NamedSchema(name, new Schema.ObjectOf(properties, others), description));
        return new Schema.Named(name);
    }

    /** A field of the layout wins over a parameter of the same name. */
    private static void addUnlessThere(List<Property> properties, Property added) {
        if (properties.stream().noneMatch(each -> each.name().equals(added.name()))) {
            properties.add(added);
        }
    }

    private Property property(String outer, BodyNode.Field field, Scope scope) {
        Schema schema = schema(field.node(), names.part(outer, field.name()), scope);
        Binding binding = field.node() instanceof BodyNode.Value value ? value.binding() : null;
        boolean nullable = !field.optional() && binding != null && bindings.mayBeAbsent(binding);
        return new Property(
                field.name(),
                schema,
                !field.optional(),
                nullable,
                binding == null ? null : bindings.description(binding));
    }
}
