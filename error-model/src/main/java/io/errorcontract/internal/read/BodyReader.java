package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.internal.json.JsonEngine;
import io.errorcontract.internal.json.JsonReader;
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
        LayoutDecoder usual = candidates.get(0);
        JsonReader in = engine.read(body.bytes(), body.from(), body.to());
        Reading reading = single(in, usual);
        in.close();
        // The usual layout has nearly all bodies, and what fits it in full fits no other better.
        if (candidates.size() > 1 && !isWhole(usual, reading)) {
            reading = new LayoutChoice(this, catalog, status, clock).read(engine, body, candidates);
        }
        if (reading.layout == null && candidates.size() < catalog.layouts().size()) {
            // The media type named a layout that the body does not have.
            reading = new LayoutChoice(this, catalog, status, clock).read(engine, body, catalog.layouts());
        }
        return reading;
    }

    private Reading single(JsonReader in, LayoutDecoder layout) {
        Reading reading = new Reading(clock);
        layout.read(in, reading);
        finish(in, reading, layout);
        return reading;
    }

    /**
     * Whether the body is one that a server writes in this layout for an error of the catalog, without any difference.
     */
    private boolean isWhole(LayoutDecoder layout, Reading reading) {
        if (!reading.complete || reading.wrongConstants + reading.unknown + reading.missing > 0) {
            return false;
        }
        ErrorDescriptor error = catalog.find(reading.text(BindingSource.CODE));
        return error != null && layout.usedBy(error) && reading.text(BindingSource.MESSAGE) != null;
    }

    /** A layout that any JSON has tells nothing but to whom the status is known. */
    boolean tells(LayoutDecoder layout, Reading reading) {
        return layout.open() ? layout.fits(reading) && catalog.anyOfStatus(status, layout) : layout.tells(reading);
    }

    /** Looks at what follows the value, and notes what is wrong with the text, or with the layout. */
    void finish(JsonReader in, Reading reading, LayoutDecoder layout) {
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
        reading.others = null;
        reading.findings().drop(Kind.MISSING_FIELD);
        reading.findings().drop(Kind.UNDECLARED_FIELD);
        if (reading.complete) {
            reading.findings().add(Kind.UNKNOWN_BODY, "", "has nothing of what the contract's bodies hold");
        }
    }
}
