package io.errorcontract.catalog.syntax;

import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mapping, with all of its entries, also those that repeat a key. */
public final class YamlMapping implements YamlNode {
    /** Up to this size, looking through the entries is as fast as hashing and needs no table. */
    private static final int SMALL = 8;

    private final Span span;
    private final List<YamlEntry> entries;
    private final boolean flow;
    private @Nullable Map<String, YamlEntry> index;

    public YamlMapping(Span span, List<YamlEntry> entries, boolean flow) {
        this.span = span;
        this.entries = entries;
        this.flow = flow;
    }

    /** A mapping that no file holds as it is. */
    public YamlMapping(SourceLocation location, List<YamlEntry> entries, boolean flow) {
        this(Span.of(location), entries, flow);
    }

    @Override
    public Span span() {
        return span;
    }

    public List<YamlEntry> entries() {
        return entries;
    }

    /** Whether it is written with braces. */
    public boolean isFlow() {
        return flow;
    }

    /** The value of the first entry with this key. */
    public Optional<YamlNode> get(String key) {
        return entry(key).map(YamlEntry::value);
    }

    /** The value of a key if it is a mapping. */
    public Optional<YamlMapping> mapping(String key) {
        return get(key).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }

    /** The value of a key as it is written, if it is a single one. */
    public Optional<String> text(String key) {
        return get(key).filter(YamlScalar.class::isInstance).map(node -> ((YamlScalar) node).value());
    }

    /** The first entry with this key. */
    public Optional<YamlEntry> entry(String key) {
        return Optional.ofNullable(find(key));
    }

    /** The first entry with this key, or null. */
    public @Nullable YamlEntry find(String key) {
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
