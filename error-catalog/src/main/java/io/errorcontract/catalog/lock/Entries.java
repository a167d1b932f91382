package io.errorcontract.catalog.lock;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a mapping, without those that say nothing. */
final class Entries {
    private final Map<String, Object> map = new LinkedHashMap<>();

    /** Adds a value; null, empty collections and false have their meaning without being written. */
    Entries add(String key, @Nullable Object value) {
        boolean empty = value == null
                || Boolean.FALSE.equals(value)
                || (value instanceof Collection<?> collection && collection.isEmpty())
                || (value instanceof Map<?, ?> values && values.isEmpty());
        return empty ? this : always(key, value);
    }

    /** Adds a free value, of which also an empty or a false one says something. */
    Entries free(String key, @Nullable Object value) {
        return value == null ? this : always(key, value);
    }

    /** Adds a value, also null. */
    @SuppressWarnings("NullAway") // YAML has null, which the type of the map does not tell.
    Entries always(String key, @Nullable Object value) {
        map.put(key, value);
        return this;
    }

    Map<String, Object> map() {
        return map;
    }
}
