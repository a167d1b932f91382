package io.errorcontract.internal.read;

import io.errorcontract.internal.json.JsonReader;

/**
 * A place of a layout, made ready to read. An interface, since a JVM that verifies a class need not load what is handed
 * on as an interface, and so loads the kinds of places that a catalog has, and no others.
 */
interface ReadNode {

    /** Where it is in the body that is being read. */
    Place here(Reading out);

    /**
     * Reads the value that begins with the token at hand.
     *
     * @param in the reader; afterwards it is at the last token of the value
     * @param token the kind of the token at hand
     * @param out what was read so far
     */
    void read(JsonReader in, int token, Reading out);

    /**
     * Goes to the next token, and reads the value that begins with it.
     *
     * @param in the reader
     * @param out what was read so far
     */
    void readNext(JsonReader in, Reading out);

    /** Whether the place tells which error it is, or what happened: without it, a body is not of this layout. */
    boolean essential();

    /** Whether there is always a constant in it, which tells it from other elements of a list. */
    boolean hasConstant();
}
