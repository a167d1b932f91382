package io.errorcontract.internal.read;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ContractId;
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.internal.text.HttpDate;
import io.errorcontract.model.ContractViolation.Kind;
import io.errorcontract.model.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the headers that a catalog declares, and {@code Retry-After} and {@code Error-Contract}, which every response
 * may have.
 */
final class HeaderReader {

    private static final String CONTENT_TYPE = "Content-Type";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String DATE = "Date";

    /** A date has a comma of its own, and so the first of two has two of them. */
    private static final int MAX_COMMAS = 2;

    /** The headers that are read whether the catalog declares them or not. */
    private static final int OWN = 3;

    private static final @Nullable String[] NO_VALUES = new String[OWN];

    /** Content-Type, Error-Contract and Date first. */
    private final String[] names;

    /** What each header is bound to; the first three to nothing. */
    private final @Nullable Slot[] slots;

    HeaderReader(List<HeaderLayout> layouts) {
        List<String> allNames = new ArrayList<>(layouts.size() + OWN + 1);
        List<@Nullable Slot> allSlots = new ArrayList<>(layouts.size() + OWN + 1);
        allNames.add(CONTENT_TYPE);
        allSlots.add(null);
        allNames.add(ContractId.HEADER);
        allSlots.add(null);
        allNames.add(DATE);
        allSlots.add(null);
        boolean retryAfter = false;
        for (HeaderLayout layout : layouts) {
            allNames.add(layout.name());
            allSlots.add(Slot.inHeader(layout.binding()));
            retryAfter |= layout.name().equalsIgnoreCase(RETRY_AFTER);
        }
        if (!retryAfter) {
            allNames.add(RETRY_AFTER);
            allSlots.add(Slot.inHeader(Binding.of(BindingSource.RETRY_AFTER)));
        }
        this.names = allNames.toArray(new String[0]);
        this.slots = allSlots.toArray(new Slot[0]);
    }

    /** The values of the headers that matter; a map's own idea of upper and lower case is not relied on. */
    @Nullable
    String[] collect(Map<String, List<String>> headers) {
        if (headers.isEmpty()) {
            return NO_VALUES;
        }
        @Nullable String[] values = new String[names.length];
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            // Some maps of headers hold the status line under null.
            if (header.getKey() != null) {
                collect(header.getKey(), header.getValue(), values);
            }
        }
        return values;
    }

    private void collect(String name, @Nullable List<String> lines, @Nullable String[] values) {
        for (int i = 0; i < names.length; i++) {
            if (values[i] == null && names[i].equalsIgnoreCase(name)) {
                values[i] = RETRY_AFTER.equalsIgnoreCase(name) ? joined(lines) : first(lines);
            }
        }
    }

    private static @Nullable String first(@Nullable List<String> lines) {
        String first = lines == null || lines.isEmpty() ? null : lines.get(0);
        String trimmed = first == null ? "" : first.trim();
        return trimmed.isEmpty() ? null : trimmed;
    }

    /** Two lines of one name are as good as one with a comma (RFC 9110, section 5.3), and proxies make one of them. */
    private static @Nullable String joined(@Nullable List<String> lines) {
        return lines == null || lines.size() < 2 ? first(lines) : String.join(", ", lines);
    }

    static @Nullable String contentType(@Nullable String[] values) {
        return values[0];
    }

    static @Nullable String contract(@Nullable String[] values) {
        return values[1];
    }

    /** Dates of a response count from when its server says that it is, so that two clocks which differ do no harm. */
    static InstantSource clock(@Nullable String[] values, InstantSource own) {
        String date = values[2];
        return date == null ? own : new ServerClock(date, own);
    }

    /**
     * The moment that a response names.
     *
     * @param date its {@code Date}
     * @param own the client's clock, for a date that cannot be read
     */
    private record ServerClock(String date, InstantSource own) implements InstantSource {
        @Override
        public Instant instant() {
            Instant now = own.instant();
            Instant sent = HttpDate.parse(date, now);
            return sent == null ? now : sent;
        }
    }

    /** Fills in what the body lacks. */
    void fill(@Nullable String[] values, Reading out) {
        for (int i = OWN; i < values.length; i++) {
            fill(names[i], slots[i], values[i], out);
        }
    }

    /** Fills in what the headers of one error say, which are not looked for in the responses of others. */
    static void fill(List<HeaderLayout> own, Map<String, List<String>> headers, Reading out) {
        for (HeaderLayout layout : own) {
            Slot slot = Slot.inHeader(layout.binding());
            for (Map.Entry<String, List<String>> header : headers.entrySet()) {
                if (layout.name().equalsIgnoreCase(header.getKey())) {
                    fill(layout.name(), slot, first(header.getValue()), out);
                }
            }
        }
    }

    private static void fill(String name, @Nullable Slot slot, @Nullable String value, Reading out) {
        if (value != null && slot != null && lacks(slot, out) && !bind(name, slot, value, out)) {
            out.findings().add(Kind.MALFORMED_HEADER, name, "is not of the form that it has to have; ignored");
        }
    }

    private static boolean lacks(Slot slot, Reading out) {
        return switch (slot.source()) {
            case TIMESTAMP -> out.timestamp == null;
            case RETRYABLE -> out.retryable == null;
            case RETRY_AFTER -> out.retryAfter == null;
            case PARAM -> lacksParam(slot.name(), out);
            default -> slot.source().isText() && out.text(slot.source()) == null;
        };
    }

    private static boolean lacksParam(String name, Reading out) {
        int known = out.params().indexOf(name);
        return known < 0 || out.params().value(known) == null;
    }

    private static boolean bind(String name, Slot slot, String value, Reading out) {
        if (!RETRY_AFTER.equalsIgnoreCase(name) || slot.source() != BindingSource.RETRY_AFTER) {
            return Binder.bind(slot, value, Place.of(name), out) != Binder.Outcome.WRONG_TYPE;
        }
        Instant now = out.clock.instant();
        Duration delay = RetryAfter.parse(value, now).orElse(null);
        if (delay == null) {
            delay = firstOf(value, now);
            if (delay != null) {
                out.findings().add(Kind.MALFORMED_HEADER, name, "is there more than once; the first one counts");
            }
        }
        out.retryAfter = delay;
        return delay != null;
    }

    private static @Nullable Duration firstOf(String values, Instant now) {
        int comma = values.indexOf(',');
        for (int i = 0; i < MAX_COMMAS && comma >= 0; i++) {
            Duration delay = RetryAfter.parse(values.substring(0, comma), now).orElse(null);
            if (delay != null) {
                return delay;
            }
            comma = values.indexOf(',', comma + 1);
        }
        return null;
    }
}
