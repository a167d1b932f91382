package io.errorcontract.codec;

import io.errorcontract.contract.ContractId;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.internal.read.ErrorDecoder;
import io.errorcontract.internal.write.LocalizedEncoder;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.ContractViolation;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.model.Received;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns responses into exceptions, and exceptions into responses, by one catalog.
 *
 * <p>Immutable and thread-safe; make one for each catalog and keep it. It prepares the catalog's layouts when they are
 * first needed.
 *
 * @since 0.1.0
 */
public final class ErrorCodec {

    /** How many bytes of a body are read if nobody says otherwise: one mebibyte. */
    public static final int DEFAULT_BODY_LIMIT = 1 << 20;

    private static final byte[] NO_BODY = {};

    private final ErrorCatalog catalog;
    private final ExceptionFactory exceptions;
    private final int bodyLimit;
    private final InstantSource clock;
    private final boolean sendsContractId;
    private final @Nullable DecodeListener listener;
    private volatile @Nullable ErrorDecoder decoder;
    private volatile @Nullable LocalizedEncoder encoder;

    private ErrorCodec(
            ErrorCatalog catalog,
            ExceptionFactory exceptions,
            int bodyLimit,
            InstantSource clock,
            boolean sendsContractId,
            @Nullable DecodeListener listener) {
        this.catalog = catalog;
        this.exceptions = exceptions;
        this.bodyLimit = bodyLimit;
        this.clock = clock;
        this.sendsContractId = sendsContractId;
        this.listener = listener;
    }

    /**
     * Makes a codec.
     *
     * @param catalog the contract
     * @param exceptions makes the exceptions; {@code ApiException::new} where there are no generated classes
     * @return the codec
     */
    public static ErrorCodec of(ErrorCatalog catalog, ExceptionFactory exceptions) {
        return new ErrorCodec(catalog, exceptions, DEFAULT_BODY_LIMIT, InstantSource.system(), false, null);
    }

    /**
     * Returns a copy with another limit.
     *
     * @param bytes how many bytes of a body are read at most; what is beyond is neither looked at nor kept
     * @return the codec
     * @throws IllegalArgumentException if it is negative
     */
    public ErrorCodec withBodyLimit(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("the limit of a body must not be negative, but is " + bytes);
        }
        return new ErrorCodec(catalog, exceptions, bytes, clock, sendsContractId, listener);
    }

    /**
     * Returns a copy that uses the given clock.
     *
     * @param source tells the present moment, for dates in {@code Retry-After} and for timestamps in bodies
     * @return the codec
     */
    public ErrorCodec withClock(InstantSource source) {
        return new ErrorCodec(catalog, exceptions, bodyLimit, source, sendsContractId, listener);
    }

    /**
     * Returns a copy that says which contract it speaks, in the header {@value ContractId#HEADER}: in each response
     * that it writes, and in each request of a client that takes the codec's {@link #contractId()}. A reader that
     * speaks another contract finds {@link ContractViolation.Kind#OTHER_CONTRACT}; a server answers an older client
     * with the codes that it knows.
     *
     * @return the codec
     */
    public ErrorCodec withContractHeader() {
        return new ErrorCodec(catalog, exceptions, bodyLimit, clock, true, listener);
    }

    /**
     * Returns a copy that tells of each response that it decodes, for example to count or log them. All clients that
     * are given the codec do so.
     *
     * @param value is told
     * @return the codec
     */
    public ErrorCodec withListener(DecodeListener value) {
        return new ErrorCodec(catalog, exceptions, bodyLimit, clock, sendsContractId, value);
    }

    /** The contract. */
    public ErrorCatalog catalog() {
        return catalog;
    }

    /**
     * What clients send with each request as the header {@value ContractId#HEADER}.
     *
     * @return which contract this codec speaks; empty unless it was made {@link #withContractHeader()}
     */
    public Optional<ContractId> contractId() {
        return sendsContractId ? Optional.of(catalog.contractId()) : Optional.empty();
    }

    /** How many bytes of a body are read at most. */
    public int bodyLimit() {
        return bodyLimit;
    }

    /**
     * Decodes a response that is not a success. A body that is compressed, as {@code Content-Encoding} says, is
     * decompressed; other clients' decompressed bodies are taken as they are.
     *
     * @param status its HTTP status
     * @param headers its headers, in any case; the exception keeps the map, so it must not be changed afterwards
     * @param body its body, or {@code null} if it has none; the exception keeps the array
     * @return the exception to throw; this method itself never throws, whatever the response holds
     */
    public ApiException decode(int status, Map<String, List<String>> headers, byte @Nullable [] body) {
        return told(exception(status, headers, upToLimit(body), isOverLimit(body)));
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
     * Decodes a response that is not a success. Reads the body to its end or to the limit, and does not close it. If
     * reading fails, what was read until then counts, and the failure is among the exception's suppressed ones.
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
        BoundedRead read = BoundedRead.of(body, bodyLimit);
        ApiException exception = told(exception(status, headers, read.bytes(), read.cut()));
        if (read.failure() != null) {
            exception.addSuppressed(read.failure());
        }
        return exception;
    }

    /**
     * Tells whether a response is an error, for clients of an API that answers some of its errors with a status of
     * success. A status of 400 or more always is one, those from 600 on included (RFC 9110, section 15). Another is one
     * if the catalog has errors with it and the body has their constants, such as {@code ok: false}.
     *
     * @param status its HTTP status
     * @param headers its headers, in any case
     * @param body its body, or {@code null} if it has none
     * @return whether {@link #decode} makes an error of the catalog of it; this method never throws
     */
    public boolean isError(int status, Map<String, List<String>> headers, byte @Nullable [] body) {
        try {
            byte[] bytes = upToLimit(body);
            BoundedRead read = decompressed(headers, bytes);
            return decoder().isError(status, headers, read == null ? bytes : read.bytes());
        } catch (RuntimeException | StackOverflowError unexpected) {
            return false;
        }
    }

    /**
     * Tells whether a response can be an error at all, before its body is there. A client asks this first, so that it
     * holds back the body of a success only where the contract gives it a reason to.
     *
     * @param status its HTTP status
     * @param headers its headers, in any case
     * @return whether {@link #isError} may be true: the status is 400 or more, or the catalog has errors with it and
     *     the body is not of another media type than theirs; this method never throws
     */
    public boolean mayBeError(int status, Map<String, List<String>> headers) {
        try {
            return decoder().mayBeError(status, headers);
        } catch (RuntimeException unexpected) {
            return false;
        }
    }

    /** Makes the exception of what {@link #decodeError} gave, and tells the listener of it. */
    ApiException received(ApiError error) {
        return told(exception(error));
    }

    private ApiException told(ApiException exception) {
        if (listener != null) {
            try {
                listener.decoded(exception);
            } catch (RuntimeException failure) {
                exception.addSuppressed(failure);
            }
        }
        return exception;
    }

    private ApiException exception(int status, Map<String, List<String>> headers, byte[] bytes, boolean cut) {
        try {
            return exception(plain(status, headers, bytes, cut));
        } catch (RuntimeException | StackOverflowError unexpected) {
            return untyped(unread(status, bytes), unexpected);
        }
    }

    /**
     * Reads a response that is not a success, for those who do not want to throw: a gateway, a test, a log.
     *
     * @param status its HTTP status
     * @param headers its headers, in any case; the error keeps the map, so it must not be changed afterwards
     * @param body its body, or {@code null} if it has none; the error keeps the array
     * @return the error, of which {@link #decode} makes the exception; this method never throws
     */
    public ApiError decodeError(int status, Map<String, List<String>> headers, byte @Nullable [] body) {
        byte[] bytes = upToLimit(body);
        try {
            return plain(status, headers, bytes, isOverLimit(body));
        } catch (RuntimeException | StackOverflowError unexpected) {
            return unread(status, bytes);
        }
    }

    /** Undoes a compression. What begins as JSON has none, and does without the classes that undo one. */
    private @Nullable BoundedRead decompressed(Map<String, List<String>> headers, byte[] bytes) {
        boolean isPlain = bytes.length == 0 || bytes[0] == '{' || bytes[0] == '[';
        return isPlain ? null : ContentCoding.decode(headers, bytes, bodyLimit);
    }

    /** Decodes a body that may be compressed; the error keeps it as text. */
    private ApiError plain(int status, Map<String, List<String>> headers, byte[] bytes, boolean cut) {
        BoundedRead read = decompressed(headers, bytes);
        return read == null
                ? decoder().decode(status, headers, bytes, cut)
                : decoder().decode(status, headers, read.bytes(), cut || read.cut());
    }

    private boolean isOverLimit(byte @Nullable [] body) {
        return body != null && body.length > bodyLimit;
    }

    private byte[] upToLimit(byte @Nullable [] body) {
        byte[] bytes = body == null ? NO_BODY : body;
        return bytes.length > bodyLimit ? Arrays.copyOf(bytes, bodyLimit) : bytes;
    }

    /** A map of headers that fails must not hide the error which is to be reported. */
    private static ApiError unread(int status, byte[] bytes) {
        return ApiError.unknown("", status, null)
                .received(new Received(Map.of(), bytes, Map.of(), List.of()))
                .build();
    }

    /**
     * Makes the exception of an error, as {@link #decode} does.
     *
     * @param error the error, of this catalog or of one that imports it
     * @return the exception of its code, of its family, or the most general one; if the exception factory fails, an
     *     {@link ApiException} of the error with that failure among its suppressed ones
     */
    public ApiException exception(ApiError error) {
        try {
            return exceptions.create(error);
        } catch (RuntimeException | StackOverflowError unexpected) {
            return untyped(error, unexpected);
        }
    }

    private static ApiException untyped(ApiError error, Throwable failure) {
        ApiException exception = new ApiException(error);
        exception.addSuppressed(failure);
        return exception;
    }

    private ErrorDecoder decoder() {
        ErrorDecoder known = decoder;
        if (known == null) {
            // Two threads may make it at once; either will do.
            known = new ErrorDecoder(catalog, clock);
            decoder = known;
        }
        return known;
    }

    /**
     * Encodes an exception. Neither its cause nor its stack trace, nor parameters that are sensitive or internal, reach
     * the response.
     *
     * @param exception the exception
     * @param context what the server knows of the request
     * @return the response to send
     */
    public ErrorResponse encode(ApiException exception, EncodeContext context) {
        return encode(exception.error(), context);
    }

    /**
     * Encodes an error. The body has the error's own layout, or the catalog's default; if the catalog has a layout of
     * another media type that the request prefers, such as {@code application/problem+json}, it has that. If the
     * catalog has its texts in a language that the request prefers, it has those, and {@code Content-Language} says
     * which language it is. Where the request has such a choice, {@code Vary} tells caches what it depends on.
     *
     * @param error the error, of this catalog or of another
     * @param context what the server knows of the request
     * @return the response to send
     */
    public ErrorResponse encode(ApiError error, EncodeContext context) {
        LocalizedEncoder known = encoder;
        if (known == null) {
            known = new LocalizedEncoder(catalog, clock, sendsContractId);
            encoder = known;
        }
        return known.encode(error, context);
    }
}
