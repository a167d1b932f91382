package io.errorcontract.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads the tokens of one JSON text. It never throws: where the text breaks, it says {@link #END} from then on, and
 * {@link #broken()} tells. So whatever reads from it keeps what stood before the break.
 */
public abstract class JsonReader implements AutoCloseable {

    /** There are no more tokens, since the text is over or broken. */
    public static final int END = 0;

    /** The beginning of an object. */
    public static final int START_OBJECT = 1;

    /** The end of an object. */
    public static final int END_OBJECT = 2;

    /** The beginning of an array. */
    public static final int START_ARRAY = 3;

    /** The end of an array. */
    public static final int END_ARRAY = 4;

    /** The name of a field. */
    public static final int NAME = 5;

    /** A string. */
    public static final int STRING = 6;

    /** A number without fraction and exponent. */
    public static final int INTEGER = 7;

    /** A number with a fraction or an exponent. */
    public static final int DECIMAL = 8;

    /** {@code true}. */
    public static final int TRUE = 9;

    /** {@code false}. */
    public static final int FALSE = 10;

    /** {@code null}. */
    public static final int NULL = 11;

    private boolean broken;

    /** For the adapters. */
    protected JsonReader() {}

    /**
     * Goes to the next token.
     *
     * @return its kind
     */
    public abstract int next();

    /**
     * Goes to the next field of an object.
     *
     * @return its name, or {@code null} at the end of the object or where the text breaks
     */
    public abstract @Nullable String nextName();

    /**
     * Goes to the next field of an object, which is most likely one of a certain name. That spares the parser to look
     * the name up.
     *
     * @param name the name, as {@link JsonEngine#prepare} gave it
     * @return whether there is a next field, and that is its name; else {@link #token()} tells whether there is one,
     *     and {@link #name()} what it is called
     */
    public abstract boolean nextName(Object name);

    /** The name of the field at hand, or {@code null} where the text broke. */
    public abstract @Nullable String name();

    /**
     * Goes to the next token, which is most likely a string.
     *
     * @return its text if it is one; else {@code null}, and {@link #token()} tells what it is
     */
    public abstract @Nullable String nextText();

    /** The kind of the token at hand; {@link #END} where the text broke. */
    public abstract int token();

    /**
     * The text of the string at hand.
     *
     * @return the text, or {@code null} if the text of the document breaks within it
     */
    public abstract @Nullable String text();

    /**
     * The value of the number at hand.
     *
     * @return a {@link Long}, {@link java.math.BigInteger} or {@link java.math.BigDecimal}; a number that is worth no
     *     more than its text where that is too long or too large to compute with; {@code null} if the text breaks
     *     within it
     */
    public abstract @Nullable Number number();

    /** Leaves out what is inside the object or array that just began. */
    public abstract void skip();

    /** Leaves out the value that is or begins with the token at hand. */
    public final void skip(int token) {
        if (isContainer(token)) {
            skip();
        }
    }

    /** Whether a token begins an object or an array. */
    public static boolean isContainer(int token) {
        return token == START_OBJECT || token == START_ARRAY;
    }

    /** Whether the text broke. */
    public final boolean broken() {
        return broken;
    }

    /** Notes that the text broke. */
    protected final void breakOff() {
        broken = true;
    }

    @Override
    public void close() {}
}
