package io.errorcontract.okhttp;

import io.errorcontract.codec.CallSite;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * A call whose error responses are exceptions. It is a proxy, since OkHttp adds methods to {@link Call} in minor
 * versions: those are the delegate's.
 */
final class ApiCall implements InvocationHandler {

    private static final int FIRST_ERROR = 400;

    private final Call delegate;
    private final ErrorCodec codec;

    private ApiCall(Call delegate, ErrorCodec codec) {
        this.delegate = delegate;
        this.codec = codec;
    }

    static Call wrap(Call delegate, ErrorCodec codec) {
        return (Call) Proxy.newProxyInstance(
                Call.class.getClassLoader(), new Class<?>[] {Call.class}, new ApiCall(delegate, codec));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "execute" -> execute();
            case "enqueue" -> enqueue((Call) proxy, arguments);
            case "clone" -> wrap(delegate.clone(), codec);
            case "equals" -> arguments != null && proxy == arguments[0];
            default -> forward(method, arguments);
        };
    }

    private @Nullable Object forward(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(delegate, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private Response execute() throws IOException {
        Response response = delegate.execute();
        if (isError(response)) {
            throw CallSite.outsideOf(ApiCall.class).at(decode(response));
        }
        return response;
    }

    private @Nullable Object enqueue(Call proxy, Object @Nullable [] arguments) {
        if (arguments != null && arguments[0] instanceof Callback callback) {
            delegate.enqueue(new ApiCallback(proxy, callback));
        }
        return null;
    }

    /** A body with a status of success is looked at only where the contract has errors with that. */
    private boolean isError(Response response) throws IOException {
        int status = response.code();
        if (status >= FIRST_ERROR) {
            return true;
        }
        Map<String, List<String>> headers = response.headers().toMultimap();
        if (!codec.mayBeError(status, headers)) {
            return false;
        }
        try {
            return codec.isError(
                    status, headers, response.peekBody(codec.bodyLimit() + 1L).bytes());
        } catch (IOException e) {
            response.close();
            throw e;
        }
    }

    private ApiException decode(Response response) {
        try (response) {
            ResponseBody body = response.body();
            InputStream bytes = body == null ? InputStream.nullInputStream() : body.byteStream();
            return codec.decode(response.code(), response.headers().toMultimap(), bytes);
        }
    }

    /** Hears of an error as a failure. */
    private final class ApiCallback implements Callback {
        private final Call proxy;
        private final Callback callback;
        private final CallSite caller = CallSite.outsideOf(ApiCallback.class, ApiCall.class);

        ApiCallback(Call proxy, Callback callback) {
            this.proxy = proxy;
            this.callback = callback;
        }

        @Override
        public void onResponse(Call call, Response response) throws IOException {
            boolean error;
            try {
                error = isError(response);
            } catch (IOException e) {
                callback.onFailure(proxy, e);
                return;
            }
            if (error) {
                callback.onFailure(proxy, new ApiIOException(caller.at(decode(response))));
            } else {
                callback.onResponse(proxy, response);
            }
        }

        @Override
        public void onFailure(Call call, IOException failure) {
            callback.onFailure(proxy, failure);
        }
    }
}
