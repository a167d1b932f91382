package io.errorcontract.internal.write;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The {@code Accept-Language} header (RFC 9110, section 12.5.4), by the lookup of RFC 4647, section 3.4. */
final class AcceptLanguage {

    /** No person's list of languages is longer, and reading takes time. */
    private static final int MAX_LENGTH = 1000;

    private AcceptLanguage() {}

    /**
     * Chooses a language.
     *
     * @param header the header, or {@code null} for any language
     * @param languages the tags of the languages that there are, the preferred one first; at least one
     * @return the one that is wanted most; the first if none is wanted, or the header is malformed
     */
    static String choose(@Nullable String header, List<String> languages) {
        String chosen = header == null || header.length() > MAX_LENGTH ? null : lookUp(header, languages);
        return chosen == null ? languages.get(0) : chosen;
    }

    private static @Nullable String lookUp(String header, List<String> languages) {
        try {
            return Locale.lookupTag(Locale.LanguageRange.parse(header), languages);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
