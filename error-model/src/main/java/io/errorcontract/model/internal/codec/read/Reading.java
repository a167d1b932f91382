package io.errorcontract.model.internal.codec.read;

import io.errorcontract.model.ContractViolation.Kind;
import io.errorcontract.model.Violation;
import io.errorcontract.model.body.BindingSource;
import io.errorcontract.model.internal.codec.Slot;
import io.errorcontract.model.internal.json.JsonTree;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read of one response so far. */
final class Reading implements JsonTree.Listener {

    private static final int TEXTS = 9;

    final InstantSource clock;
    final Findings findings = new Findings();
    final RawParams params = new RawParams();

    /** The values that are text, each at its source's {@link #slot}. */
    private final @Nullable String[] texts = new String[TEXTS];

    @Nullable
    Instant timestamp;

    @Nullable
    Boolean retryable;

    @Nullable
    Duration retryAfter;
    /** Whether the time to wait is known to less than a second. */
    boolean retryAfterExact;

    @Nullable
    Integer status;

    @Nullable
    List<Violation> violations;

    @Nullable
    List<PropertyValue> properties;

    @Nullable
    Pieces pieces;

    @Nullable
    Item item;

    /** The pointer of the list element that is being read; the pointers of places inside it begin there. */
    String anchor = "";

    /** Whether the place that is being read was read before, since its key stands twice. The last one counts. */
    boolean again;

    /** How many places of the layout have a value. */
    int bound;
    /** How many places of the layout that always have a value have none, or one of another type. */
    int missing;
    /** How many constants are there. */
    int constants;
    /** How many constants have another value. */
    int wrongConstants;
    /** How many fields the layout has no place for. */
    int unknown;

    Reading(InstantSource clock) {
        this.clock = clock;
    }

    /** A catalog property in a body, to be compared once the error is known. */
    record PropertyValue(Slot slot, Object value, String pointer) {}

    private static int slot(BindingSource source) {
        return switch (source) {
            case CODE -> 0;
            case MESSAGE -> 1;
            case REQUEST_ID -> 2;
            case TITLE -> 3;
            case REASON -> 4;
            case FAMILY -> 5;
            case OPERATION -> 6;
            case SUGGESTION -> 7;
            case DOCUMENTATION -> 8;
            default -> throw new IllegalArgumentException("not a text: " + source);
        };
    }

    @Nullable
    String text(BindingSource source) {
        return texts[slot(source)];
    }

    /** Sets a text, and tells whether it is in accord with what stood in another place. */
    boolean text(BindingSource source, String value) {
        String before = texts[slot(source)];
        bound++;
        if (before != null && !again) {
            return before.equals(value);
        }
        texts[slot(source)] = value;
        return true;
    }

    void add(Violation violation) {
        if (violations == null) {
            violations = new ArrayList<>();
        }
        violations.add(violation);
        bound++;
    }

    void add(PropertyValue property) {
        if (properties == null) {
            properties = new ArrayList<>();
        }
        properties.add(property);
        bound++;
    }

    Pieces pieces() {
        if (pieces == null) {
            pieces = new Pieces();
        }
        return pieces;
    }

    String pointer(String relative) {
        return anchor.isEmpty() ? relative : anchor.concat(relative);
    }

    @Override
    public void duplicateKey(String name) {
        findings.add(
                Kind.DUPLICATE_FIELD, anchor, "the key " + Texts.quote(name) + " stands twice; the last one counts");
    }

    @Override
    public void tooDeep() {
        findings.add(
                Kind.MALFORMED_JSON,
                anchor,
                "nested deeper than " + JsonTree.MAX_DEPTH + " levels; what is deeper is in the text alone");
    }
}
