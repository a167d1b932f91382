package io.errorcontract.internal.write;

import org.jspecify.annotations.Nullable;

/** The {@code Accept} header (RFC 9110, section 12.5.1): which of the media types that there are is wanted most. */
final class Accept {

    private static final String ANYTHING = "*/*";

    private Accept() {}

    /**
     * Chooses a media type.
     *
     * @param accept the header, or {@code null} for anything
     * @param offers the media types that there are, the preferred one first; at least one
     * @return the index of the chosen one: the first if none is wanted, since an error said in the wrong form is better
     *     than one that is not said
     */
    static int choose(@Nullable String accept, String[] offers) {
        if (accept == null || offers.length == 1 || accept.equals(ANYTHING)) {
            return 0;
        }
        int best = 0;
        double bestQuality = 0;
        for (int i = 0; i < offers.length; i++) {
            double quality = quality(accept, offers[i]);
            if (quality > bestQuality) {
                best = i;
                bestQuality = quality;
            }
        }
        return best;
    }

    /** The most specific range that fits says how much a media type is wanted. */
    private static double quality(String accept, String mediaType) {
        double quality = 0;
        int bestFit = 0;
        int from = 0;
        while (from <= accept.length()) {
            int comma = accept.indexOf(',', from);
            int end = comma < 0 ? accept.length() : comma;
            String range = accept.substring(from, end);
            int fit = fit(range, mediaType);
            if (fit > bestFit) {
                bestFit = fit;
                quality = weight(range);
            }
            from = end + 1;
        }
        return quality;
    }

    private static int fit(String range, String mediaType) {
        int parameters = range.indexOf(';');
        String wanted = (parameters < 0 ? range : range.substring(0, parameters)).trim();
        if (wanted.equalsIgnoreCase(mediaType)) {
            return 3;
        }
        if (wanted.equals(ANYTHING)) {
            return 1;
        }
        int slash = mediaType.indexOf('/') + 1;
        boolean sameType = wanted.length() == slash + 1
                && wanted.endsWith("/*")
                && wanted.regionMatches(true, 0, mediaType, 0, slash);
        return sameType ? 2 : 0;
    }

    private static double weight(String range) {
        int from = range.indexOf(';');
        while (from >= 0) {
            int next = range.indexOf(';', from + 1);
            String parameter =
                    range.substring(from + 1, next < 0 ? range.length() : next).trim();
            if (parameter.regionMatches(true, 0, "q=", 0, 2)) {
                return number(parameter.substring(2).trim());
            }
            from = next;
        }
        return 1;
    }

    /** A weight that is not of the form 0, 0.5, 1.000 counts as none given. */
    private static double number(String text) {
        boolean formed = !text.isEmpty() && text.length() <= "1.000".length();
        for (int i = 0; formed && i < text.length(); i++) {
            char c = text.charAt(i);
            formed = i == 1 ? c == '.' : c >= '0' && c <= '9';
        }
        return formed ? Math.min(1, Double.parseDouble(text)) : 1;
    }
}
