package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.internal.json.JsonEngine;
import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.internal.json.RecordedJson;
import java.time.InstantSource;
import java.util.List;

/** Reads a body in each of several layouts, and chooses the one that fits best. */
final class LayoutChoice {

    private final BodyReader reader;
    private final ContractReader catalog;
    private final int status;
    private final InstantSource clock;

    LayoutChoice(BodyReader reader, ContractReader catalog, int status, InstantSource clock) {
        this.reader = reader;
        this.catalog = catalog;
        this.status = status;
        this.clock = clock;
    }

    Reading read(JsonEngine engine, Body body, List<LayoutDecoder> candidates) {
        try (JsonReader in = engine.read(body.bytes(), body.from(), body.to())) {
            return choose(in, candidates);
        }
    }

    private Reading choose(JsonReader in, List<LayoutDecoder> candidates) {
        RecordedJson recorded = RecordedJson.record(in, in.next());
        Fit first = fit(candidates.get(0), recorded);
        Fit best = reader.tells(first.layout(), first.reading()) ? first : null;
        for (LayoutDecoder candidate : candidates.subList(1, candidates.size())) {
            Fit fit = fit(candidate, recorded);
            if (isCredible(fit, in.broken()) && (best == null || fit.isBetterThan(best, in.broken()))) {
                best = fit;
            }
        }
        Fit chosen = best == null ? first : best;
        reader.finish(in, chosen.reading(), chosen.layout());
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
        return reader.tells(fit.layout(), reading)
                && (cut || fit.evidence() >= Fit.MESSAGE || reading.bound + reading.constants >= reading.missing);
    }
}
