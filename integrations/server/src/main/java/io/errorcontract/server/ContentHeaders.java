package io.errorcontract.server;

import java.util.Locale;
import java.util.Set;

/**
 * The headers that describe a representation (RFC 9110, section 8). A response that was begun loses them when an error
 * takes its place, since they would describe the error's body wrongly.
 *
 * @since 0.1.0
 */
public final class ContentHeaders {

    private static final int RANGE_NOT_SATISFIABLE = 416;

    private static final Set<String> NAMES = Set.of(
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-length",
            "content-location",
            "content-md5",
            "content-range",
            "content-type",
            "digest",
            "etag",
            "last-modified",
            "repr-digest",
            "content-digest");

    private ContentHeaders() {}

    /**
     * Whether a header is about the body.
     *
     * @param name its name, in any case
     * @param status the error's status; one of 416 says in {@code Content-Range} what could be asked for (RFC 9110,
     *     section 15.5.17)
     * @return whether an error that replaces the body replaces the header too
     */
    public static boolean contains(String name, int status) {
        String known = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(known) && !(status == RANGE_NOT_SATISFIABLE && known.equals("content-range"));
    }
}
