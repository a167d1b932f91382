package io.errorcontract.catalog.syntax;

import io.errorcontract.catalog.definition.ReadLimits;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Makes text of a file's bytes. */
final class SourceDecoder {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Dialect dialect;
    private final ReadLimits limits;
    private final DiagnosticCollector out;

    SourceDecoder(Dialect dialect, DiagnosticCollector out) {
        this.dialect = dialect;
        this.limits = dialect.limits();
        this.out = out;
    }

    /** The text without a byte order mark; empty if it is not UTF-8 or too large, which is reported. */
    Optional<String> decode(String file, byte[] bytes) {
        if (bytes.length > 4L * limits.codePoints()) {
            return tooLarge(file);
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, chars, true);
        String text = withoutMark(chars.flip().toString());
        if (result.isError()) {
            reportMalformed(file, bytes, in.position(), text);
            return Optional.empty();
        }
        boolean large =
                text.length() > limits.codePoints() && text.codePointCount(0, text.length()) > limits.codePoints();
        return large ? tooLarge(file) : Optional.of(text);
    }

    /** The text to show around a fault: what is not UTF-8 becomes a replacement character. */
    static String lenient(byte[] bytes) {
        return withoutMark(new String(bytes, StandardCharsets.UTF_8));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private Optional<String> tooLarge(String file) {
        out.add(
                dialect.rule(ReadingFaults.TOO_LARGE),
                SourceLocation.wholeFile(file),
                String.format(Locale.ROOT, "the file has more than %,d code points", limits.codePoints()),
                "divide the catalog into several files of one directory");
        return Optional.empty();
    }

    private void reportMalformed(String file, byte[] bytes, int position, String before) {
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = 1 + before.codePointCount(lineStart, before.length());
        boolean utf16 = position == 0 && bytes.length > 1 && ((bytes[0] & bytes[1] & 0xFE) == 0xFE);
        out.add(
                dialect.rule(ReadingFaults.NOT_UTF_8),
                new SourceLocation(file, line, column, 1),
                "the byte 0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[position]) + " is not UTF-8",
                utf16 ? "the file looks like UTF-16; save it as UTF-8" : "save the file as UTF-8");
    }
}
