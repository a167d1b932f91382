package io.errorcontract.internal.write;

import io.errorcontract.internal.json.JsonOutput;
import io.errorcontract.internal.json.JsonValues;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the steps of a plan; neighbouring bytes that never change become one step. */
final class PlanBuilder {

    private static final int SMALL = 64;
    private static final byte[] NOTHING = {};

    private final List<WriteOp> steps = new ArrayList<>();
    private JsonOutput literal = new JsonOutput(SMALL);
    private boolean literalEmpty = true;
    private boolean literalHasValue;
    private boolean certainValue;
    private boolean dynamic;
    private int literalSize;

    void raw(char c) {
        literal.raw(c);
        literalEmpty = false;
    }

    /** Adds a value that is the same in all bodies of one error. */
    void constant(@Nullable Object value, boolean ofTheError) {
        JsonValues.write(literal, value);
        literalEmpty = false;
        if (ofTheError && value != null) {
            literalHasValue = true;
            certainValue = true;
        }
    }

    /** Adds what stands before a field or element that is always there. */
    void begin(@Nullable String name, Scope scope) {
        if (scope.certain) {
            raw(',');
        } else if (scope.possible) {
            step(new SeparateOp());
        }
        if (name != null) {
            literal.string(name);
            raw(':');
        }
        scope.certain = true;
    }

    /** Makes what stands before a field or element that may be left out. */
    static Key optionalKey(@Nullable String name, Scope scope) {
        JsonOutput bytes = new JsonOutput(SMALL);
        if (scope.certain) {
            bytes.raw(',');
        }
        if (name != null) {
            bytes.string(name);
            bytes.raw(':');
        }
        Key key = new Key(bytes.toByteArray(), !scope.certain && scope.possible, true);
        scope.possible = true;
        return key;
    }

    /** What stands before a value whose name was already written. */
    static Key noKey() {
        return new Key(NOTHING, false, false);
    }

    void step(WriteOp step) {
        flush();
        steps.add(step);
        dynamic = true;
    }

    /** Adds all that another builder collected. */
    void append(PlanBuilder other) {
        flush();
        other.flush();
        steps.addAll(other.steps);
        literalSize += other.literalSize;
        dynamic |= other.dynamic;
        certainValue |= other.certainValue;
    }

    /** Whether anything in it depends on the occurrence. */
    boolean dynamic() {
        return dynamic;
    }

    /** Whether every occurrence has a value in it. */
    boolean certainValue() {
        return certainValue;
    }

    WriteOp[] steps() {
        flush();
        return steps.toArray(new WriteOp[0]);
    }

    /** How many bytes never change. */
    int literalSize() {
        flush();
        return literalSize;
    }

    private void flush() {
        if (literalEmpty) {
            return;
        }
        byte[] bytes = literal.toByteArray();
        steps.add(new LiteralOp(bytes, literalHasValue));
        literalSize += bytes.length;
        literal = new JsonOutput(SMALL);
        literalEmpty = true;
        literalHasValue = false;
    }
}
