package io.errorcontract.codegen.document;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.codegen.document.DocumentNode.Entry;
import io.errorcontract.codegen.document.DocumentNode.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds nodes from the parser's events: the parser's own nodes do not tell where a value ends and the comments after
 * it begin, and it gives up at the first repeated key.
 */
final class DocumentComposer {

    private static final int DEEPEST = 200;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final String file;
    private final DiagnosticCollector out;
    private final ParserImpl events;
    private final CodePointOffsets offsets;
    private final String text;
    private final Map<Anchor, DocumentNode> anchors = new HashMap<>();

    /** Where the node that was built last ends in the text, be it an alias or not. */
    private int lastEnd;

    DocumentComposer(String file, String text, DiagnosticCollector out) {
        this.file = file;
        this.text = text;
        this.out = out;
        this.offsets = new CodePointOffsets(text);
        this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    }

    /** Builds the only document; null if there is none. */
    @Nullable
    DocumentNode compose() {
        events.next();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return null;
        }
        events.next();
        DocumentNode root = node(0);
        events.next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw fault("a second document begins here", events.peekEvent());
        }
        return root;
    }

    private DocumentNode node(int depth) {
        Event event = events.next();
        if (event instanceof AliasEvent alias) {
            DocumentNode target = anchors.get(alias.getAlias());
            if (target == null) {
                throw fault("the alias *" + alias.getAlias() + " has no complete anchor before it", event);
            }
            lastEnd = offset(event.getEndMark().orElseThrow());
            return target;
        }
        if (depth > DEEPEST) {
            throw fault("nested more deeply than " + DEEPEST + " levels", event);
        }
        DocumentNode node = event instanceof ScalarEvent scalar
                ? scalar(scalar)
                : event instanceof MappingStartEvent start
                        ? mapping(start, depth)
                        : sequence((SequenceStartEvent) event, depth);
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
        return node;
    }

    private DocumentNode.Scalar scalar(ScalarEvent event) {
        int start = offset(event.getStartMark().orElseThrow());
        int end = offset(event.getEndMark().orElseThrow());
        if (event.isLiteral() || event.isFolded()) {
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
        }
        lastEnd = end;
        return new DocumentNode.Scalar(span(event, event, end), event.getValue(), event.isPlain());
    }

    private DocumentNode.Sequence sequence(SequenceStartEvent start, int depth) {
        List<DocumentNode> items = new ArrayList<>();
        int end = offset(start.getEndMark().orElseThrow());
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
            end = lastEnd;
        }
        Event close = events.next();
        lastEnd = start.isFlow() ? offset(close.getEndMark().orElseThrow()) : end;
        return new DocumentNode.Sequence(span(start, close, lastEnd), items);
    }

    private DocumentNode.Mapping mapping(MappingStartEvent start, int depth) {
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int end = offset(start.getEndMark().orElseThrow());
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Event keyEvent = events.peekEvent();
            if (!(node(depth + 1) instanceof DocumentNode.Scalar key)) {
                throw fault("a key has to be text", keyEvent);
            }
            DocumentNode value = node(depth + 1);
            end = lastEnd;
            if (keys.add(key.value())) {
                entries.add(new Entry(key, value, end));
            } else {
                out.add(
                        DocumentFaults.DUPLICATE_KEY,
                        OpenApiDocument.locate(file, key.span()),
                        "the key '" + key.value() + "' is there twice");
            }
        }
        Event close = events.next();
        lastEnd = start.isFlow() ? offset(close.getEndMark().orElseThrow()) : end;
        return new DocumentNode.Mapping(span(start, close, lastEnd), entries, start.isFlow());
    }

    private Span span(Event first, Event last, int end) {
        Mark from = first.getStartMark().orElseThrow();
        Mark to = last.getEndMark().orElseThrow();
        int length = from.getLine() == to.getLine() ? to.getColumn() - from.getColumn() : 0;
        return new Span(offset(from), end, from.getLine() + 1, from.getColumn() + 1, length);
    }

    private int offset(Mark mark) {
        return offsets.offset(mark.getIndex());
    }

    private static ParserException fault(String problem, Event event) {
        return new ParserException(problem, event.getStartMark());
    }
}
