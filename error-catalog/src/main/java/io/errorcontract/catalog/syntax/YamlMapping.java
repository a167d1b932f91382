package io.errorcontract.catalog.syntax;

import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping, with all of its entries, also those that repeat a key. */
public final class YamlMapping implements YamlNode {
    /** Up to this size, looking through the entries is as fast as hashing and needs no table. */
    private static final int SMALL = 8;

    private final SourceLocation location;
    private final List<YamlEntry> entries;
    private final boolean flow;
    private @Nullable Map<String, YamlEntry> index;

    public YamlMapping(SourceLocation location, List<YamlEntry> entries, boolean flow) {
        this.location = location;
        this.entries = entries;
        this.flow = flow;
    }

    @Override
    public SourceLocation location() {
        return location;
    }

    public List<YamlEntry> entries() {
        return entries;
    }

    /** Whether it is written with braces. */
    public boolean isFlow() {
        return flow;
    }

    /** The first entry with this key. */
    public @Nullable YamlEntry get(String key) {
        if (entries.size() > SMALL) {
            return index().get(key);
        }
        for (YamlEntry entry : entries) {
            if (entry.name().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    private Map<String, YamlEntry> index() {
        Map<String, YamlEntry> found = index;
        if (found == null) {
            found = new HashMap<>(entries.size() * 2);
            for (YamlEntry entry : entries) {
                found.putIfAbsent(entry.name(), entry);
            }
            index = found;
        }
        return found;
    }

    @Override
    public String describe() {
        return "a mapping";
    }

    @Override
    public Object toValue() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (YamlEntry entry : entries) {
            values.putIfAbsent(entry.name(), entry.value().toValue());
        }
        return values;
    }
}
