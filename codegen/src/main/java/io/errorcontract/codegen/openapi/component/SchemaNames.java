package io.errorcontract.codegen.openapi.component;

import io.errorcontract.codegen.body.NamedSchema;
import io.errorcontract.codegen.body.Schema;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the named schemas that others refer to. Immutable and thread-safe. */
public final class SchemaNames {

    private final Map<String, NamedSchema> all = new TreeMap<>();

    /**
     * Makes a finder.
     *
     * @param schemas all that have a name
     */
    public SchemaNames(Collection<NamedSchema> schemas) {
        schemas.forEach(schema -> all.put(schema.name(), schema));
    }

    /**
     * Finds what some schemas refer to, and what that refers to in turn.
     *
     * @param schemas where to begin
     * @return the names
     */
    public Set<String> reachedFrom(Collection<Schema> schemas) {
        Set<String> names = new LinkedHashSet<>();
        Deque<Schema> next = new ArrayDeque<>(schemas);
        while (!next.isEmpty()) {
            Schema schema = next.remove();
            if (schema instanceof Schema.Named named && names.add(named.name()) && all.containsKey(named.name())) {
                next.add(all.get(named.name()).schema());
            } else if (schema instanceof Schema.ArrayOf array) {
                next.add(array.items());
            } else if (schema instanceof Schema.OneOf choice) {
                next.addAll(choice.choices());
            } else if (schema instanceof Schema.ObjectOf object) {
                object.properties().forEach(property -> next.add(property.schema()));
                if (object.others() != null) {
                    next.add(object.others());
                }
            }
        }
        return names;
    }
}
