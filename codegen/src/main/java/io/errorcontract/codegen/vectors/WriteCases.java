package io.errorcontract.codegen.vectors;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Errors, and the responses that a writer has to give for them. */
final class WriteCases {
    private static final EncodeContext REQUEST = EncodeContext.ofRequestId("req_context")
            .withOperation("context.operation")
            .withTimestamp(Instant.parse("2026-01-28T00:00:00.500Z"));

    private WriteCases() {}

    static List<Map<String, Object>> of(String contract, Samples samples, ErrorCodec codec) {
        List<Map<String, Object>> cases = new ArrayList<>();
        for (VectorSample sample : samples.all()) {
            cases.add(tree(contract + "/write/" + sample.name(), sample.error(), sample.context(), sample.written()));
            ApiError bare = ApiError.builder(sample.descriptor()).build();
            cases.add(tree(contract + "/write-bare/" + sample.name(), bare, REQUEST, codec.encode(bare, REQUEST)));
        }
        for (int status : List.of(400, 404, 429, 500, 503)) {
            ApiError unknown = ApiError.unknown(
                            "unheard.of",
                            status,
                            codec.catalog().familyFor("unheard.of", status).orElse(null))
                    .message("Unheard \"of\"\n\u2028\ud83d\ude00")
                    .build();
            cases.add(tree(contract + "/write-unknown/" + status, unknown, REQUEST, codec.encode(unknown, REQUEST)));
        }
        return cases;
    }

    private static Map<String, Object> tree(String id, ApiError error, EncodeContext context, ErrorResponse written) {
        Map<String, Object> in = new LinkedHashMap<>();
        in.put("error", ReadOutcome.given(error));
        in.put("context", context(context));
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("status", written.status());
        out.put(
                "headers",
                written.headers().entrySet().stream()
                        .map(header -> List.of(header.getKey(), header.getValue()))
                        .toList());
        out.put("body", written.bodyText());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("level", "must");
        tree.put("in", in);
        tree.put("out", out);
        return tree;
    }

    private static Map<String, Object> context(EncodeContext context) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "requestId", context.requestId());
        put(tree, "operation", context.operation());
        put(tree, "timestamp", context.timestamp());
        put(tree, "accept", context.accept());
        return tree;
    }

    private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
        if (value != null) {
            tree.put(key, value.toString());
        }
    }
}
