package io.errorcontract.codec;

import io.errorcontract.contract.ContractId;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Several contracts at once, for a program whose calls may be answered by any of them: a client of many APIs, a
 * gateway. A response is decoded by the contract that knows its error.
 *
 * <p>Which one that is, the header {@value ContractId#HEADER} says if the server sends it. Else it is the first that
 * has an error of the response's code, or knows it in another way; else the first that has a family for it; else the
 * first of all.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ErrorRegistry {

    private static final byte[] NO_BODY = {};

    /** The rank of an error that the contract itself has. */
    private static final int KNOWN = 2;

    private final List<ErrorCodec> codecs;

    private ErrorRegistry(List<ErrorCodec> codecs) {
        this.codecs = List.copyOf(codecs);
    }

    /**
     * Makes a registry.
     *
     * @param codecs the contracts, in the order in which they are tried
     * @return the registry
     * @throws IllegalArgumentException if there are none
     */
    public static ErrorRegistry of(ErrorCodec... codecs) {
        if (codecs.length == 0) {
            throw new IllegalArgumentException("a registry needs a contract to decode with");
        }
        return new ErrorRegistry(Arrays.asList(codecs));
    }

    /** The contracts, in the order in which they are tried; unmodifiable. */
    public List<ErrorCodec> codecs() {
        return codecs;
    }

    /**
     * Decodes a response that is not a success.
     *
     * @param status its HTTP status
     * @param headers its headers, in any case; the exception keeps the map, so it must not be changed afterwards
     * @param body its body, or {@code null} if it has none; the exception keeps the array
     * @return the exception to throw; this method itself never throws, whatever the response holds
     */
    public ApiException decode(int status, Map<String, List<String>> headers, byte @Nullable [] body) {
        ErrorCodec named = named(headers);
        if (named != null) {
            return named.decode(status, headers, body);
        }
        ErrorCodec best = codecs.get(0);
        ApiError error = best.decodeError(status, headers, body);
        for (int i = 1; i < codecs.size() && rank(error) < KNOWN; i++) {
            ApiError read = codecs.get(i).decodeError(status, headers, body);
            if (rank(read) > rank(error)) {
                best = codecs.get(i);
                error = read;
            }
        }
        return best.received(error);
    }

    /**
     * Decodes a response that is not a success.
     *
     * @param status its HTTP status
     * @param headers its headers, in any case; the exception keeps the map, so it must not be changed afterwards
     * @param body its body, or {@code null} if it has none
     * @return the exception to throw; this method itself never throws, whatever the response holds
     */
    public ApiException decode(int status, Map<String, List<String>> headers, @Nullable String body) {
        return decode(status, headers, body == null ? NO_BODY : body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Decodes a response that is not a success. Reads the body to its end or to the highest limit of the contracts, and
     * does not close it. If reading fails, what was read until then counts, and the failure is among the exception's
     * suppressed ones.
     *
     * @param status its HTTP status
     * @param headers its headers, in any case; the exception keeps the map, so it must not be changed afterwards
     * @param body its body, or {@code null} if it has none
     * @return the exception to throw; this method itself never throws, whatever the response holds
     */
    public ApiException decode(int status, Map<String, List<String>> headers, @Nullable InputStream body) {
        if (body == null) {
            return decode(status, headers, NO_BODY);
        }
        int limit = codecs.stream().mapToInt(ErrorCodec::bodyLimit).max().orElse(0);
        // One byte more, by which the chosen contract sees that the body goes on.
        BoundedRead read = BoundedRead.of(body, limit == Integer.MAX_VALUE ? limit : limit + 1);
        ApiException exception = decode(status, headers, read.bytes());
        if (read.failure() != null) {
            exception.addSuppressed(read.failure());
        }
        return exception;
    }

    /** How much the contract knows of an error: the error itself, its family, or nothing. */
    private static int rank(ApiError read) {
        if (read.descriptor().isPresent()) {
            return KNOWN;
        }
        return read.family().isPresent() ? 1 : 0;
    }

    private @Nullable ErrorCodec named(Map<String, List<String>> headers) {
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            List<String> values = header.getValue();
            if (ContractId.HEADER.equalsIgnoreCase(header.getKey()) && values != null && !values.isEmpty()) {
                String catalog = ContractId.parse(values.get(0).trim())
                        .map(ContractId::catalog)
                        .orElse("");
                return codecs.stream()
                        .filter(codec -> codec.catalog().id().equals(catalog))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }
}
