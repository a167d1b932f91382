package io.errorcontract.internal.read;

import io.errorcontract.internal.plan.Pointers;
import org.jspecify.annotations.Nullable;

/**
 * Where a value is in a body. Its JSON Pointer is spelled out only for what is kept: one for each element of a long
 * list, under a long key, would be as large as the square of the body.
 */
final class Place {

    /** The body itself. */
    static final Place ROOT = new Place(null, "", -1);

    /** Longer pointers are cut: they end at the last step that fits. */
    static final int MAX_POINTER_LENGTH = 1_024;

    private static final int POINTER = -1;
    private static final int NAME = -2;

    private final @Nullable Place parent;
    /** A relative pointer or a name, as {@link #index} tells; empty for an element. */
    private final String step;
    /** The index of an element, else {@link #POINTER} or {@link #NAME}. */
    private final int index;

    private Place(@Nullable Place parent, String step, int index) {
        this.parent = parent;
        this.step = step;
        this.index = index;
    }

    /** A place that a layout fixes. */
    static Place of(String pointer) {
        return pointer.isEmpty() ? ROOT : new Place(null, pointer, POINTER);
    }

    /** A place that a layout fixes inside of this one. */
    Place in(Place fixed) {
        return fixed == ROOT ? this : new Place(this, fixed.step, POINTER);
    }

    /** A field of the object that is here. */
    Place child(String name) {
        return new Place(this, name, NAME);
    }

    /** An element of the array that is here. */
    Place child(int element) {
        return new Place(this, "", element);
    }

    /** The JSON Pointer, or that of the nearest place around this one whose pointer is not too long. */
    String pointer() {
        if (isShort()) {
            return spelled();
        }
        return parent == null ? "" : parent.pointer();
    }

    private String spelled() {
        String outer = parent == null ? "" : parent.spelled();
        return switch (index) {
            case POINTER -> outer.concat(step);
            case NAME -> Pointers.child(outer, step);
            default -> Pointers.child(outer, index);
        };
    }

    /** Whether the pointer is spelled out to its end. */
    boolean isShort() {
        int length = 0;
        for (Place place = this; place != null; place = place.parent) {
            length += place.step.length();
        }
        return length <= MAX_POINTER_LENGTH;
    }

    /** Whether both are one place. */
    boolean is(Place other) {
        if (this == other) {
            return true;
        }
        boolean sameStep = index == other.index && step.equals(other.step);
        if (!sameStep || parent == null || other.parent == null) {
            return sameStep && parent == other.parent;
        }
        return parent.is(other.parent);
    }
}
