package io.errorcontract.catalog.language;

import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import io.errorcontract.catalog.syntax.ReadingFaults;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.catalog.syntax.YamlSequence;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An element of the catalog with known keys, read key by key. Unknown keys are reported when it is made; a value of a
 * wrong kind is reported when it is read, and then counts as absent.
 */
final class Element {
    private final BindContext context;
    private final Values values;
    private final YamlMapping mapping;
    private final SourceLocation place;
    private final String description;
    private final boolean broken;

    /** Keys that were probably meant by unknown ones; to call them missing too would tell one fault twice. */
    private final Set<String> meant = new HashSet<>();

    /** Reads what a key holds. */
    @FunctionalInterface
    interface EntryReader<T> {
        T read(YamlEntry entry);
    }

    private Element(
            BindContext context, YamlMapping mapping, SourceLocation place, String description, boolean broken) {
        this.context = context;
        this.values = new Values(context);
        this.mapping = mapping;
        this.place = place;
        this.description = description;
        this.broken = broken;
    }

    /** The element under a key; one without entries if the value is no mapping, which is reported. */
    static Element of(BindContext context, ElementKind kind, YamlEntry entry) {
        String description = kind + " '" + entry.name() + "'";
        return of(context, kind, description, entry.key().location(), entry.value());
    }

    /** The element that a list holds, or the catalog itself. */
    static Element of(BindContext context, ElementKind kind, String description, YamlNode node) {
        return of(context, kind, description, node.location(), node);
    }

    static Element of(BindContext context, ElementKind kind, String description, SourceLocation place, YamlNode node) {
        if (!(node instanceof YamlMapping mapping)) {
            context.wrongType(description, "a mapping", node);
            context.markBroken(place);
            return new Element(context, new YamlMapping(node.location(), List.of(), true), place, description, true);
        }
        Element element = new Element(context, mapping, place, description, false);
        for (YamlEntry entry : mapping.entries()) {
            if (!kind.keys().contains(entry.name())) {
                element.reportUnknown(kind, entry);
            }
        }
        return element;
    }

    private void reportUnknown(ElementKind kind, YamlEntry entry) {
        NearestWord.of(entry.name(), kind.keys()).ifPresent(meant::add);
        context.report(
                ReadingFaults.UNKNOWN_KEY,
                entry.key().location(),
                "unknown key '" + entry.name() + "'",
                unknownHint(kind, entry));
    }

    private static String unknownHint(ElementKind kind, YamlEntry entry) {
        if (entry.name().equals("<<")) {
            return "YAML 1.2 has no merge keys; repeat the whole element with an alias, or write it out";
        }
        boolean afterComma = entry.name().indexOf(' ') > 0
                && entry.value() instanceof YamlScalar value
                && value.kind() == YamlScalar.Kind.NULL;
        return afterComma
                ? "inside of braces a comma ends a text; put the text before it in quotes"
                : NearestWord.hint(entry.name(), kind.keys());
    }

    boolean has(String key) {
        return mapping.find(key) != null;
    }

    @Nullable
    YamlEntry entry(String key) {
        return mapping.find(key);
    }

    /** The value under a missing required key; null if it is not, which is reported. */
    @Nullable
    YamlNode required(String key) {
        YamlEntry entry = mapping.find(key);
        if (entry == null) {
            missing(key, "");
            return null;
        }
        return entry.value();
    }

    void missing(String key, String hint) {
        if (!broken && !meant.contains(key)) {
            context.report(ReadingFaults.MISSING_KEY, place, description + " has no '" + key + "'", hint);
        }
    }

    private <T> @Nullable T read(String key, Function<YamlEntry, @Nullable T> reader) {
        YamlEntry entry = mapping.find(key);
        return entry == null ? null : reader.apply(entry);
    }

    @Nullable
    String text(String key) {
        return read(key, entry -> values.text(named(key), entry.value()));
    }

    /** The text under a missing required key; empty if it is not, which is reported. */
    String requiredText(String key) {
        required(key);
        String text = text(key);
        return text == null ? "" : text;
    }

    @Nullable
    Integer integer(String key) {
        return read(key, entry -> values.integer(named(key), entry.value()));
    }

    @Nullable
    BigDecimal number(String key) {
        return read(key, entry -> values.number(named(key), entry.value()));
    }

    @Nullable
    Boolean truth(String key) {
        return read(key, entry -> values.truth(named(key), entry.value()));
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(truth(key));
    }

    @Nullable
    Duration duration(String key) {
        return read(key, entry -> values.duration(named(key), entry.value()));
    }

    <E extends Enum<E>> @Nullable E word(String key, Class<E> words) {
        return read(key, entry -> values.word(named(key), entry.value(), words));
    }

    @Nullable
    Object value(String key) {
        return read(key, entry -> entry.value().toValue());
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            String text = values.text("an element of '" + key + "'", item);
            if (text != null) {
                texts.add(text);
            } else {
                markBroken(key);
            }
        }
        return texts;
    }

    /** A list that lacks some of its elements is no whole list. */
    private void markBroken(String key) {
        YamlEntry entry = mapping.find(key);
        if (entry != null) {
            context.markBroken(entry.value().location());
        }
    }

    List<Duration> durations(String key) {
        List<Duration> durations = new ArrayList<>();
        for (YamlNode item : items(key)) {
            Duration duration = values.duration("an element of '" + key + "'", item);
            if (duration != null) {
                durations.add(duration);
            }
        }
        return durations;
    }

    <T> List<T> list(String key, Function<YamlNode, T> reader) {
        List<T> list = new ArrayList<>();
        for (YamlNode item : items(key)) {
            list.add(reader.apply(item));
        }
        return list;
    }

    private List<YamlNode> items(String key) {
        YamlEntry entry = mapping.find(key);
        if (entry == null) {
            return List.of();
        }
        if (entry.value() instanceof YamlSequence sequence) {
            return sequence.items();
        }
        context.wrongType(named(key), "a list", entry.value());
        return List.of();
    }

    /** A map of elements by name. Of entries with one name the first counts, but all are read, for their faults. */
    <T> Map<String, T> map(String key, EntryReader<T> reader) {
        Map<String, T> map = new LinkedHashMap<>();
        for (YamlEntry entry : entries(key)) {
            T value = reader.read(entry);
            map.putIfAbsent(entry.name(), value);
        }
        return map;
    }

    /** A map of free values. */
    Map<String, @Nullable Object> values(String key) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (YamlEntry entry : entries(key)) {
            map.putIfAbsent(entry.name(), entry.value().toValue());
        }
        return map;
    }

    /** A map of texts. */
    Map<String, String> textMap(String key) {
        Map<String, String> map = new LinkedHashMap<>();
        for (YamlEntry entry : entries(key)) {
            String text = values.text("'" + entry.name() + "'", entry.value());
            if (text != null) {
                map.putIfAbsent(entry.name(), text);
            }
        }
        return map;
    }

    <E extends Enum<E>> Map<String, E> words(String key, Class<E> words) {
        Map<String, E> map = new LinkedHashMap<>();
        for (YamlEntry entry : entries(key)) {
            E word = values.word("'" + entry.name() + "'", entry.value(), words);
            if (word != null) {
                map.putIfAbsent(entry.name(), word);
            }
        }
        return map;
    }

    private List<YamlEntry> entries(String key) {
        YamlEntry entry = mapping.find(key);
        if (entry == null) {
            return List.of();
        }
        if (entry.value() instanceof YamlMapping entries) {
            return entries.entries();
        }
        context.wrongType(named(key), "a mapping", entry.value());
        return List.of();
    }

    private static String named(String key) {
        return "'" + key + "'";
    }
}
