package io.errorcontract.model.internal.codec.write;

import io.errorcontract.model.ContractStamp;
import io.errorcontract.model.body.HeaderLayout;
import io.errorcontract.model.internal.codec.FormatWriter;
import io.errorcontract.model.internal.codec.Slot;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes the headers that a catalog declares. */
final class HeaderWriter {

    static final String CONTENT_TYPE = "Content-Type";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String VARY = "Vary";
    private static final char FIRST_AFTER_ASCII = 0x7F;

    /** Servers refuse to send, and clients to take, more than eight kilobytes of headers, whatever else is in them. */
    private static final int MAX_LENGTH = 1024;

    private final String[] names;
    private final Slot[] slots;

    private final @Nullable String stamp;
    private final boolean translated;

    /**
     * Makes a writer.
     *
     * @param layouts the headers
     * @param stamp what responses say of the contract that they keep to, or null to say nothing
     * @param translated whether the language of a response depends on the request
     */
    HeaderWriter(List<HeaderLayout> layouts, @Nullable ContractStamp stamp, boolean translated) {
        this.names = new String[layouts.size()];
        this.slots = new Slot[layouts.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = layouts.get(i).name();
            slots[i] = Slot.inHeader(layouts.get(i).binding());
        }
        this.stamp = stamp == null ? null : stamp.toString();
        this.translated = translated;
    }

    /**
     * Writes the headers.
     *
     * @param from the values
     * @param plan how the body is written
     * @param negotiated whether another request would have got another layout
     * @param renamed whether a client of an older version would have got another code
     */
    Map<String, String> write(Writing from, WritePlan plan, boolean negotiated, boolean renamed) {
        Map<String, String> headers = null;
        for (int i = 0; i < names.length; i++) {
            String value = value(i, from);
            if (value != null) {
                if (headers == null) {
                    headers = new LinkedHashMap<>();
                    headers.put(CONTENT_TYPE, plan.mediaType());
                }
                headers.put(names[i], value);
            }
        }
        if (stamp != null) {
            if (headers == null) {
                headers = new LinkedHashMap<>(plan.plainHeaders());
            }
            headers.put(ContractStamp.HEADER, stamp);
        }
        if (negotiated || translated || renamed) {
            if (headers == null) {
                headers = new LinkedHashMap<>(plan.plainHeaders());
            }
            headers.putIfAbsent(VARY, vary(negotiated, renamed));
        }
        return headers == null ? plan.plainHeaders() : Collections.unmodifiableMap(headers);
    }

    /** What a cache has to look at before it gives the response to another client (RFC 9110, section 12.5.5). */
    private String vary(boolean negotiated, boolean renamed) {
        StringJoiner names = new StringJoiner(", ");
        if (negotiated) {
            names.add("Accept");
        }
        if (translated) {
            names.add("Accept-Language");
        }
        if (renamed) {
            names.add(ContractStamp.HEADER);
        }
        return names.toString();
    }

    private @Nullable String value(int i, Writing from) {
        Slot slot = slots[i];
        Object value = from.value(slot);
        if (value == null) {
            return null;
        }
        Object formatted = FormatWriter.apply(slot.formats(), value, from.clock());
        if (formatted instanceof Duration delay && RETRY_AFTER.equalsIgnoreCase(names[i])) {
            // The header knows whole seconds and dates alone (RFC 9110, section 10.2.3).
            formatted = delay.getNano() == 0 ? delay.getSeconds() : delay.getSeconds() + 1;
        }
        String text = formatted == null ? null : clean(FormatWriter.text(formatted));
        return text == null || text.length() > MAX_LENGTH ? null : text;
    }

    /** A line break in a header begins another header, or the body; what is not ASCII has no agreed meaning. */
    static @Nullable String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' || c == FIRST_AFTER_ASCII;
            if (clean == null && (control || c > FIRST_AFTER_ASCII)) {
                clean = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (clean != null) {
                clean.append(control ? ' ' : c > FIRST_AFTER_ASCII ? '?' : c);
            }
        }
        String value = (clean == null ? text : clean.toString()).trim();
        return value.isEmpty() ? null : value;
    }
}
