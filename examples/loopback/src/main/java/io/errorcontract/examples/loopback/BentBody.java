package io.errorcontract.examples.loopback;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A body that no contract allows, and that breaks well-known SDKs.
 *
 * @param name what is wrong with it
 * @param bytes the body
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BentBody(String name, byte[] bytes) {

    private static final int DEEP = 5_000;

    static List<BentBody> all() {
        return List.of(
                text("empty", ""),
                text("white space", " \n\t "),
                text("an HTML page", "<html><body><h1>502 Bad Gateway</h1></body></html>"),
                text("plain text", "upstream connect error"),
                text("a number for the error", "{\"error\":5}"),
                text("null for the error", "{\"error\":null}"),
                text("a list for the error", "{\"error\":[1]}"),
                text("a number for the code", "{\"error\":{\"code\":7,\"message\":7}}"),
                text("flat numbers", "{\"code\":7,\"message\":[],\"error\":{},\"statusCode\":\"x\"}"),
                text("cut off", "{\"error\":{\"code\":\"sandbox.not_f"),
                text("cut off after a key", "{\"error\":"),
                text("a list", "[{\"error\":{\"code\":\"x\"}}]"),
                text("an empty object", "{}"),
                text("a health check", "{\"status\":\"DOWN\"}"),
                text("a string", "\"error\""),
                text("true", "true"),
                text("duplicate keys", "{\"code\":\"A\",\"code\":\"B\",\"error\":\"a\",\"error\":\"b\"}"),
                text("deeply nested", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)),
                text(
                        "a number too large",
                        "{\"code\":1e999999,\"retry_after\":1e999999,\"retryAfter\":99999999999999999999}"),
                text("a byte order mark", "\uFEFF{\"code\":\"NOPE\"}"),
                text("an unpaired surrogate", "{\"code\":\"\\ud800\"}"),
                text("two documents", "{\"a\":1}{\"b\":2}"),
                new BentBody(
                        "invalid UTF-8", new byte[] {'{', '"', 'c', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'}),
                new BentBody("zeros", new byte[64]));
    }

    private static BentBody text(String name, String text) {
        return new BentBody(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
