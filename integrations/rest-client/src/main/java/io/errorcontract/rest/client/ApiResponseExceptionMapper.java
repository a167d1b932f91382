package io.errorcontract.rest.client;

import io.errorcontract.codec.CallSite;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * Makes MicroProfile Rest Client throw the exception of the contract for each response of status 400 or more. Whether
 * it has an exception for a response is asked before there is a body, so errors with a status of success are left
 * alone. Thread-safe.
 *
 * <p>An interface that names its providers in {@code @RegisterProvider} needs a class without arguments:
 *
 * <pre>{@code
 * public class PandaStackErrorMapper extends ApiResponseExceptionMapper {
 *     public PandaStackErrorMapper() {
 *         super(PandaStackErrors.CODEC);
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public class ApiResponseExceptionMapper implements ResponseExceptionMapper<ApiException> {

    private static final int FIRST_ERROR = 400;

    private final ErrorCodec codec;

    /**
     * Makes a mapper.
     *
     * @param codec reads errors
     */
    protected ApiResponseExceptionMapper(ErrorCodec codec) {
        this.codec = codec;
    }

    /**
     * Makes a mapper, to be registered with a builder.
     *
     * @param codec reads errors
     * @return the mapper
     */
    public static ApiResponseExceptionMapper of(ErrorCodec codec) {
        return new ApiResponseExceptionMapper(codec);
    }

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= FIRST_ERROR;
    }

    @Override
    public ApiException toThrowable(Response response) {
        return CallSite.outsideOf(ApiResponseExceptionMapper.class).at(RestResponses.decode(response, codec));
    }
}
