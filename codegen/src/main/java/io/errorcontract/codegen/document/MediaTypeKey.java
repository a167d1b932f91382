package io.errorcontract.codegen.document;

import java.util.Locale;

/**
 * A key of {@code content}: a media type, or a range such as {@code *}{@code /*} (RFC 9110, section 12.5.1), either
 * with parameters.
 *
 * @param text the key
 */
public record MediaTypeKey(String text) {

    /**
     * Returns what is meant apart from parameters.
     *
     * @return the media type or range, in lower case
     */
    public String type() {
        int parameters = text.indexOf(';');
        return (parameters < 0 ? text : text.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells whether bodies of a media type come under this key.
     *
     * @param mediaType the media type, without parameters
     * @return true if it is the one that is meant, or in the range
     */
    public boolean covers(String mediaType) {
        String type = type();
        return type.equals("*/*")
                || type.equalsIgnoreCase(mediaType)
                || (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1)));
    }
}
