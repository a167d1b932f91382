package io.errorcontract.codec;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Undoes the compression of a body (RFC 9110, section 8.4.1), for clients that leave it to their caller. Some clients
 * undo it and keep the header, so the bytes have to look compressed too; no JSON begins as they do.
 */
enum ContentCoding {
    /** RFC 1952. */
    GZIP {
        @Override
        boolean begins(byte[] body) {
            return body.length > 1 && body[0] == (byte) 0x1F && body[1] == (byte) 0x8B;
        }

        @Override
        InputStream open(byte[] body) throws IOException {
            return new GZIPInputStream(new ByteArrayInputStream(body));
        }
    },
    /** RFC 1950, whatever its name. */
    DEFLATE {
        /** The low half names the method, and both bytes together are a multiple of 31. */
        @Override
        boolean begins(byte[] body) {
            return body.length > 1
                    && (body[0] & 0x0F) == ZLIB_METHOD
                    && ((body[0] & 0xFF) << Byte.SIZE | (body[1] & 0xFF)) % ZLIB_CHECK == 0;
        }

        @Override
        InputStream open(byte[] body) {
            return new InflaterInputStream(new ByteArrayInputStream(body));
        }
    };

    private static final String HEADER = "Content-Encoding";
    private static final int ZLIB_METHOD = 8;
    private static final int ZLIB_CHECK = 31;

    abstract boolean begins(byte[] body);

    abstract InputStream open(byte[] body) throws IOException;

    /**
     * Undoes the coding that the headers name.
     *
     * @param headers the headers of the response
     * @param body the body as it was received
     * @param limit how many bytes there may be afterwards
     * @return what comes of it, or {@code null} if the body is not coded, or cannot be read at all
     */
    static @Nullable BoundedRead decode(Map<String, List<String>> headers, byte[] body, int limit) {
        for (ContentCoding coding : values()) {
            if (coding.begins(body) && coding.isNamed(headers)) {
                try (InputStream in = coding.open(body)) {
                    BoundedRead read = BoundedRead.of(in, limit);
                    return read.isEmpty() ? null : read;
                } catch (IOException notWhatItSays) {
                    return null;
                }
            }
        }
        return null;
    }

    private boolean isNamed(Map<String, List<String>> headers) {
        String name = name().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            List<String> values = header.getValue();
            if (HEADER.equalsIgnoreCase(header.getKey()) && values != null && values.size() == 1) {
                String value = values.get(0).trim().toLowerCase(Locale.ROOT);
                return value.equals(name) || value.equals("x-" + name);
            }
        }
        return false;
    }
}
