package io.errorcontract.internal.read;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ContractStamp;
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.model.ContractViolation.Kind;
import io.errorcontract.model.RetryAfter;
import java.time.Duration;
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

    /** None at all; the first are those of Content-Type and of Error-Contract. */
    private static final @Nullable String[] NO_VALUES = {null, null};

    /** Content-Type and Error-Contract first. */
    private final String[] names;

    /** What each header is bound to; the first two to nothing. */
    private final @Nullable Slot[] slots;

    HeaderReader(List<HeaderLayout> layouts) {
        List<String> allNames = new ArrayList<>(layouts.size() + 3);
        List<@Nullable Slot> allSlots = new ArrayList<>(layouts.size() + 3);
        allNames.add(CONTENT_TYPE);
        allSlots.add(null);
        allNames.add(ContractStamp.HEADER);
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
            int i = indexOf(header.getKey());
            if (i >= 0 && values[i] == null) {
                values[i] = first(header.getValue());
            }
        }
        return values;
    }

    /** Some maps of headers hold the status line under {@code null}. */
    private int indexOf(@Nullable String name) {
        if (name != null) {
            for (int i = 0; i < names.length; i++) {
                if (names[i].equalsIgnoreCase(name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static @Nullable String first(@Nullable List<String> values) {
        String first = values == null || values.isEmpty() ? null : values.get(0);
        String trimmed = first == null ? "" : first.trim();
        return trimmed.isEmpty() ? null : trimmed;
    }

    static @Nullable String contentType(@Nullable String[] values) {
        return values[0];
    }

    static @Nullable String contract(@Nullable String[] values) {
        return values[1];
    }

    /** Fills in what the body lacks. */
    void fill(@Nullable String[] values, Reading out) {
        for (int i = 2; i < values.length; i++) {
            String value = values[i];
            Slot slot = slots[i];
            if (value != null && slot != null && lacks(slot, out) && !bind(names[i], slot, value, out)) {
                out.findings().add(Kind.MALFORMED_HEADER, names[i], "is not of the form that it has to have; ignored");
            }
        }
    }

    private static boolean lacks(Slot slot, Reading out) {
        return switch (slot.source()) {
            case TIMESTAMP -> out.timestamp == null;
            case RETRYABLE -> out.retryable == null;
            case RETRY_AFTER -> out.retryAfter == null;
            case PARAM -> lacksParam(slot.name(), out);
            default -> Slot.textIndex(slot.source()) >= 0 && out.text(Slot.textIndex(slot.source())) == null;
        };
    }

    private static boolean lacksParam(String name, Reading out) {
        int known = out.params().indexOf(name);
        return known < 0 || out.params().value(known) == null;
    }

    private static boolean bind(String name, Slot slot, String value, Reading out) {
        if (!RETRY_AFTER.equalsIgnoreCase(name) || slot.source() != BindingSource.RETRY_AFTER) {
            return Binder.bind(slot, value, name, out) != Binder.Outcome.WRONG_TYPE;
        }
        Duration delay = RetryAfter.parse(value, out.clock.instant()).orElse(null);
        out.retryAfter = delay;
        return delay != null;
    }
}
