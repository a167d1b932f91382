package io.errorcontract.cli.shell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A response as a person saved it, with or without its head. */
final class ReceivedResponse {

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/[0-9.]+ ([0-9]{3})(?: .*)?");

    private final @Nullable Integer status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    private ReceivedResponse(@Nullable Integer status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * Reads what {@code curl -i} prints. That shows every response it received, such as those of a proxy and of
     * redirects; the last one counts.
     */
    static ReceivedResponse parse(byte[] text) {
        ReceivedResponse response = new ReceivedResponse(null, Map.of(), text);
        ReceivedResponse next = first(text);
        while (next != null) {
            response = next;
            next = first(response.body);
        }
        return response;
    }

    /** The status, or null if the text has no status line. */
    @Nullable
    Integer status() {
        return status;
    }

    /** The values of each header. */
    Map<String, List<String>> headers() {
        return headers;
    }

    /** What follows the head. */
    byte[] body() {
        return body.clone();
    }

    private static @Nullable ReceivedResponse first(byte[] text) {
        Matcher statusLine = STATUS_LINE.matcher(line(text, 0));
        if (!statusLine.matches()) {
            return null;
        }
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        int at = after(text, 0);
        while (at < text.length && !line(text, at).isEmpty()) {
            String line = line(text, at);
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
            at = after(text, at);
        }
        int body = Math.min(after(text, at), text.length);
        return new ReceivedResponse(
                Integer.valueOf(statusLine.group(1)), headers, Arrays.copyOfRange(text, body, text.length));
    }

    /**
     * The line that begins here, without its end. Heads have no characters beyond ISO 8859-1 (RFC 9110, section 5.5).
     */
    private static String line(byte[] text, int start) {
        int end = after(text, start);
        return new String(text, start, Math.min(end, text.length) - start, StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private static int after(byte[] text, int start) {
        int at = start;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, text.length);
    }
}
