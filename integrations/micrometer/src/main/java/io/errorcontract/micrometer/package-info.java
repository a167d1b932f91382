/**
 * Counts the errors that clients meet, with whatever client they are made.
 *
 * <pre>{@code
 * ErrorCodec codec = PandaStackErrors.CODEC.withListener(new ClientErrorCounter(registry));
 * HttpClient client = ApiHttpClient.wrap(HttpClient.newHttpClient(), codec);
 * }</pre>
 */
@NullMarked
package io.errorcontract.micrometer;

import org.jspecify.annotations.NullMarked;
