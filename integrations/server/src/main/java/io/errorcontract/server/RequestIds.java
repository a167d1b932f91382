package io.errorcontract.server;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the id of a request from its header if it is well formed, and makes one if not. What a client sends ends up in
 * logs and headers, so only what is harmless there is taken: up to 128 characters of {@code A-Z a-z 0-9 - . _ ~ + / =
 * : @}.
 *
 * @since 0.1.0
 */
public final class RequestIds {

    /** The header that is used unless another is named. */
    public static final String DEFAULT_HEADER = "X-Request-Id";

    /** The longest id that is taken. */
    public static final int MAX_LENGTH = 128;

    private static final String PUNCTUATION = "-._~+/=:@";

    private RequestIds() {}

    /**
     * Takes or makes an id.
     *
     * @param received the value of the request's header, or {@code null} if it has none
     * @return the value itself if it is well formed, else a new id
     */
    public static String acceptOrCreate(@Nullable String received) {
        return received != null && isWellFormed(received) ? received : create();
    }

    /**
     * Makes an id.
     *
     * @return for example {@code req_0b6f5c0e5a5f4a70a7b3b0e7c2a1d9f4}
     */
    public static String create() {
        return "req_" + UUID.randomUUID().toString().replace("-", "");
    }

    /**
     * Whether an id can be taken as it is.
     *
     * @param id the id
     * @return whether it is neither empty nor too long, and harmless in a log and in a header
     */
    public static boolean isWellFormed(String id) {
        if (id.isEmpty() || id.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            if (!isAllowed(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || PUNCTUATION.indexOf(c) >= 0;
    }
}
