package io.errorcontract.codegen.text;

import java.util.HashMap;
import java.util.Map;

/** The reason phrases of HTTP statuses (RFC 9110, section 15, and the IANA registry). */
public final class StatusPhrases {
    private static final Map<Integer, String> PHRASES = phrases("""
        100 Continue|101 Switching Protocols|200 OK|201 Created|202 Accepted|203 Non-Authoritative Information
        204 No Content|205 Reset Content|206 Partial Content|300 Multiple Choices|301 Moved Permanently|302 Found
        303 See Other|304 Not Modified|307 Temporary Redirect|308 Permanent Redirect|400 Bad Request
        401 Unauthorized|402 Payment Required|403 Forbidden|404 Not Found|405 Method Not Allowed
        406 Not Acceptable|407 Proxy Authentication Required|408 Request Timeout|409 Conflict|410 Gone
        411 Length Required|412 Precondition Failed|413 Content Too Large|414 URI Too Long
        415 Unsupported Media Type|416 Range Not Satisfiable|417 Expectation Failed|421 Misdirected Request
        422 Unprocessable Content|423 Locked|424 Failed Dependency|425 Too Early|426 Upgrade Required
        428 Precondition Required|429 Too Many Requests|431 Request Header Fields Too Large
        451 Unavailable For Legal Reasons|500 Internal Server Error|501 Not Implemented|502 Bad Gateway
        503 Service Unavailable|504 Gateway Timeout|505 HTTP Version Not Supported|507 Insufficient Storage
        508 Loop Detected|511 Network Authentication Required\
        """);

    private StatusPhrases() {}

    private static Map<Integer, String> phrases(String lines) {
        Map<Integer, String> phrases = new HashMap<>();
        for (String line : lines.split("[|\n]", -1)) {
            phrases.put(Integer.valueOf(line.substring(0, 3)), line.substring(4));
        }
        return Map.copyOf(phrases);
    }

    /**
     * The phrase of a status line.
     *
     * @param status an HTTP status
     * @return its phrase, empty for a status that has none
     */
    public static String of(int status) {
        return PHRASES.getOrDefault(status, "");
    }
}
