package io.errorcontract.internal.read;

import io.errorcontract.internal.text.MediaTypes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The bytes of a body, and where in them the JSON is. */
final class Body {

    private static final int BOM_LENGTH = 3;

    private final byte[] bytes;
    private final boolean marked;
    private final int from;
    private final int to;

    /**
     * Takes the bytes of a response.
     *
     * @param bytes the bytes
     * @param contentType the value of its header, or {@code null}; JSON is UTF-8 unless that says otherwise
     */
    static Body of(byte[] bytes, @Nullable String contentType) {
        Charset charset = contentType == null ? null : MediaTypes.charset(contentType);
        return new Body(charset == null ? bytes : new String(bytes, charset).getBytes(StandardCharsets.UTF_8));
    }

    private Body(byte[] bytes) {
        this.bytes = bytes;
        this.marked = bytes.length >= BOM_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        int start = marked ? BOM_LENGTH : 0;
        int end = bytes.length;
        while (start < end && isSpace(bytes[start])) {
            start++;
        }
        while (end > start && isSpace(bytes[end - 1])) {
            end--;
        }
        this.from = start;
        this.to = end;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    /** The end of what a parser may see: a number that the text breaks within would be taken for a shorter one. */
    int to() {
        int end = to;
        byte last = bytes[end - 1];
        if (last != '}' && last != ']') {
            while (end > from && isNumeric(bytes[end - 1])) {
                end--;
            }
        }
        return end;
    }

    private static boolean isNumeric(byte b) {
        return (b >= '0' && b <= '9') || b == '.' || b == '-' || b == '+' || b == 'e' || b == 'E';
    }

    boolean isEmpty() {
        return from == to;
    }

    /** One look at the first byte costs nothing; a parser that fails costs an exception. */
    boolean looksLikeJson() {
        return bytes[from] == '{' || bytes[from] == '[';
    }

    /** Whether it is a text for people, and neither JSON nor a page of HTML. */
    boolean isText() {
        return !isEmpty() && !looksLikeJson() && bytes[from] != '<';
    }

    /** Whether it begins with a byte order mark, which RFC 8259 (section 8.1) does not allow. */
    boolean marked() {
        return marked;
    }

    boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The same text, with U+FFFD where it is not text. */
    Body repaired() {
        return new Body(text().getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
