package io.errorcontract.okhttp;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.testing.ClientContract;
import io.errorcontract.testing.Shop;
import io.errorcontract.testing.SuccessStatusContract;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kotlin.jvm.JvmClassMappingKt;
import kotlin.jvm.functions.Function0;
import kotlin.reflect.KClass;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApiCallFactoryTest {

    private static final Call.Factory CALLS = ApiCallFactory.wrap(new OkHttpClient(), Shop.CODEC);

    @Nested
    class Sync extends ClientContract {
        Sync() throws IOException {}

        @Override
        protected String send(String method, URI uri) throws Exception {
            try (Response response = CALLS.newCall(request(method, uri)).execute()) {
                return response.body().string();
            }
        }
    }

    @Nested
    class Async extends ClientContract {
        Async() throws IOException {}

        @Override
        protected String send(String method, URI uri) throws Exception {
            CompletableFuture<String> result = new CompletableFuture<>();
            CALLS.newCall(request(method, uri)).enqueue(new Callback() {
                @Override
                public void onResponse(Call call, Response response) throws IOException {
                    result.complete(response.body().string());
                }

                @Override
                public void onFailure(Call call, IOException failure) {
                    result.completeExceptionally(failure instanceof ApiIOException api ? api.exception() : failure);
                }
            });
            try {
                return result.join();
            } catch (CompletionException e) {
                throw (Exception) e.getCause();
            }
        }
    }

    @Nested
    class WithStatusOfSuccess extends SuccessStatusContract {
        private final Call.Factory calls = ApiCallFactory.wrap(new OkHttpClient(), CODEC);

        WithStatusOfSuccess() throws IOException {}

        @Override
        protected String get(URI uri) throws Exception {
            try (Response response = calls.newCall(request("GET", uri)).execute()) {
                return response.body().string();
            }
        }
    }

    /** OkHttp adds methods to the interface in minor versions, such as tags in 5.3. */
    @Test
    void everyMethodOfACallCanBeCalled() throws Exception {
        for (Method method : Call.class.getMethods()) {
            Request request = request("GET", URI.create("http://127.0.0.1:1/"));
            Object[] arguments = new Object[method.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                Class<?> type = method.getParameterTypes()[i];
                arguments[i] = argument(type);
            }
            try {
                method.invoke(CALLS.newCall(request), arguments);
            } catch (InvocationTargetException e) {
                assertThat(e.getCause()).as(method.toString()).isInstanceOf(IOException.class);
            }
        }
    }

    private static Object argument(Class<?> type) {
        if (type == Class.class) {
            return String.class;
        }
        if (type == KClass.class) {
            return JvmClassMappingKt.getKotlinClass(String.class);
        }
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, none) -> type == Function0.class ? "tag" : null);
    }

    @Test
    void aCallEqualsItselfAlone() {
        Call call = CALLS.newCall(request("GET", URI.create("http://127.0.0.1:1/")));

        assertThat(new HashSet<>(List.of(call, call.clone()))).hasSize(2).contains(call);
    }

    @Test
    void theRestOfACallIsTheDelegates() {
        Request request = request("GET", URI.create("http://127.0.0.1:1/"));
        Call call = CALLS.newCall(request);

        call.cancel();

        assertThat(call.isCanceled()).isTrue();
        assertThat(call.isExecuted()).isFalse();
        assertThat(call.request()).isEqualTo(request);
        assertThat(call.clone().isCanceled()).isFalse();
    }

    private static Request request(String method, URI uri) {
        return new Request.Builder().url(uri.toString()).method(method, null).build();
    }
}
