/**
 * Error responses of OkHttp as the exceptions of the contract.
 *
 * <pre>{@code
 * Call.Factory calls = ApiCallFactory.wrap(new OkHttpClient(), PandaStackErrors.CODEC);
 * calls.newCall(request).execute();  // throws SandboxNotFoundException
 * }</pre>
 *
 * <p>Retrofit takes it as its {@code callFactory}. It is not an interceptor, since OkHttp lets an asynchronous call
 * whose interceptor throws anything but an {@link java.io.IOException} crash its thread. What OkHttp itself makes of a
 * 503 comes before: it fails on a {@code Retry-After} of more digits than an {@code int} holds.
 */
@NullMarked
package io.errorcontract.okhttp;

import org.jspecify.annotations.NullMarked;
