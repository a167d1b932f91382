package io.errorcontract.internal.json;

import java.util.Arrays;

/** Writes JSON as UTF-8 into memory. It escapes what has to be, and leaves the order of things to its caller. */
public final class JsonOutput {

    private static final int MAX_BYTES_PER_CHAR = 6;
    private static final int FIRST_NON_ASCII = 0x80;
    private static final int FIRST_OF_THREE_BYTES = 0x800;
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

    private byte[] buffer;
    private int size;

    /**
     * Makes an empty output.
     *
     * @param expectedSize how many bytes to be ready for
     */
    public JsonOutput(int expectedSize) {
        this.buffer = new byte[expectedSize];
    }

    /** What was written; the output must not be used afterwards. */
    public byte[] toByteArray() {
        return size == buffer.length ? buffer : Arrays.copyOf(buffer, size);
    }

    /** Writes bytes as they are. */
    public void raw(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    /** Writes an ASCII character as it is. */
    public void raw(char c) {
        reserve(1);
        buffer[size++] = (byte) c;
    }

    /** Writes a comma, unless an object or array has just begun. */
    public void separate() {
        byte last = buffer[size - 1];
        if (last != '{' && last != '[') {
            raw(',');
        }
    }

    /** Writes the name of a field, with its colon, and with a comma if it is not the object's first. */
    public void name(String name) {
        separate();
        string(name);
        raw(':');
    }

    /** Writes {@code null}. */
    public void nullValue() {
        raw(NULL);
    }

    /** Writes a truth value. */
    public void bool(boolean value) {
        raw(value ? TRUE : FALSE);
    }

    /** Writes ASCII text as it is, such as digits. */
    public void ascii(String text) {
        int length = text.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            buffer[size++] = (byte) text.charAt(i);
        }
    }

    /** Writes a string; half a surrogate pair, which is not text, becomes U+FFFD, so that every parser reads it. */
    public void string(String text) {
        int length = text.length();
        reserve(length + 2);
        byte[] target = buffer;
        int at = size;
        target[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c >= FIRST_NON_ASCII) {
                size = at;
                escapedFrom(text, i);
                return;
            }
            target[at++] = (byte) c;
        }
        target[at++] = '"';
        size = at;
    }

    private void escapedFrom(String text, int start) {
        int length = text.length();
        int i = start;
        while (i < length) {
            reserve(MAX_BYTES_PER_CHAR);
            char c = text.charAt(i);
            if (c < FIRST_NON_ASCII) {
                ascii(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                supplementary(Character.toCodePoint(c, text.charAt(i)));
            } else {
                basic(Character.isSurrogate(c) ? '\uFFFD' : c);
            }
            i++;
        }
        raw('"');
    }

    private void ascii(char c) {
        switch (c) {
            case '"', '\\' -> escape(c);
            case '\b' -> escape('b');
            case '\f' -> escape('f');
            case '\n' -> escape('n');
            case '\r' -> escape('r');
            case '\t' -> escape('t');
            default -> {
                if (c < ' ') {
                    escape('u');
                    buffer[size++] = '0';
                    buffer[size++] = '0';
                    buffer[size++] = HEX[c >> 4];
                    buffer[size++] = HEX[c & 0xF];
                } else {
                    buffer[size++] = (byte) c;
                }
            }
        }
    }

    private void escape(char c) {
        buffer[size++] = '\\';
        buffer[size++] = (byte) c;
    }

    private void basic(char c) {
        if (c < FIRST_OF_THREE_BYTES) {
            buffer[size++] = (byte) (0xC0 | (c >> 6));
        } else {
            buffer[size++] = (byte) (0xE0 | (c >> 12));
            buffer[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        buffer[size++] = (byte) (0x80 | (c & 0x3F));
    }

    private void supplementary(int codePoint) {
        buffer[size++] = (byte) (0xF0 | (codePoint >> 18));
        buffer[size++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        buffer[size++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        buffer[size++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    private void reserve(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }
}
