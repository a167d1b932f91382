package io.errorcontract.internal.write;

import java.util.Collections;
import java.util.Map;

/** How the bodies of one error are written in one layout. Immutable. */
final class WritePlan {

    private final WriteOp[] steps;
    private final int literalSize;
    private final Map<String, String> headers;

    WritePlan(String mediaType, WriteOp[] steps, int literalSize) {
        this.steps = steps;
        this.literalSize = literalSize;
        this.headers = Collections.unmodifiableMap(Map.of(HeaderWriter.CONTENT_TYPE, mediaType));
    }

    void write(Writing to) {
        WriteOp.writeAll(steps, to);
    }

    int literalSize() {
        return literalSize;
    }

    /** The headers of a response that has no others. */
    Map<String, String> plainHeaders() {
        return headers;
    }
}
