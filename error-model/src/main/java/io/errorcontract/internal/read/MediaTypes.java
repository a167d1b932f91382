package io.errorcontract.internal.read;

/** Media types (RFC 9110, section 8.3.1), as far as a reader looks at them. */
final class MediaTypes {

    private static final int MAX_LENGTH = 60;
    private static final String PUNCTUATION = "!#$%&'*+-.^_`|~/";

    private MediaTypes() {}

    static String withoutParameters(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).trim();
    }

    /** Whether a text has the form of a media type and is short enough to be shown. */
    static boolean presentable(String mediaType) {
        boolean presentable = !mediaType.isEmpty() && mediaType.length() <= MAX_LENGTH;
        for (int i = 0; presentable && i < mediaType.length(); i++) {
            char c = mediaType.charAt(i);
            boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            presentable = alphanumeric || PUNCTUATION.indexOf(c) >= 0;
        }
        return presentable;
    }
}
