package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.model.ContractViolation;
import io.errorcontract.model.ContractViolation.Kind;
import io.errorcontract.model.FieldViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was read of one response so far. */
final class Reading implements JsonTree.Listener {

    /** Nobody shows more to a user. The errors of one body have so many together. */
    private static final int MAX_VIOLATIONS = 10_000;

    /** A field can stand for many violations: a long one could fill a memory with what is made of them. */
    private static final int MAX_FIELD_CHARACTERS = 1 << 20;

    final InstantSource clock;
    private @Nullable Findings findings;
    private @Nullable RawParams params;

    /** The values that are text, each at the ordinal of its source. */
    private final @Nullable String[] texts = new String[BindingSource.TEXTS];

    /** The layout that the body was found to have. */
    @Nullable
    LayoutDecoder layout;

    /** Whether the body was read to its end. */
    boolean complete;

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
    List<FieldViolation> violations;

    /** What was read of the errors after the first one. */
    @Nullable
    List<Reading> others;

    /** Which of the body's errors this is. */
    private int index;

    @Nullable
    List<PropertyValue> properties;

    @Nullable
    Pieces pieces;

    @Nullable
    Item item;

    /** The list element that is being read; the places of a layout inside it begin there. */
    Place anchor = Place.ROOT;

    /** Whether the place that is being read was read before, since its key stands twice. The last one counts. */
    boolean again;

    /** How many places of the layout have a value. */
    int bound;
    /** How many fields were taken for parameters because they have no place of their own. */
    int spread;
    /** How many places of the layout that always have a value have none, or one of another type. */
    int missing;
    /** How many constants are there. */
    int constants;
    /** How many constants have another value. */
    int wrongConstants;
    /** How many lists and objects are there that the layout always has. */
    int containers;
    /** How many fields the layout has no place for. */
    int unknown;

    private int violationRoom = MAX_VIOLATIONS;
    private int fieldRoom = MAX_FIELD_CHARACTERS;
    private boolean violationsCut;

    Reading(InstantSource clock) {
        this.clock = clock;
    }

    /** A catalog property in a body, to be compared once the error is known. */
    record PropertyValue(Slot slot, Object value, Place place) {

        /** The value without its formats, or {@code null} if it is not of their form. */
        @Nullable
        Object read(Reading in) {
            return slot.read(value, Scalar.ANY, in.clock);
        }
    }

    /** What differs from the contract, to be added to. */
    Findings findings() {
        if (findings == null) {
            findings = new Findings();
        }
        return findings;
    }

    List<ContractViolation> contractViolations() {
        return findings == null ? List.of() : findings.violations();
    }

    Map<String, Object> extras() {
        return findings == null ? Map.of() : findings.extras();
    }

    /** The parameters, to be added to. */
    RawParams params() {
        if (params == null) {
            params = new RawParams();
        }
        return params;
    }

    int paramCount() {
        return params == null ? 0 : params.size();
    }

    /**
     * A text.
     *
     * @param source a source that {@linkplain BindingSource#isText() is a text}
     */
    @Nullable
    String text(BindingSource source) {
        return texts[index(source)];
    }

    /** Sets a text, and tells whether it is in accord with what stood in another place. */
    boolean text(BindingSource source, String value) {
        int index = index(source);
        String before = texts[index];
        bound++;
        if (before != null && !again) {
            return before.equals(value);
        }
        texts[index] = value;
        return true;
    }

    @SuppressWarnings("EnumOrdinal") // The texts come first, and an array is the quickest map.
    private static int index(BindingSource text) {
        return text.ordinal();
    }

    void add(FieldViolation violation) {
        bound++;
        if (violations == null) {
            violations = new ArrayList<>();
        }
        fieldRoom -= violation.field() == null ? 0 : violation.field().length();
        if (violationRoom > 0 && fieldRoom >= 0) {
            violations.add(violation);
            violationRoom--;
        } else if (!violationsCut) {
            violationsCut = true;
            findings().add(Kind.BODY_TOO_LARGE, anchor, "more violations than are kept; see the text of the body");
        }
    }

    /** Begins to read another error of the same body: of each its own values, and findings and limits of all. */
    Reading other(int position, Place errors) {
        Reading other = new Reading(clock);
        other.index = position;
        other.anchor = errors.child(position);
        other.findings = findings();
        other.violationRoom = violationRoom;
        other.violationsCut = violationsCut;
        other.fieldRoom = fieldRoom;
        return other;
    }

    /** Takes another error when it was read; how well the layout fits depends on all of them. */
    void take(Reading other) {
        if (others == null) {
            others = new ArrayList<>();
        }
        others.add(other);
        violationRoom = other.violationRoom;
        violationsCut = other.violationsCut;
        fieldRoom = other.fieldRoom;
        bound += other.bound;
        spread += other.spread;
        missing += other.missing;
        constants += other.constants;
        wrongConstants += other.wrongConstants;
        containers += other.containers;
        unknown += other.unknown;
    }

    /**
     * The status of this error. Several errors have several statuses, of which the response has the most general one;
     * where there is but one, it is the response's, whatever the body says.
     */
    int status(int ofResponse) {
        boolean several = others != null || index > 0;
        return several && status != null ? status : ofResponse;
    }

    /** Takes what the request has once from the first error, as far as this one does not say it. */
    void inherit(Reading first) {
        for (BindingSource source : new BindingSource[] {BindingSource.REQUEST_ID, BindingSource.OPERATION}) {
            String text = first.text(source);
            if (text != null && text(source) == null) {
                text(source, text);
            }
        }
        timestamp = timestamp == null ? first.timestamp : timestamp;
    }

    /** Where the layout has a value of this error; the body itself if it has no place, or there is no layout. */
    Place place(BindingSource source) {
        return layout == null ? Place.ROOT : layout.place(source, index);
    }

    /** Drops the violations so far, since their list stands twice and the last one counts. */
    void forgetViolations() {
        violationRoom += violations == null ? 0 : violations.size();
        violations = null;
    }

    /** The path of a violation's field; no text, and no further violation, where all paths together are too long. */
    @Nullable
    String field(StringBuilder path) {
        if (path.length() > fieldRoom) {
            fieldRoom = -1;
            return null;
        }
        return path.toString();
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

    /** Compares what a second place says with the first, which counts. */
    void repeated(@Nullable Object first, @Nullable Object second, Place where) {
        if (!Objects.equals(first, second)) {
            findings().add(Kind.WRONG_CONSTANT, where, "differs from the same value in another place");
            findings().keep(where, second);
        }
    }

    /** Notes that a field stands twice in an object. */
    void duplicate(Place object, String name) {
        findings().add(Kind.DUPLICATE_FIELD, object.child(name), "stands twice; the last one counts");
    }

    @Override
    public void duplicateKey(String name) {
        findings()
                .add(
                        Kind.DUPLICATE_FIELD,
                        anchor,
                        "the key " + PlainTexts.quote(name) + " stands twice; the last one counts");
    }

    @Override
    public void tooDeep() {
        findings()
                .add(
                        Kind.MALFORMED_JSON,
                        anchor,
                        "nested deeper than " + JsonTree.MAX_DEPTH + " levels; what is deeper is in the text alone");
    }

    /** Whether the body says anything that status and catalog lay down, and that is therefore compared with them. */
    boolean hasFixedValues() {
        return layout != null
                && (status != null
                        || properties != null
                        || text(BindingSource.REASON) != null
                        || text(BindingSource.TITLE) != null
                        || text(BindingSource.FAMILY) != null);
    }
}
