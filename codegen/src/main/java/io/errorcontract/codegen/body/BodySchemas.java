package io.errorcontract.codegen.body;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.codegen.body.BindingSchemas.Scope;
import io.errorcontract.codegen.body.Schema.Property;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
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
    private final BodyDefinition written;

    /** Null for a schema that is being made, so that an outer one comes before its parts. */
    private final Map<String, @Nullable NamedSchema> named = new LinkedHashMap<>();

    BodySchemas(ComponentNames names, BindingSchemas bindings, BodyDefinition written) {
        this.names = names;
        this.bindings = bindings;
        this.written = written;
    }

    /** The schemas of a layout, that of the whole body first. */
    List<NamedSchema> of(BodyLayout layout) {
        String name = names.body(layout.name());
        Place place = new Place(name, "", Scope.NONE);
        String description =
                written.docs() == null ? "The body of an error, as " + layout.mediaType() + "." : written.docs();
        if (layout.json() instanceof BodyNode.ObjectNode object) {
            define(place, object, description);
        } else {
            named.put(name, null);
            named.put(name, new NamedSchema(name, schema(layout.json(), place), description));
        }
        return named.values().stream().filter(Objects::nonNull).toList();
    }

    private Schema schema(BodyNode node, Place place) {
        if (node instanceof BodyNode.Constant constant) {
            return new Schema.FixedValue(constant.value());
        }
        if (node instanceof BodyNode.Value value) {
            return bindings.schema(value.binding(), place.scope());
        }
        if (node instanceof BodyNode.ObjectNode object) {
            return define(place, object, written.fields().get(place.path()));
        }
        if (node instanceof BodyNode.ListNode list) {
            return new Schema.ArrayOf(elements(list, place));
        }
        if (node instanceof BodyNode.EachElement each) {
            return new Schema.ArrayOf(
                    schema(each.element(), element(place, "Item").in(bindings.elementsOf(each.source()))));
        }
        if (node instanceof BodyNode.JsonText) {
            return Schema.simple("string", null);
        }
        if (node instanceof BodyNode.EachPath each) {
            return tree(each, place);
        }
        BodyNode.EachField each = (BodyNode.EachField) node;
        Place value = new Place(names.part(place.name(), "Value"), place.path() + ".*", Scope.NONE);
        return new Schema.ObjectOf(List.of(), schema(each.value(), value.in(bindings.elementsOf(each.source()))));
    }

    /** Names of fields are not known beforehand, and what is under them is a tree again. */
    private Schema tree(BodyNode.EachPath each, Place place) {
        Place value = new Place(names.part(place.name(), "Value"), place.path() + ".*", Scope.NONE);
        Schema values = schema(each.value(), value);
        Property own = new Property(each.name(), values, false, false, null, Bounds.NONE, false);
        return new Schema.ObjectOf(List.of(own), new Schema.AnyValue());
    }

    private Schema elements(BodyNode.ListNode list, Place place) {
        List<Schema> schemas = new ArrayList<>();
        for (BodyNode element : list.elements()) {
            int number = schemas.size() + 1;
            String part = list.elements().size() == 1 ? "Item" : "Item" + number;
            schemas.add(schema(element, element(place, part)));
        }
        if (list.rest() != null) {
            Scope scope = bindings.elementsOf(list.rest().source());
            schemas.add(schema(list.rest().element(), element(place, "Further").in(scope)));
        }
        if (list.endsInFieldPath()) {
            schemas.add(Schema.simple("integer", "int32"));
        }
        return schemas.size() == 1 ? schemas.get(0) : new Schema.OneOf(schemas);
    }

    private Place element(Place list, String part) {
        return new Place(names.part(list.name(), part), list.path() + "[]", list.scope());
    }

    private Schema define(Place place, BodyNode.ObjectNode object, @Nullable String description) {
        named.put(place.name(), null);
        List<Property> properties = new ArrayList<>();
        Schema others = null;
        int fields = 0;
        int fieldsBeforeOthers = 0;
        for (BodyNode.Member member : object.members()) {
            if (member instanceof BodyNode.Field field) {
                properties.removeIf(each -> each.name().equals(field.name()));
                properties.add(property(place, field));
                fields++;
            } else if (member instanceof BodyNode.Spread spread
                    && bindings.schema(spread.binding(), place.scope()) instanceof Schema.ObjectOf map) {
                fieldsBeforeOthers = others == null ? fields : fieldsBeforeOthers;
                others = map.others();
                map.properties().forEach(each -> addUnlessThere(properties, each));
            }
        }
        Schema schema = new Schema.ObjectOf(properties, others, others == null ? fields : fieldsBeforeOthers);
        named.put(place.name(), new NamedSchema(place.name(), schema, description));
        return new Schema.Named(place.name());
    }

    /** A field of the layout wins over a parameter of the same name. */
    private static void addUnlessThere(List<Property> properties, Property added) {
        if (properties.stream().noneMatch(each -> each.name().equals(added.name()))) {
            properties.add(added);
        }
    }

    private Property property(Place outer, BodyNode.Field field) {
        String path = outer.path().isEmpty() ? field.name() : outer.path() + "." + field.name();
        Place place = new Place(names.part(outer.name(), field.name()), path, outer.scope());
        Schema schema = schema(field.node(), place);
        Binding binding = field.node() instanceof BodyNode.Value value ? value.binding() : null;
        return new Property(
                field.name(),
                schema,
                !field.optional(),
                !field.optional() && binding != null && bindings.mayBeAbsent(binding),
                description(path, binding),
                binding == null ? Bounds.NONE : bindings.bounds(binding),
                false);
    }

    private @Nullable String description(String path, @Nullable Binding binding) {
        String text = written.fields().get(path);
        return text == null && binding != null ? bindings.description(binding) : text;
    }

    /**
     * Where a node stands.
     *
     * @param name the name of its schema, should it be an object
     * @param path its path, as the catalog writes it
     * @param scope what is gone through around it
     */
    private record Place(String name, String path, Scope scope) {

        Place in(Scope inner) {
            return new Place(name, path, inner);
        }
    }
}
