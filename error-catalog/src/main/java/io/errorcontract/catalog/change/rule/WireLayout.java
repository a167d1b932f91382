package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.contract.Binding;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A body layout as the fields that go over the wire.
 *
 * @param name its name in the catalog
 * @param mediaType its media type
 * @param fields what holds a value, by path
 * @param containers objects and lists, by path; their content is the kind of JSON value
 */
record WireLayout(String name, String mediaType, Map<String, WireField> fields, Map<String, WireField> containers) {
    static WireLayout of(String name, BodyDefinition body) {
        Map<String, WireField> fields = new LinkedHashMap<>();
        Map<String, WireField> containers = new LinkedHashMap<>();
        SourcePath element = SourcePath.of("bodies", name, "json");
        new Flattening(fields, containers).flatten(body.json(), "", false, element);
        return new WireLayout(name, body.mediaType(), fields, containers);
    }

    /** Whether responses hold a value. */
    boolean binds(Binding value) {
        return fields.values().stream().anyMatch(field -> field.holds(value));
    }

    /** Whether both write the same JSON, wherever the catalog has them. */
    boolean sameJson(WireLayout other) {
        return mediaType.equals(other.mediaType)
                && contents(fields).equals(contents(other.fields))
                && contents(containers).equals(contents(other.containers));
    }

    private static Map<String, String> contents(Map<String, WireField> fields) {
        Map<String, String> contents = new LinkedHashMap<>();
        fields.forEach((path, field) -> contents.put(path, field.optional() + field.content()));
        return contents;
    }
}
