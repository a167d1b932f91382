/**
 * Error responses of {@link java.net.http.HttpClient} as the exceptions of the contract.
 *
 * <pre>{@code
 * HttpClient client = ApiHttpClient.wrap(HttpClient.newHttpClient(), PandaStackErrors.CODEC);
 * client.send(request, BodyHandlers.ofString());  // throws SandboxNotFoundException
 * }</pre>
 *
 * <p>Where the client is not one's own to wrap, {@link io.errorcontract.http.ApiBodyHandler} does it for one call.
 */
@NullMarked
package io.errorcontract.http;

import org.jspecify.annotations.NullMarked;
