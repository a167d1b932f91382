package io.errorcontract.internal.text;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Media types (RFC 9110, section 8.3.1), as far as a reader looks at them. */
public final class MediaTypes {

    private static final int MAX_LENGTH = 60;
    private static final String PUNCTUATION = "!#$%&'*+-.^_`|~/";

    private static final String CHARSET = "charset=";

    private MediaTypes() {}

    /**
     * Takes the parameters off.
     *
     * @param contentType the value of a header
     * @return its media type
     */
    public static String withoutParameters(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).trim();
    }

    /**
     * Finds the charset that a header declares.
     *
     * @param contentType the value of the header
     * @return the charset, or {@code null} if it declares none, one that this JVM does not have, or UTF-8
     */
    public static @Nullable Charset charset(String contentType) {
        int at = contentType.indexOf(';');
        while (at >= 0) {
            int next = contentType.indexOf(';', at + 1);
            String parameter = contentType
                    .substring(at + 1, next < 0 ? contentType.length() : next)
                    .trim();
            if (parameter.regionMatches(true, 0, CHARSET, 0, CHARSET.length())) {
                return named(parameter.substring(CHARSET.length()).replace("\"", ""));
            }
            at = next;
        }
        return null;
    }

    private static @Nullable Charset named(String name) {
        if (name.equalsIgnoreCase("utf-8")) {
            return null;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /**
     * Whether a text has the form of a media type and is short enough to be shown.
     *
     * @param mediaType the text
     * @return whether it is
     */
    public static boolean presentable(String mediaType) {
        boolean presentable = !mediaType.isEmpty() && mediaType.length() <= MAX_LENGTH;
        for (int i = 0; presentable && i < mediaType.length(); i++) {
            char c = mediaType.charAt(i);
            boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            presentable = alphanumeric || PUNCTUATION.indexOf(c) >= 0;
        }
        return presentable;
    }
}
