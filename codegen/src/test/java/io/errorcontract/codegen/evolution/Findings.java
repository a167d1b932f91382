package io.errorcontract.codegen.evolution;

import io.errorcontract.model.ApiError;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lets two versions of a contract talk to each other, and collects what gets lost. */
final class Findings {
    private final Party old;
    private final Party now;
    private final Network network;
    private final Set<Finding> all = new LinkedHashSet<>();

    private Findings(Party old, Party now, Network network) {
        this.old = old;
        this.now = now;
        this.network = network;
    }

    /** Between whom something gets lost. */
    enum Between {
        NEW_SERVER_AND_READER("new server, reader of old responses"),
        NEW_SERVER_AND_OLD_SDK("new server, old SDK"),
        OLD_SERVER_AND_NEW_SDK("old server, new SDK");

        private final String text;

        Between(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Something that a program which was written for the old version does not find any more. */
    record Finding(String code, Between between, String text) {
        @Override
        public String toString() {
            return code + ": " + between + ": " + text;
        }
    }

    static Set<Finding> of(Party old, Party now)
            throws IOException, InterruptedException, ReflectiveOperationException {
        try (Network network = new Network()) {
            Findings findings = new Findings(old, now, network);
            for (Situation situation : Situations.of(old.catalog(), now.catalog())) {
                findings.add(situation);
            }
            return findings.all;
        }
    }

    private void add(Situation situation) throws IOException, InterruptedException, ReflectiveOperationException {
        ApiError before = situation.old();
        ApiError after = situation.now();
        if (before == null) {
            if (after != null) {
                addNew(situation, after);
            }
            return;
        }
        HttpResponse<byte[]> oldResponse = network.call(old, before, situation);
        Seen usual = Seen.of(old.decode(oldResponse), before);
        add(situation, Between.OLD_SERVER_AND_NEW_SDK, usual.missingIn(Seen.of(now.decode(oldResponse), before)));
        if (after != null) {
            HttpResponse<byte[]> newResponse = network.call(now, after, situation);
            Seen unusual = Seen.of(old.decode(newResponse), after);
            add(
                    situation,
                    Between.NEW_SERVER_AND_READER,
                    WireComparison.missing(oldResponse, before, newResponse, after));
            add(situation, Between.NEW_SERVER_AND_OLD_SDK, usual.missingIn(unusual));
            add(situation, Between.NEW_SERVER_AND_OLD_SDK, drift(usual, unusual));
        }
    }

    /** An error that the old SDK cannot know has to reach its program under its own name. */
    private void addNew(Situation situation, ApiError error)
            throws IOException, InterruptedException, ReflectiveOperationException {
        Seen seen = Seen.of(old.decode(network.call(now, error, situation)), error);
        if (!seen.code().equals(error.code())) {
            add(situation, Between.NEW_SERVER_AND_OLD_SDK, List.of("its code is '" + seen.code() + "'"));
        }
    }

    private static List<String> drift(Seen usual, Seen unusual) {
        return unusual.drift().stream()
                .filter(kind -> !usual.drift().contains(kind))
                .map(kind -> "contract violation " + kind)
                .toList();
    }

    private void add(Situation situation, Between between, List<String> texts) {
        texts.forEach(text -> all.add(new Finding(situation.code(), between, text)));
    }
}
