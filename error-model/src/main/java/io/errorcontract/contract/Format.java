package io.errorcontract.contract;

import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.internal.text.HttpDate;
import io.errorcontract.internal.text.Numbers;
import io.errorcontract.internal.text.Times;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a value is written in a body or header; writing applies it, reading reverses it.
 *
 * @param kind what is done
 * @param arguments what it works with, as the catalog language has it in parentheses: texts and whole numbers
 * @since 0.1.0
 */
public record Format(Kind kind, List<Object> arguments) implements Serializable {

    /**
     * Creates a format.
     *
     * @throws IllegalArgumentException if the kind takes other arguments
     */
    public Format {
        arguments = List.copyOf(arguments);
        if (!kind.fits(arguments)) {
            throw new IllegalArgumentException("'" + kind.word + "' does not take " + arguments);
        }
    }

    /** What is done. Data only: a class for each would delay the first decode of a program. */
    public enum Kind {
        /** A string of the value. */
        STRING("string", "", null, Scalar.STRING, ""),
        /** A number of the text. */
        NUMBER("number", "", null, Scalar.DECIMAL, ""),
        /** A duration as whole seconds, rounded up. */
        SECONDS("seconds", "", Scalar.DURATION, Scalar.LONG, "in seconds"),
        /** A duration as milliseconds, rounded up. */
        MILLIS("millis", "", Scalar.DURATION, Scalar.LONG, "in milliseconds"),
        /** A moment, or now plus a duration, as IMF-fixdate (RFC 9110, section 5.6.7). */
        HTTP_DATE("http-date", "", Scalar.INSTANT, Scalar.STRING, "as an HTTP date"),
        /** A moment in the form of RFC 3339, a duration in that of ISO 8601. */
        ISO("iso", "", Scalar.INSTANT, null, ""),
        /** A moment in the form of ISO 8601 with so many digits after the seconds, in a zone or without one. */
        DATE_TIME("date-time", "(3, '+00:00')", Scalar.INSTANT, Scalar.STRING, "", Integer.class, String.class),
        /** A moment as seconds since 1970-01-01T00:00Z. */
        EPOCH_SECONDS("epoch-seconds", "", Scalar.INSTANT, Scalar.LONG, "as a Unix time in seconds"),
        /** A moment as milliseconds since 1970-01-01T00:00Z. */
        EPOCH_MILLIS("epoch-millis", "", Scalar.INSTANT, Scalar.LONG, "as a Unix time in milliseconds"),
        /** In capital letters; read as small letters. */
        UPPER("upper", "", null, Scalar.STRING, ""),
        /** In small letters; read as capital letters. */
        LOWER("lower", "", null, Scalar.STRING, ""),
        /** With a text before it, which reading takes off. */
        PREFIX("prefix", "('text')", null, Scalar.STRING, "", String.class),
        /** With a text after it, which reading takes off. */
        SUFFIX("suffix", "('text')", null, Scalar.STRING, "", String.class),
        /** As it is; reading takes off what comes before the last occurrence of a text, and the text. */
        AFTER("after", "('text')", null, Scalar.STRING, "", String.class),
        /** As it is; reading takes off the first occurrence of a text, and what comes after it. */
        BEFORE("before", "('text')", null, Scalar.STRING, "", String.class),
        /** With one text in place of another, wherever that is; reading puts it back. */
        REPLACE("replace", "('_', '-')", null, Scalar.STRING, "", String.class, String.class),
        /** One part of a text that a separator divides; reading joins the parts again. */
        PART("part", "(0, 'separator')", null, Scalar.STRING, "", Integer.class, String.class);

        private final String word;
        private final String usage;
        private final @Nullable Scalar takes;
        private final @Nullable Scalar result;
        private final String unit;

        @SuppressWarnings("ImmutableEnumChecker") // nobody writes to the array
        private final Class<?>[] parameters;

        Kind(
                String word,
                String usage,
                @Nullable Scalar takes,
                @Nullable Scalar result,
                String unit,
                Class<?>... parameters) {
            this.word = word;
            this.usage = usage;
            this.takes = takes;
            this.result = result;
            this.unit = unit;
            this.parameters = parameters;
        }

        /**
         * Finds a format by its word.
         *
         * @param word the word
         * @return the format, or {@code null} if there is none
         */
        public static @Nullable Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            return null;
        }

        /**
         * Returns the word that the catalog language uses.
         *
         * @return for example {@code http-date}
         */
        public String word() {
            return word;
        }

        /**
         * Returns how the catalog language writes the arguments.
         *
         * @return an example in parentheses, or an empty text if there are none
         */
        public String usage() {
            return usage;
        }

        private boolean fits(List<Object> arguments) {
            if (parameters.length == 0 || arguments.size() != parameters.length) {
                return arguments.size() == parameters.length;
            }
            for (int i = 0; i < parameters.length; i++) {
                if (!parameters[i].isInstance(arguments.get(i))) {
                    return false;
                }
            }
            return switch (this) {
                case AFTER, BEFORE, REPLACE -> !arguments.contains("");
                case PART -> (Integer) arguments.get(0) >= 0 && !arguments.contains("");
                case DATE_TIME -> isTime((Integer) arguments.get(0), (String) arguments.get(1));
                default -> true;
            };
        }

        private static boolean isTime(int digits, String zone) {
            return digits >= 0 && digits <= Times.NANO_DIGITS && Times.zone(zone) != null;
        }

        /**
         * Returns whether a value of a type can be written in this format.
         *
         * @param type the type of the value
         * @return whether it can; a duration can be written as the moment when it is over
         */
        public boolean takes(ParameterType type) {
            return takes == null
                    || type == takes
                    || type == Scalar.ANY
                    || (takes == Scalar.INSTANT && type == Scalar.DURATION);
        }

        /**
         * Returns the type of what is written.
         *
         * @param type the type of the value
         * @return the type of the JSON value
         */
        public ParameterType result(ParameterType type) {
            return result == null ? type : result;
        }

        /**
         * Returns the unit of the number or text.
         *
         * @return a phrase such as "in seconds", or an empty text
         */
        public String unit() {
            return unit;
        }

        /**
         * Returns whether the format writes a moment, for a duration the one when it is over.
         *
         * @return whether reading a duration back depends on the clock
         */
        public boolean isMoment() {
            return takes == Scalar.INSTANT && result != null;
        }

        /**
         * Returns whether reading leaves a text, whatever is in it.
         *
         * @return whether a number or boolean is then read from that text
         */
        public boolean leavesText() {
            return switch (this) {
                case STRING, NUMBER, PREFIX, SUFFIX, AFTER, BEFORE, REPLACE -> true;
                default -> false;
            };
        }
    }

    /**
     * Creates a format.
     *
     * @param kind what is done
     * @param arguments what it works with: texts and whole numbers, in the order of the catalog language
     * @return the format
     * @throws IllegalArgumentException if the kind takes other arguments
     */
    public static Format of(Kind kind, Object... arguments) {
        return new Format(kind, List.of(arguments));
    }

    /**
     * Returns which part {@link Kind#PART} takes.
     *
     * @return the number of parts before it
     */
    public int index() {
        return number();
    }

    /**
     * Returns what divides the parts of {@link Kind#PART}.
     *
     * @return the text between two parts
     */
    public String separator() {
        return string(1);
    }

    private int number() {
        return (Integer) arguments.get(0);
    }

    private String string(int i) {
        return (String) arguments.get(i);
    }

    /**
     * Returns the format as the catalog language writes it.
     *
     * @return for example {@code part(0, '/')}
     */
    public String text() {
        if (arguments.isEmpty()) {
            return kind.word;
        }
        StringBuilder text = new StringBuilder(kind.word).append('(');
        for (int i = 0; i < arguments.size(); i++) {
            Object argument = arguments.get(i);
            text.append(i == 0 ? "" : ", ").append(argument instanceof String ? "'" + argument + "'" : argument);
        }
        return text.append(')').toString();
    }

    /**
     * Writes a value. A format that does not fit the value leaves it as it is, so that nothing is lost.
     *
     * @param value the value
     * @param clock tells the present moment, to which a date adds a duration
     * @return the value as it is written, or {@code null} if it has no such part
     */
    public @Nullable Object write(Object value, InstantSource clock) {
        return switch (kind) {
            case STRING, ISO, AFTER, BEFORE -> Numbers.text(value);
            case NUMBER -> number(value);
            case SECONDS -> value instanceof Duration duration ? (Object) Times.wholeSeconds(duration) : value;
            case MILLIS -> value instanceof Duration duration ? (Object) Times.wholeMillis(duration) : value;
            case HTTP_DATE, DATE_TIME, EPOCH_SECONDS, EPOCH_MILLIS -> moment(value, clock);
            case UPPER -> Numbers.text(value).toUpperCase(Locale.ROOT);
            case LOWER -> Numbers.text(value).toLowerCase(Locale.ROOT);
            case PREFIX -> string(0) + Numbers.text(value);
            case SUFFIX -> Numbers.text(value) + string(0);
            case REPLACE -> Numbers.text(value).replace(string(0), string(1));
            case PART -> part(Numbers.text(value));
        };
    }

    private Object moment(Object value, InstantSource clock) {
        Instant moment = value instanceof Instant instant ? instant : null;
        if (value instanceof Duration duration) {
            moment = clock.instant().plus(duration);
        }
        if (moment == null) {
            return value;
        }
        if (kind == Kind.EPOCH_MILLIS) {
            return moment.toEpochMilli();
        }
        // A moment to come is rounded up like a delay, so that nobody comes too early; another is not.
        Instant whole = value instanceof Duration ? Times.roundUp(moment) : moment;
        return switch (kind) {
            case HTTP_DATE -> HttpDate.format(whole);
            case DATE_TIME -> Times.dateTime(whole, number(), string(1));
            default -> whole.getEpochSecond();
        };
    }

    private static Object number(Object value) {
        if (value instanceof Number) {
            return value;
        }
        BigDecimal number = Numbers.decimal(value.toString());
        return number == null ? value : number;
    }

    private @Nullable String part(String text) {
        int from = 0;
        for (int i = 0; i < index(); i++) {
            int at = text.indexOf(separator(), from);
            if (at < 0) {
                return null;
            }
            from = at + separator().length();
        }
        int end = text.indexOf(separator(), from);
        return end < 0 ? text.substring(from) : text.substring(from, end);
    }

    /**
     * Reads a value back.
     *
     * @param value what was written; for {@link Kind#PART}, which no single part can reverse, it is the result
     * @param text whether numbers are written as text here, as they are in headers
     * @param clock tells the present moment, to which a date without a century is nearest
     * @return the value, or {@code null} if it is not of this form
     */
    public @Nullable Object read(Object value, boolean text, InstantSource clock) {
        return switch (kind) {
            case PART, ISO -> value;
            case STRING -> value instanceof String ? value : null;
            case NUMBER -> numberText(Numbers.decimal(value, text));
            case SECONDS, MILLIS, EPOCH_SECONDS, EPOCH_MILLIS -> time(Numbers.decimal(value, text));
            case HTTP_DATE -> value instanceof String date ? HttpDate.parse(date, clock.instant()) : null;
            case DATE_TIME -> value instanceof String date ? Times.instant(date, string(1)) : null;
            case UPPER -> value instanceof String capitals ? capitals.toLowerCase(Locale.ROOT) : null;
            case LOWER -> value instanceof String small ? small.toUpperCase(Locale.ROOT) : null;
            case PREFIX -> value instanceof String prefixed ? withoutPrefix(prefixed) : null;
            case SUFFIX -> value instanceof String suffixed ? withoutSuffix(suffixed) : null;
            case REPLACE -> value instanceof String replaced ? replaced.replace(string(1), string(0)) : null;
            case AFTER -> value instanceof String whole ? last(whole) : null;
            case BEFORE -> value instanceof String whole ? first(whole) : null;
        };
    }

    private String withoutPrefix(String text) {
        return text.startsWith(string(0)) ? text.substring(string(0).length()) : text;
    }

    private String withoutSuffix(String text) {
        return text.endsWith(string(0))
                ? text.substring(0, text.length() - string(0).length())
                : text;
    }

    private String last(String text) {
        int at = text.lastIndexOf(string(0));
        return at < 0 ? text : text.substring(at + string(0).length());
    }

    private String first(String text) {
        int at = text.indexOf(string(0));
        return at < 0 ? text : text.substring(0, at);
    }

    private static @Nullable String numberText(@Nullable BigDecimal number) {
        return number == null ? null : Numbers.plain(number);
    }

    private @Nullable Object time(@Nullable BigDecimal number) {
        boolean millis = kind == Kind.MILLIS || kind == Kind.EPOCH_MILLIS;
        Duration duration = number == null ? null : Times.duration(millis ? number.movePointLeft(3) : number);
        return duration == null || !kind.isMoment() ? duration : Times.sinceEpoch(duration);
    }
}
