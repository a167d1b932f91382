package io.errorcontract.internal.read;

import org.jspecify.annotations.Nullable;

/** What takes the fields of an object that have no place of their own. */
interface Rest {

    /**
     * Takes a field.
     *
     * @param name its name
     * @param value its value
     * @param object where the object is
     * @param out what was read so far
     */
    void take(String name, @Nullable Object value, Place object, Reading out);
}
