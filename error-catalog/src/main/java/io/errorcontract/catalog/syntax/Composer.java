package io.errorcontract.catalog.syntax;

import io.errorcontract.catalog.definition.ReadLimits;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final ReadLimits limits;
    private final DiagnosticCollector out;
    private final ParserImpl events;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int nodes;
    private int repeated;

    /** What an anchor names; the node is null as long as it is not complete. */
    private record Anchored(@Nullable YamlNode node, int size) {}

    /** The file cannot be read further; why is already reported. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stop() {
            super(null, null, false, false);
        }
    }

    Composer(RepairedText source, ReadLimits limits, DiagnosticCollector out) {
        this.source = source;
        this.limits = limits;
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
                    ReadingFaults.SEVERAL_DOCUMENTS,
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
        int before = nodes + repeated;
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
        if (depth >= limits.depth()) {
            throw stop(
                    ReadingFaults.TOO_DEEP,
                    at(event),
                    "nested more deeply than " + limits.depth() + " levels",
                    "a catalog needs no such depth");
        }
        checkTag(((CollectionStartEvent) event).getTag(), event);
        return event instanceof MappingStartEvent start ? mapping(start, depth) : sequence(event, depth);
    }

    private YamlMapping mapping(MappingStartEvent start, int depth) {
        List<YamlEntry> entries = new ArrayList<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node(depth + 1);
            YamlNode value = node(depth + 1);
            if (key instanceof YamlScalar name) {
                entries.add(new YamlEntry(name, value));
            } else {
                out.add(
                        ReadingFaults.YAML_SYNTAX,
                        key.location(),
                        "a key has to be text, not " + key.describe(),
                        "quote a text that starts with a brace or bracket");
            }
        }
        Event end = events.next();
        return new YamlMapping(at(start, end, start.isFlow()), entries, start.isFlow());
    }

    private YamlSequence sequence(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        boolean flow = ((CollectionStartEvent) start).isFlow();
        return new YamlSequence(at(start, events.next(), flow), items, flow);
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
        return new YamlScalar(at(event, event, true), event.getValue(), style);
    }

    /** An escape can name half of a character, which neither UTF-8 nor a response in it can hold. */
    private void checkPairs(ScalarEvent event) {
        event.getValue()
                .codePoints()
                .filter(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                .findFirst()
                .ifPresent(half -> out.add(
                        ReadingFaults.YAML_SYNTAX,
                        at(event, event, true),
                        String.format("\\u%04X is half of a character", half),
                        "write the character itself, or both halves, such as \\uD83D\\uDC3C"));
    }

    private void checkTag(Optional<String> tag, Event event) {
        if (tag.isPresent() && !tag.get().equals("tag:yaml.org,2002:str")) {
            out.add(
                    ReadingFaults.YAML_SYNTAX,
                    at(event),
                    "the tag '" + tag.get() + "' means nothing in a catalog",
                    "remove it; a text that starts with '!' has to be quoted");
        }
    }

    private YamlNode alias(AliasEvent event) {
        String name = event.getAlias().getValue();
        Anchored anchored = anchors.get(event.getAlias());
        if (anchored == null) {
            throw stop(
                    ReadingFaults.YAML_SYNTAX,
                    at(event, event, true),
                    "the alias '*" + name + "' has no anchor '&" + name + "' before it",
                    "a text that starts with '*' has to be quoted");
        }
        if (anchored.node() == null) {
            throw stop(
                    ReadingFaults.TOO_MANY_ALIASES,
                    at(event, event, true),
                    "the alias '*" + name + "' stands inside of what it repeats",
                    "write the element out");
        }
        repeated += anchored.size();
        if (repeated > limits.aliasedNodes()) {
            throw stop(
                    ReadingFaults.TOO_MANY_ALIASES,
                    at(event, event, true),
                    "the aliases of this file repeat more than " + limits.aliasedNodes() + " elements",
                    "write elements out instead of nesting aliases");
        }
        return anchored.node();
    }

    private Stop stop(RuleInfo fault, SourceLocation location, String message, String hint) {
        out.add(fault, location, message, hint);
        return new Stop();
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
