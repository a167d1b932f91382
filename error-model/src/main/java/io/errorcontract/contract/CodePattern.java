package io.errorcontract.contract;

import java.io.Serializable;

/**
 * A pattern of error codes such as {@code *.not_found}: {@code *} stands for any run of characters, every other
 * character for itself.
 *
 * @param glob the pattern as the catalog writes it
 * @since 0.1.0
 */
public record CodePattern(String glob) implements Serializable {

    private static final char ANY_RUN = '*';

    /**
     * Tells whether the whole code fits the pattern; case counts.
     *
     * @param code the code to try
     * @return whether it fits
     */
    public boolean matches(String code) {
        int pattern = 0;
        int text = 0;
        int lastStar = -1;
        int resumeAt = 0;
        while (text < code.length()) {
            if (pattern < glob.length() && glob.charAt(pattern) == ANY_RUN) {
                lastStar = pattern++;
                resumeAt = text;
            } else if (pattern < glob.length() && glob.charAt(pattern) == code.charAt(text)) {
                pattern++;
                text++;
            } else if (lastStar >= 0) {
                pattern = lastStar + 1;
                text = ++resumeAt;
            } else {
                return false;
            }
        }
        while (pattern < glob.length() && glob.charAt(pattern) == ANY_RUN) {
            pattern++;
        }
        return pattern == glob.length();
    }

    /**
     * How closely the pattern describes the codes it fits: the number of its literal characters. Of two patterns that
     * fit one code, the one with the higher number fits it better.
     *
     * @return the number of characters that are not {@code *}
     */
    public int specificity() {
        int literals = 0;
        for (int i = 0; i < glob.length(); i++) {
            if (glob.charAt(i) != ANY_RUN) {
                literals++;
            }
        }
        return literals;
    }

    @Override
    public String toString() {
        return glob;
    }
}
