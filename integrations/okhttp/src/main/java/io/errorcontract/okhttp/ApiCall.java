package io.errorcontract.okhttp;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Timeout;

/** A call whose error responses are exceptions. */
final class ApiCall implements Call {

    private static final int FIRST_ERROR = 400;

    private final Call delegate;
    private final ErrorCodec codec;

    ApiCall(Call delegate, ErrorCodec codec) {
        this.delegate = delegate;
        this.codec = codec;
    }

    @Override
    public Response execute() throws IOException {
        Response response = delegate.execute();
        if (response.code() >= FIRST_ERROR) {
            throw decode(response);
        }
        return response;
    }

    @Override
    public void enqueue(Callback callback) {
        delegate.enqueue(new Callback() {
            @Override
            public void onResponse(Call call, Response response) throws IOException {
                if (response.code() >= FIRST_ERROR) {
                    callback.onFailure(ApiCall.this, new ApiIOException(decode(response)));
                } else {
                    callback.onResponse(ApiCall.this, response);
                }
            }

            @Override
            public void onFailure(Call call, IOException failure) {
                callback.onFailure(ApiCall.this, failure);
            }
        });
    }

    private ApiException decode(Response response) {
        try (response) {
            ResponseBody body = response.body();
            InputStream bytes = body == null ? InputStream.nullInputStream() : body.byteStream();
            return codec.decode(response.code(), response.headers().toMultimap(), bytes);
        }
    }

    @Override
    public Request request() {
        return delegate.request();
    }

    @Override
    public void cancel() {
        delegate.cancel();
    }

    @Override
    public boolean isExecuted() {
        return delegate.isExecuted();
    }

    @Override
    public boolean isCanceled() {
        return delegate.isCanceled();
    }

    @Override
    public Timeout timeout() {
        return delegate.timeout();
    }

    // Not Object's: OkHttp's own, a new call of the same request.
    @SuppressWarnings("MethodDoesntCallSuperMethod")
    @Override
    public Call clone() {
        return new ApiCall(delegate.clone(), codec);
    }
}
