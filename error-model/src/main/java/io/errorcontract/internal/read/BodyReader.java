package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.internal.json.JsonEngine;
import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.internal.json.RecordedJson;
import io.errorcontract.model.ContractViolation.Kind;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a body: finds the layout that it has, and what stands in its places. */
final class BodyReader {

    private final ContractReader catalog;
    private final int status;
    private final InstantSource clock;

    /**
     * Prepares to read the body of one response.
     *
     * @param catalog the contract
     * @param status the response's status
     * @param clock tells the moment from which dates count
     */
    BodyReader(ContractReader catalog, int status, InstantSource clock) {
        this.catalog = catalog;
        this.status = status;
        this.clock = clock;
    }

    Reading read(Body body, @Nullable String contentType) {
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
        Reading reading = parse(engine, body, contentType);
        if (!reading.complete && !body.isUtf8()) {
            reading = parse(engine, body.repaired(), contentType);
            reading.findings().add(Kind.MALFORMED_JSON, "", "has bytes that are not UTF-8");
        }
        if (body.marked()) {
            reading.findings().add(Kind.MALFORMED_JSON, "", "begins with a byte order mark");
        }
        return reading;
    }

    private Reading unread(Kind kind, String detail) {
        Reading reading = new Reading(clock);
        reading.findings().add(kind, "", detail);
        return reading;
    }

    private Reading parse(JsonEngine engine, Body body, @Nullable String contentType) {
        List<LayoutDecoder> candidates = catalog.candidates(contentType);
        JsonReader in = engine.read(body.bytes(), body.from(), body.to());
        Reading reading = candidates.size() > 1 ? choose(in, candidates) : single(in, candidates.get(0));
        in.close();
        if (reading.layout == null && candidates.size() < catalog.layouts().size()) {
            // The media type named a layout that the body does not have. That is rare enough for a second look.
            JsonReader again = engine.read(body.bytes(), body.from(), body.to());
            reading = choose(again, catalog.layouts());
            again.close();
        }
        return reading;
    }

    private Reading single(JsonReader in, LayoutDecoder layout) {
        Reading reading = new Reading(clock);
        layout.read(in, reading);
        finish(in, reading, layout);
        return reading;
    }

    private Reading choose(JsonReader in, List<LayoutDecoder> candidates) {
        RecordedJson recorded = RecordedJson.record(in, in.next());
        Fit first = fit(candidates.get(0), recorded);
        Fit best = tells(first.layout(), first.reading()) ? first : null;
        for (LayoutDecoder candidate : candidates.subList(1, candidates.size())) {
            Fit fit = fit(candidate, recorded);
            if (isCredible(fit, in.broken()) && (best == null || fit.isBetterThan(best, in.broken()))) {
                best = fit;
            }
        }
        Fit chosen = best == null ? first : best;
        finish(in, chosen.reading(), chosen.layout());
        return chosen.reading();
    }

    private Fit fit(LayoutDecoder layout, RecordedJson recorded) {
        Reading reading = new Reading(clock);
        layout.read(recorded.replay(), reading);
        ErrorDescriptor known = catalog.find(reading.text(BindingSource.CODE));
        if (known != null) {
            return new Fit(layout, reading, Fit.CODE, layout.usedBy(known));
        }
        return new Fit(layout, reading, evidence(layout, reading), false);
    }

    private int evidence(LayoutDecoder layout, Reading reading) {
        if (reading.text(BindingSource.MESSAGE) != null && catalog.recognize(status, layout, reading) != null) {
            return Fit.MESSAGE;
        }
        boolean any = reading.text(BindingSource.CODE) != null || reading.text(BindingSource.MESSAGE) != null;
        return any ? Fit.UNKNOWN : Fit.NONE;
    }

    /**
     * Any JSON has some field in common with some layout, so one that is not the first has to fit for the most part.
     */
    private boolean isCredible(Fit fit, boolean cut) {
        Reading reading = fit.reading();
        return tells(fit.layout(), reading)
                && (cut || fit.evidence() >= Fit.MESSAGE || reading.bound + reading.constants >= reading.missing);
    }

    /** A layout that any JSON has tells nothing but to whom the status is known. */
    private boolean tells(LayoutDecoder layout, Reading reading) {
        return layout.open() ? layout.fits(reading) && catalog.anyOfStatus(status, layout) : layout.tells(reading);
    }

    /** Looks at what follows the value, and notes what is wrong with the text, or with the layout. */
    private void finish(JsonReader in, Reading reading, LayoutDecoder layout) {
        boolean more = !in.broken() && in.next() != JsonReader.END;
        reading.complete = !in.broken();
        if (in.broken()) {
            reading.findings().drop(Kind.MISSING_FIELD);
            reading.findings().add(Kind.MALFORMED_JSON, "", "the JSON breaks off or is malformed; read up to there");
        } else if (more) {
            reading.findings().add(Kind.MALFORMED_JSON, "", "something follows the JSON value");
        }
        if (tells(layout, reading)) {
            reading.layout = layout;
            return;
        }
        reading.violations = null;
        reading.findings().drop(Kind.MISSING_FIELD);
        reading.findings().drop(Kind.UNDECLARED_FIELD);
        if (reading.complete) {
            reading.findings().add(Kind.UNKNOWN_BODY, "", "has nothing of what the contract's bodies hold");
        }
    }
}
