package io.errorcontract.internal.write;

import io.errorcontract.contract.ContractId;
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.internal.text.Numbers;
import io.errorcontract.internal.text.Times;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the headers that a catalog declares. */
final class HeaderWriter {

    static final String CONTENT_TYPE = "Content-Type";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String VARY = "Vary";
    private static final char LAST_ASCII = 0x7F;

    /** Servers refuse to send, and clients to take, more than eight kilobytes of headers, whatever else is in them. */
    private static final int MAX_LENGTH = 1024;

    private final String[] names;
    private final Slot[] slots;

    private final @Nullable String contractId;

    /**
     * Makes a writer.
     *
     * @param layouts the headers
     * @param contractId what responses say of the contract that they keep to, or null to say nothing
     */
    HeaderWriter(List<HeaderLayout> layouts, @Nullable ContractId contractId) {
        this.names = new String[layouts.size()];
        this.slots = new Slot[layouts.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = layouts.get(i).name();
            slots[i] = Slot.inHeader(layouts.get(i).binding());
        }
        this.contractId = contractId == null ? null : contractId.toString();
    }

    /**
     * Writes the headers.
     *
     * @param from the values
     * @param plan how the body is written
     * @param vary what the response depends on, or null if every client gets the same; a header of the catalog that
     *     says it wins
     */
    Map<String, String> write(Writing from, WritePlan plan, @Nullable String vary) {
        Map<String, String> headers = null;
        for (int i = 0; i < names.length; i++) {
            String value = value(i, from);
            if (value != null) {
                headers = begun(headers, plan);
                headers.put(names[i], value);
            }
        }
        if (contractId != null) {
            headers = begun(headers, plan);
            headers.put(ContractId.HEADER, contractId);
        }
        if (vary != null) {
            headers = begun(headers, plan);
            headers.putIfAbsent(VARY, vary);
        }
        return headers == null ? plan.plainHeaders() : Collections.unmodifiableMap(headers);
    }

    private static Map<String, String> begun(@Nullable Map<String, String> headers, WritePlan plan) {
        return headers == null ? new LinkedHashMap<>(plan.plainHeaders()) : headers;
    }

    private @Nullable String value(int i, Writing from) {
        Slot slot = slots[i];
        Object value = from.value(slot);
        if (value == null) {
            return null;
        }
        Object formatted = slot.write(value, from.clock());
        if (formatted instanceof Duration delay && RETRY_AFTER.equalsIgnoreCase(names[i])) {
            // The header knows whole seconds and dates alone (RFC 9110, section 10.2.3).
            formatted = Times.wholeSeconds(delay);
        }
        String text = formatted == null ? null : clean(Numbers.text(formatted));
        return text == null || text.length() > MAX_LENGTH ? null : text;
    }

    /**
     * A line break in a header begins another header, or the body, so it becomes a space. What is not ASCII has no
     * agreed meaning (RFC 9110, section 5.5), and servers send a question mark for what they cannot: then no header is
     * better than another value.
     */
    static @Nullable String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_ASCII) {
                return null;
            }
            if (c < ' ' || c == LAST_ASCII) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, ' ');
            }
        }
        String value = (clean == null ? text : clean.toString()).trim();
        return value.isEmpty() ? null : value;
    }
}
