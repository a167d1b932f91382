package io.errorcontract.apache.client;

import io.errorcontract.codec.CallSite;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;

/**
 * Throws the exception of the contract for each response of status 400 or more, and for each other that is an error
 * {@linkplain ErrorCodec#isError all the same}; every other response goes to another handler. Immutable, and
 * thread-safe if the other handler is.
 *
 * @param <T> what the other handler gives
 * @since 0.1.0
 */
public final class ApiResponseHandler<T> implements HttpClientResponseHandler<T> {

    private static final int FIRST_ERROR = 400;

    private final ErrorCodec codec;
    private final HttpClientResponseHandler<? extends T> success;

    private ApiResponseHandler(ErrorCodec codec, HttpClientResponseHandler<? extends T> success) {
        this.codec = codec;
        this.success = success;
    }

    /**
     * Makes a handler.
     *
     * @param codec reads errors
     * @param success reads everything else
     * @param <T> what that gives
     * @return the handler
     */
    public static <T> ApiResponseHandler<T> of(ErrorCodec codec, HttpClientResponseHandler<? extends T> success) {
        return new ApiResponseHandler<>(codec, success);
    }

    /**
     * Reads a response.
     *
     * @throws ApiException if it is an error
     */
    @Override
    public T handleResponse(ClassicHttpResponse response) throws HttpException, IOException {
        int status = response.getCode();
        Map<String, List<String>> headers = ApacheResponses.headers(response);
        if (codec.mayBeError(status, headers)) {
            HttpEntity entity = response.getEntity();
            InputStream body = entity == null ? InputStream.nullInputStream() : entity.getContent();
            if (status >= FIRST_ERROR) {
                throw located(codec.decode(status, headers, body));
            }
            // One byte beyond the limit tells the reader that there was more.
            byte[] begun = body.readNBytes((int) Math.min(Integer.MAX_VALUE, codec.bodyLimit() + 1L));
            if (codec.isError(status, headers, begun)) {
                throw located(codec.decode(status, headers, begun));
            }
            if (entity != null) {
                InputStream whole = new SequenceInputStream(new ByteArrayInputStream(begun), body);
                ContentType type = ContentType.parseLenient(entity.getContentType());
                response.setEntity(new InputStreamEntity(whole, entity.getContentLength(), type));
            }
        }
        return success.handleResponse(response);
    }

    private static ApiException located(ApiException error) {
        return CallSite.outsideOf(ApiResponseHandler.class).at(error);
    }
}
