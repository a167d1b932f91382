package io.errorcontract.internal.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The dates of HTTP (RFC 9110, section 5.6.7). By hand, since the JDK's formatters cost a client's first error dear.
 */
public final class HttpDate {

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final String DAYS = "MonTueWedThuFriSatSun";
    private static final String[] LONG_DAYS = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    };
    private static final int NAME_LENGTH = 3;
    private static final int IMF_LENGTH = 29;
    private static final int ASCTIME_LENGTH = 24;
    private static final int CENTURY = 100;

    private HttpDate() {}

    /**
     * Reads a date in any of the three forms: IMF-fixdate, RFC 850, asctime.
     *
     * @param text the date
     * @param now the present moment, by which a year of two digits is understood: at most 50 years from now
     * @return the moment, or {@code null} if the text is of neither form
     */
    public static @Nullable Instant parse(String text, Instant now) {
        try {
            int comma = text.indexOf(',');
            if (comma == NAME_LENGTH && text.length() == IMF_LENGTH) {
                return imfFixdate(text);
            }
            if (comma > NAME_LENGTH) {
                return rfc850(text, comma, now);
            }
            return text.length() == ASCTIME_LENGTH ? asctime(text) : null;
        } catch (DateTimeException noSuchDate) {
            return null;
        }
    }

    /** {@code Sun, 06 Nov 1994 08:49:37 GMT}. */
    private static @Nullable Instant imfFixdate(String text) {
        boolean framed = isDay(text) && text.startsWith(", ", 3) && text.charAt(7) == ' ' && text.charAt(11) == ' ';
        if (!framed || text.charAt(16) != ' ' || !text.endsWith(" GMT")) {
            return null;
        }
        return instant(digits(text, 12, 16), month(text, 8), digits(text, 5, 7), text, 17);
    }

    /** {@code Sunday, 06-Nov-94 08:49:37 GMT}. */
    private static @Nullable Instant rfc850(String text, int comma, Instant now) {
        boolean framed = isLongDay(text, comma) && text.length() == comma + 24 && text.charAt(comma + 1) == ' ';
        if (!framed
                || text.charAt(comma + 4) != '-'
                || text.charAt(comma + 8) != '-'
                || text.charAt(comma + 11) != ' '
                || !text.endsWith(" GMT")) {
            return null;
        }
        int twoDigits = digits(text, comma + 9, comma + 11);
        int thisYear = now.atOffset(ZoneOffset.UTC).getYear();
        int year = thisYear - thisYear % CENTURY + twoDigits;
        if (twoDigits >= 0 && year > thisYear + CENTURY / 2) {
            year -= CENTURY;
        }
        return instant(
                twoDigits < 0 ? -1 : year,
                month(text, comma + 5),
                digits(text, comma + 2, comma + 4),
                text,
                comma + 12);
    }

    /** {@code Sun Nov 6 08:49:37 1994}. */
    private static @Nullable Instant asctime(String text) {
        if (!isDay(text)
                || text.charAt(3) != ' '
                || text.charAt(7) != ' '
                || text.charAt(10) != ' '
                || text.charAt(19) != ' ') {
            return null;
        }
        int day = text.charAt(8) == ' ' ? digits(text, 9, 10) : digits(text, 8, 10);
        return instant(digits(text, 20, 24), month(text, 4), day, text, 11);
    }

    private static @Nullable Instant instant(int year, int month, int day, String text, int timeAt) {
        int hour = digits(text, timeAt, timeAt + 2);
        int minute = digits(text, timeAt + 3, timeAt + 5);
        int second = digits(text, timeAt + 6, timeAt + 8);
        boolean read = year >= 0 && month > 0 && day > 0 && hour >= 0 && minute >= 0 && second >= 0;
        if (!read || text.charAt(timeAt + 2) != ':' || text.charAt(timeAt + 5) != ':') {
            return null;
        }
        // A leap second is legal, and java.time has none.
        return LocalDateTime.of(year, month, day, hour, minute, second == 60 ? 59 : second)
                .toInstant(ZoneOffset.UTC);
    }

    private static boolean isDay(String text) {
        return DAYS.indexOf(text.substring(0, NAME_LENGTH)) % NAME_LENGTH == 0;
    }

    private static boolean isLongDay(String text, int length) {
        for (String day : LONG_DAYS) {
            if (day.length() == length && text.startsWith(day)) {
                return true;
            }
        }
        return false;
    }

    private static int month(String text, int at) {
        int found = MONTHS.indexOf(text.substring(at, at + NAME_LENGTH));
        return found >= 0 && found % NAME_LENGTH == 0 ? found / NAME_LENGTH + 1 : -1;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /**
     * Writes a moment as IMF-fixdate.
     *
     * @param moment the moment, cut to the second
     * @return the date
     */
    public static String format(Instant moment) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        int day = (time.getDayOfWeek().getValue() - 1) * NAME_LENGTH;
        int month = (time.getMonthValue() - 1) * NAME_LENGTH;
        StringBuilder date = new StringBuilder(IMF_LENGTH);
        date.append(DAYS, day, day + NAME_LENGTH).append(", ");
        twoDigits(date, time.getDayOfMonth()).append(' ');
        date.append(MONTHS, month, month + NAME_LENGTH).append(' ');
        twoDigits(date, time.getYear() / CENTURY);
        twoDigits(date, time.getYear() % CENTURY).append(' ');
        twoDigits(date, time.getHour()).append(':');
        twoDigits(date, time.getMinute()).append(':');
        return twoDigits(date, time.getSecond()).append(" GMT").toString();
    }

    private static StringBuilder twoDigits(StringBuilder text, int value) {
        return text.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }
}
