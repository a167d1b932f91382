package io.errorcontract.codegen.importer;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.BodyNode.Field;
import io.errorcontract.contract.BodyNode.ObjectNode;
import io.errorcontract.contract.BodyNode.Spread;
import io.errorcontract.contract.Format;
import java.time.InstantSource;
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

    private void object(ObjectNode template, Map<?, ?> value) {
        Map<Object, @Nullable Object> rest = new LinkedHashMap<>(value);
        boolean spreads = false;
        for (BodyNode.Member member : template.members()) {
            if (member instanceof Field field) {
                read(field.node(), rest.remove(field.name()));
            }
            spreads |= member instanceof Spread;
        }
        if (spreads) {
            rest.forEach((name, each) -> putUnlessNull(params, name.toString(), each));
        }
    }

    private void read(BodyNode template, @Nullable Object value) {
        if (template instanceof ObjectNode object && value instanceof Map<?, ?> map) {
            object(object, map);
        } else if (template instanceof BodyNode.Value place && value != null) {
            put(place.binding(), value);
        }
    }

    private void put(Binding binding, Object value) {
        switch (binding.source()) {
            case PARAM -> params.put(binding.name(), value);
            case PROPERTY -> properties.put(binding.name(), value);
            default -> bound.put(binding.source().word(), unformatted(binding, value));
        }
    }

    private static void putUnlessNull(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    /** The value without the prefix that the layout writes before it. */
    static Object unformatted(Binding binding, Object value) {
        for (Format format : binding.formats()) {
            if (format.kind() == Format.Kind.PREFIX) {
                Object read = format.read(value.toString(), true, InstantSource.system());
                return read == null || read.equals(value.toString()) ? value : read;
            }
        }
        return value;
    }
}
