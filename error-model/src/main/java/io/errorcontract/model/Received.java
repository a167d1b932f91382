package io.errorcontract.model;

import io.errorcontract.internal.text.MediaTypes;
import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The response that an error was decoded from, kept whole up to the reader's limit, and what in it differs from the
 * contract.
 *
 * @since 0.1.0
 */
@SuppressWarnings("serial") // the reader gives collections that can be serialized
public final class Received implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final Map<String, Object> extras;
    private final List<ContractViolation> contractViolations;

    /**
     * Keeps a response; takes the arrays and collections as they are, so the caller must not change them afterwards.
     *
     * @param headers the headers
     * @param body the bytes of the body, at most as many as the reader's limit
     * @param extras what the contract does not name, by JSON Pointer
     * @param contractViolations what differs from the contract
     */
    public Received(
            Map<String, List<String>> headers,
            byte[] body,
            Map<String, Object> extras,
            List<ContractViolation> contractViolations) {
        this.headers = headers;
        this.body = body;
        this.extras = extras;
        this.contractViolations = contractViolations;
    }

    /** Nobody promises that a client's own map of headers can be serialized, so a plain copy is what travels. */
    @Serial
    private Object writeReplace() {
        Map<String, List<String>> plain = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            List<String> values = header.getValue();
            plain.put(header.getKey(), values == null ? List.of() : new ArrayList<>(values));
        }
        return new Received(Collections.unmodifiableMap(plain), body, extras, contractViolations);
    }

    /**
     * The headers as they were handed to the reader.
     *
     * @return the headers, not to be changed
     */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * The body as text, in the charset that its {@code Content-Type} names, else read as UTF-8; bytes that are not text
     * become U+FFFD.
     */
    public String body() {
        return new String(body, charset());
    }

    private Charset charset() {
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            boolean present = header.getValue() != null && !header.getValue().isEmpty();
            if ("Content-Type".equalsIgnoreCase(header.getKey()) && present) {
                Charset declared = MediaTypes.charset(header.getValue().get(0));
                return declared == null ? StandardCharsets.UTF_8 : declared;
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** A copy of the bytes of the body. */
    public byte[] bodyBytes() {
        return body.clone();
    }

    /**
     * What the contract does not name, by JSON Pointer (RFC 6901); unmodifiable. It holds 1,000 values at most, of
     * places whose pointers have 1,024 characters at most: what is beyond is in the body alone.
     */
    public Map<String, Object> extras() {
        return extras;
    }

    /** What differs from the contract; unmodifiable. */
    public List<ContractViolation> contractViolations() {
        return contractViolations;
    }
}
