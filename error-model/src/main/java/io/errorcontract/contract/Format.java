package io.errorcontract.contract;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/**
 * How a value stands in a body or header; writing applies it, reading reverses it.
 *
 * @param kind what is done
 * @param argument the text that {@link Kind#PREFIX}, {@link Kind#SUFFIX} and {@link Kind#PART} work with, else empty
 * @param index the part that {@link Kind#PART} takes, from 0, else 0
 * @since 0.1.0
 */
public record Format(Kind kind, String argument, int index) implements Serializable {

    /** What is done. */
    public enum Kind {
        /** A string of the value. */
        STRING,
        /** A number of the text. */
        NUMBER,
        /** A duration as whole seconds, rounded up. */
        SECONDS,
        /** A duration as milliseconds. */
        MILLIS,
        /** A moment, or now plus a duration, as IMF-fixdate (RFC 9110, section 5.6.7). */
        HTTP_DATE,
        /** A moment in the form of RFC 3339, a duration in that of ISO 8601. */
        ISO,
        /** A moment as seconds since 1970-01-01T00:00Z. */
        EPOCH_SECONDS,
        /** A moment as milliseconds since 1970-01-01T00:00Z. */
        EPOCH_MILLIS,
        /** In capital letters; read as small letters. */
        UPPER,
        /** In small letters; read as capital letters. */
        LOWER,
        /** With a text before it, which reading takes off. */
        PREFIX,
        /** With a text after it, which reading takes off. */
        SUFFIX,
        /** One part of a text that a separator divides; reading joins the parts again. */
        PART;

        /**
         * The name that the catalog language uses.
         *
         * @return for example {@code http-date}
         */
        public String keyword() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * The number of arguments that the catalog language asks for.
         *
         * @return 0, 1 or 2
         */
        public int arity() {
            return switch (this) {
                case PREFIX, SUFFIX -> 1;
                case PART -> 2;
                default -> 0;
            };
        }

        /**
         * Whether the format turns a duration or moment into a number or text.
         *
         * @return whether it is a format of time
         */
        public boolean temporal() {
            return Set.of(SECONDS, MILLIS, HTTP_DATE, ISO, EPOCH_SECONDS, EPOCH_MILLIS)
                    .contains(this);
        }
    }

    /**
     * Makes a format without arguments.
     *
     * @param kind what is done
     * @return the format
     */
    public static Format of(Kind kind) {
        return new Format(kind, "", 0);
    }

    /**
     * Makes the format that puts a text before the value.
     *
     * @param text the text
     * @return the format
     */
    public static Format prefix(String text) {
        return new Format(Kind.PREFIX, text, 0);
    }

    /**
     * Makes the format that puts a text after the value.
     *
     * @param text the text
     * @return the format
     */
    public static Format suffix(String text) {
        return new Format(Kind.SUFFIX, text, 0);
    }

    /**
     * Makes the format that takes one part of the value.
     *
     * @param index the part, from 0
     * @param separator what stands between the parts
     * @return the format
     */
    public static Format part(int index, String separator) {
        return new Format(Kind.PART, separator, index);
    }
}
