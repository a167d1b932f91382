package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.BindingExpression.FormatCall;
import io.errorcontract.catalog.definition.BodyTemplate;
import io.errorcontract.catalog.definition.BodyTemplate.Bound;
import io.errorcontract.catalog.definition.BodyTemplate.Field;
import io.errorcontract.catalog.definition.BodyTemplate.ObjectTemplate;
import io.errorcontract.catalog.definition.BodyTemplate.Spread;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an example says, read by its layout. */
final class BodyValues {

    private final Map<String, Object> bound = new LinkedHashMap<>();
    private final Map<String, Object> params = new LinkedHashMap<>();
    private final Map<String, Object> properties = new LinkedHashMap<>();

    private BodyValues() {}

    static BodyValues read(LayoutDraft layout, Map<?, ?> body) {
        BodyValues values = new BodyValues();
        values.object(layout.json(), body);
        return values;
    }

    Optional<String> text(String source) {
        return Optional.ofNullable(bound.get(source)).map(Object::toString);
    }

    Map<String, Object> params() {
        return params;
    }

    Map<String, Object> properties() {
        return properties;
    }

    private void object(ObjectTemplate template, Map<?, ?> value) {
        Map<Object, @Nullable Object> rest = new LinkedHashMap<>(value);
        boolean spreads = false;
        for (BodyTemplate.Member member : template.members()) {
            if (member instanceof Field field) {
                read(field.value(), rest.remove(field.name()));
            }
            spreads |= member instanceof Spread;
        }
        if (spreads) {
            rest.forEach((name, each) -> putUnlessNull(params, name.toString(), each));
        }
    }

    private void read(BodyTemplate template, @Nullable Object value) {
        if (template instanceof ObjectTemplate object && value instanceof Map<?, ?> map) {
            object(object, map);
        } else if (template instanceof Bound place && value != null) {
            put(place.binding(), value);
        }
    }

    private void put(BindingExpression binding, Object value) {
        String source = binding.source();
        if (source.startsWith(Bindings.PARAM)) {
            params.put(source.substring(Bindings.PARAM.length()), value);
        } else if (source.startsWith(Bindings.PROPERTY)) {
            properties.put(source.substring(Bindings.PROPERTY.length()), value);
        } else {
            bound.put(source, unformatted(binding, value));
        }
    }

    private static void putUnlessNull(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    /** The value without the prefix that the layout writes before it. */
    static Object unformatted(BindingExpression binding, Object value) {
        for (FormatCall format : binding.formats()) {
            if (format.name().equals("prefix")) {
                String prefix = format.arguments().get(0).toString();
                return value.toString().startsWith(prefix) ? value.toString().substring(prefix.length()) : value;
            }
        }
        return value;
    }
}
