package io.errorcontract.codegen.vectors;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A response and the name of what is particular about it.
 *
 * @param id what the case is called within its contract; never reused for another
 * @param response the response
 */
record ReadCase(String id, Response response) {

    /** The case as it stands in a file, with what a reader has to give. */
    Map<String, Object> toTree(String contract, ErrorCodec codec) {
        ApiError error = codec.decodeError(
                response.status(), response.headerMap(), response.body().toBytes());
        Map<String, Object> out = ReadOutcome.of(error);
        List<String> needs = Needs.of(response, out);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", contract + "/" + id);
        tree.put("level", "must");
        if (!needs.isEmpty()) {
            tree.put("needs", needs);
        }
        tree.put("in", response.toTree());
        tree.put("out", out);
        return tree;
    }
}
