package io.errorcontract.model.internal.codec.read;

import io.errorcontract.model.ContractViolation.Kind;
import io.errorcontract.model.internal.json.JsonEngine;
import io.errorcontract.model.internal.json.JsonReader;
import io.errorcontract.model.internal.json.RecordedJson;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a body: finds the layout that it has, and what stands in its places. */
final class BodyReader {

    private final CatalogReader catalog;
    private final InstantSource clock;

    BodyReader(CatalogReader catalog, InstantSource clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * What a body was found to be.
     *
     * @param reading what was read
     * @param layout its layout, or {@code null} if it has none of the catalog
     * @param complete whether it was read to its end
     */
    record Result(Reading reading, @Nullable LayoutReader layout, boolean complete) {}

    Result read(Body body, @Nullable String contentType) {
        if (body.isEmpty()) {
            return unread(Kind.EMPTY_BODY, "there is no body");
        }
        if (!body.looksLikeJson()) {
            return unread(Kind.NOT_JSON, "the body is neither a JSON object nor an array");
        }
        JsonEngine engine = JsonEngine.available();
        if (engine == null) {
            return unread(Kind.NO_JSON_PARSER, "neither Jackson 2.15 or later nor Jackson 3 is on the class path");
        }
        Result result = parse(engine, body, contentType);
        if (!result.complete() && !body.isUtf8()) {
            result = parse(engine, body.repaired(), contentType);
            result.reading().findings.add(Kind.MALFORMED_JSON, "", "has bytes that are not UTF-8");
        }
        if (body.marked()) {
            result.reading().findings.add(Kind.MALFORMED_JSON, "", "begins with a byte order mark");
        }
        return result;
    }

    private Result unread(Kind kind, String detail) {
        Reading reading = new Reading(clock);
        reading.findings.add(kind, "", detail);
        return new Result(reading, null, false);
    }

    private Result parse(JsonEngine engine, Body body, @Nullable String contentType) {
        List<LayoutReader> candidates = catalog.candidates(contentType);
        try (JsonReader in = engine.read(body.bytes(), body.from(), body.to())) {
            if (candidates.size() > 1) {
                return choose(in, candidates);
            }
            Reading reading = new Reading(clock);
            LayoutReader layout = candidates.get(0);
            layout.read(in, reading);
            boolean complete = finish(in, reading);
            if (reading.bound > 0 || catalog.layouts().size() == 1) {
                return result(reading, layout, complete);
            }
        }
        // The media type named a layout that the body does not have. That is rare enough for a second look.
        try (JsonReader again = engine.read(body.bytes(), body.from(), body.to())) {
            return choose(again, catalog.layouts());
        }
    }

    private Result choose(JsonReader in, List<LayoutReader> candidates) {
        RecordedJson recorded = RecordedJson.record(in, in.next());
        LayoutReader best = candidates.get(0);
        Reading bestReading = null;
        for (LayoutReader candidate : candidates) {
            Reading reading = new Reading(clock);
            candidate.read(recorded.replay(), reading);
            if (bestReading == null || Fit.better(reading, bestReading)) {
                best = candidate;
                bestReading = reading;
            }
        }
        Reading reading = bestReading == null ? new Reading(clock) : bestReading;
        return result(reading, best, finish(in, reading));
    }

    /** Looks at what follows the value, and notes what is wrong with the text. */
    private static boolean finish(JsonReader in, Reading reading) {
        boolean more = !in.broken() && in.next() != JsonReader.END;
        if (in.broken()) {
            reading.findings.drop(Kind.MISSING_FIELD);
            reading.findings.add(Kind.MALFORMED_JSON, "", "the JSON breaks off or is malformed; read up to there");
            return false;
        }
        if (more) {
            reading.findings.add(Kind.MALFORMED_JSON, "", "something follows the JSON value");
        }
        return true;
    }

    private Result result(Reading reading, LayoutReader layout, boolean complete) {
        if (reading.bound > 0) {
            return new Result(reading, layout, complete);
        }
        reading.findings.drop(Kind.MISSING_FIELD);
        reading.findings.drop(Kind.UNDECLARED_FIELD);
        if (complete) {
            reading.findings.add(Kind.UNKNOWN_BODY, "", "has nothing of what the contract's bodies hold");
        }
        return new Result(reading, null, complete);
    }
}
