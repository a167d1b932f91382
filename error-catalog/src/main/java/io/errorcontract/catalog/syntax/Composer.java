package io.errorcontract.catalog.syntax;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the nodes of one text from the parser's events. The parser's own composer stops at the first repeated key and
 * counts aliases instead of what they repeat, so it is not used.
 */
final class Composer {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final RepairedText source;
    private final Dialect dialect;
    private final DiagnosticCollector out;
    private final ParserImpl events;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int nodes;
    private long repeated;

    /** Where the node that was built last ends in the text, be it an alias or not. */
    private int lastEnd;

    /** What an anchor names; the node is null as long as it is not complete. */
    private record Anchored(@Nullable YamlNode node, long size) {}

    /** The file cannot be read further; why is already reported. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stop() {
            super(null, null, false, false);
        }
    }

    Composer(RepairedText source, Dialect dialect, DiagnosticCollector out) {
        this.source = source;
        this.dialect = dialect;
        this.out = out;
        this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, source.text()));
    }

    /** Composes the only document of the text; null if there is none. */
    @Nullable
    YamlNode compose() {
        events.next();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return null;
        }
        events.next();
        YamlNode root = node(0);
        events.next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            out.add(
                    dialect.rule(ReadingFaults.SEVERAL_DOCUMENTS),
                    at(events.peekEvent()),
                    "a second YAML document begins here",
                    "give each document a file of its own, or remove the line '---'");
        }
        return root;
    }

    private YamlNode node(int depth) {
        Event event = events.next();
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        Anchor anchor = ((NodeEvent) event).getAnchor().orElse(null);
        long before = nodes + repeated;
        nodes++;
        if (anchor != null) {
            anchors.put(anchor, new Anchored(null, 0));
        }
        YamlNode node = event instanceof ScalarEvent scalar ? scalar(scalar) : collection(event, depth);
        if (anchor != null) {
            anchors.put(anchor, new Anchored(node, nodes + repeated - before));
        }
        return node;
    }

    private YamlNode collection(Event event, int depth) {
        if (depth >= dialect.limits().depth()) {
            throw stop(
                    dialect.rule(ReadingFaults.TOO_DEEP),
                    at(event),
                    "nested more deeply than " + dialect.limits().depth() + " levels",
                    "reduce the nesting");
        }
        CollectionStartEvent collection = (CollectionStartEvent) event;
        checkTag(collection.getTag(), event);
        return collection instanceof MappingStartEvent start ? mapping(start, depth) : sequence(collection, depth);
    }

    private YamlMapping mapping(MappingStartEvent start, int depth) {
        List<YamlEntry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int end = offset(start.getEndMark());
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node(depth + 1);
            YamlNode value = node(depth + 1);
            end = lastEnd;
            if (key instanceof YamlScalar name) {
                if (dialect.repeatedKey() == null || keys.add(name.value())) {
                    entries.add(new YamlEntry(name, value, end));
                } else {
                    out.add(dialect.repeatedKey(), name.location(), "the key '" + name.value() + "' is declared twice");
                }
            } else {
                out.add(
                        dialect.rule(ReadingFaults.YAML_SYNTAX),
                        key.location(),
                        "a key has to be text, not " + key.describe(),
                        "quote a text that starts with a brace or bracket");
            }
        }
        return new YamlMapping(span(start, end), entries, start.isFlow());
    }

    private YamlSequence sequence(CollectionStartEvent start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        int end = offset(start.getEndMark());
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
            end = lastEnd;
        }
        return new YamlSequence(span(start, end), items, start.isFlow());
    }

    private YamlScalar scalar(ScalarEvent event) {
        YamlScalar.Style style = event.isPlain()
                ? YamlScalar.Style.PLAIN
                : event.isLiteral() || event.isFolded() ? YamlScalar.Style.BLOCK : YamlScalar.Style.QUOTED;
        Optional<String> tag = event.getTag();
        if (tag.isPresent()) {
            checkTag(tag, event);
            style = YamlScalar.Style.BLOCK;
        }
        checkPairs(event);
        int start = offset(event.getStartMark());
        lastEnd = offset(event.getEndMark());
        if (event.isLiteral() || event.isFolded()) {
            lastEnd = source.endOfText(start, lastEnd);
        }
        return new YamlScalar(new Span(at(event, event, true), start, lastEnd), event.getValue(), style);
    }

    /** An escape can name half of a character, which neither UTF-8 nor a response in it can hold. */
    private void checkPairs(ScalarEvent event) {
        String value = event.getValue();
        int point;
        for (int i = 0; i < value.length(); i += Character.charCount(point)) {
            point = value.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                out.add(
                        dialect.rule(ReadingFaults.YAML_SYNTAX),
                        at(event, event, true),
                        String.format("\\u%04X is half of a character", point),
                        "write the character itself, or both halves, such as \\uD83D\\uDC3C");
                return;
            }
        }
    }

    private void checkTag(Optional<String> tag, Event event) {
        if (dialect.isCatalog() && tag.isPresent() && !tag.get().equals("tag:yaml.org,2002:str")) {
            out.add(
                    dialect.rule(ReadingFaults.YAML_SYNTAX),
                    at(event),
                    "the tag '" + tag.get() + "' means nothing in a catalog",
                    "remove it; a text that starts with '!' has to be quoted");
        }
    }

    private YamlNode alias(AliasEvent event) {
        String name = event.getAlias().getValue();
        lastEnd = offset(event.getEndMark());
        Anchored anchored = anchors.get(event.getAlias());
        if (anchored == null) {
            throw stop(
                    dialect.rule(ReadingFaults.YAML_SYNTAX),
                    at(event, event, true),
                    "the alias '*" + name + "' has no anchor '&" + name + "' before it",
                    "a text that starts with '*' has to be quoted");
        }
        if (anchored.node() == null) {
            throw stop(
                    dialect.rule(ReadingFaults.TOO_MANY_ALIASES),
                    at(event, event, true),
                    "the alias '*" + name + "' stands inside of what it repeats",
                    "write the element out");
        }
        repeated = Math.min(repeated + anchored.size(), Integer.MAX_VALUE);
        if (repeated > dialect.limits().aliasedNodes()) {
            throw stop(
                    dialect.rule(ReadingFaults.TOO_MANY_ALIASES),
                    at(event, event, true),
                    "the aliases of this file repeat more than "
                            + dialect.limits().aliasedNodes() + " elements",
                    "write elements out instead of nesting aliases");
        }
        return anchored.node();
    }

    private Stop stop(RuleInfo fault, SourceLocation location, String message, String hint) {
        out.add(fault, location, message, hint);
        return new Stop();
    }

    /** Of a collection up to the event that is to come, or up to where its last element ends. */
    private Span span(CollectionStartEvent start, int end) {
        Event close = events.next();
        lastEnd = start.isFlow() ? offset(close.getEndMark()) : end;
        return new Span(at(start, close, start.isFlow()), offset(start.getStartMark()), lastEnd);
    }

    private int offset(Optional<Mark> mark) {
        return source.offset(mark.orElseThrow().getIndex());
    }

    private SourceLocation at(Event event) {
        return at(event, event, false);
    }

    private SourceLocation at(Event start, Event end, boolean toEnd) {
        Mark from = start.getStartMark().orElseThrow();
        Mark to = end.getEndMark().orElseThrow();
        int length = toEnd && from.getLine() == to.getLine() ? to.getColumn() - from.getColumn() : 0;
        return source.place(from.getLine() + 1, from.getColumn() + 1, length);
    }
}
