package io.errorcontract.internal.read;

import io.errorcontract.internal.plan.Slot;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a body as they stand there. Which error they belong to, and so their types, is not known yet. */
final class RawParams {

    private static final int INITIAL_CAPACITY = 4;
    /** From here on a table is quicker than looking at each. */
    private static final int INDEXED_FROM = 16;

    private static final int WIDTH = 4;
    private static final Object[] NONE = {};

    /** For each parameter its name, its value, its place, and its slot if it has one of its own. */
    private @Nullable Object[] entries = NONE;

    private int size;
    private @Nullable Map<String, Integer> index;

    int size() {
        return size;
    }

    String name(int i) {
        return (String) entry(i, 0);
    }

    @Nullable
    Object value(int i) {
        return entries[i * WIDTH + 1];
    }

    /** The place of the value itself if it has a slot, else that of the object which it is a field of. */
    Place place(int i) {
        return (Place) entry(i, 2);
    }

    @Nullable
    Slot slot(int i) {
        return (Slot) entries[i * WIDTH + 3];
    }

    private Object entry(int i, int column) {
        Object entry = entries[i * WIDTH + column];
        if (entry == null) {
            throw new IllegalStateException("no entry " + i);
        }
        return entry;
    }

    int indexOf(String name) {
        if (index != null) {
            return index.getOrDefault(name, -1);
        }
        for (int i = 0; i < size; i++) {
            if (name.equals(entries[i * WIDTH])) {
                return i;
            }
        }
        return -1;
    }

    void set(int i, @Nullable Object value, Place place, @Nullable Slot slot) {
        entries[i * WIDTH + 1] = value;
        entries[i * WIDTH + 2] = place;
        entries[i * WIDTH + 3] = slot;
    }

    void add(String name, @Nullable Object value, Place place, @Nullable Slot slot) {
        if (size * WIDTH == entries.length) {
            entries = Arrays.copyOf(entries, Math.max(INITIAL_CAPACITY, size * 2) * WIDTH);
        }
        entries[size * WIDTH] = name;
        set(size, value, place, slot);
        size++;
        if (index != null) {
            index.put(name, size - 1);
        } else if (size == INDEXED_FROM) {
            index = new HashMap<>();
            for (int i = 0; i < size; i++) {
                index.put(name(i), i);
            }
        }
    }
}
