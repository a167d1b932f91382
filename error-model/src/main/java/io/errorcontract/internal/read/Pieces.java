package io.errorcontract.internal.read;

import io.errorcontract.contract.Format;
import io.errorcontract.internal.plan.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The parts of texts that stand in more than one place, such as a code in two fields. */
final class Pieces {

    private final List<Whole> wholes = new ArrayList<>();

    /** A text in parts; the slot is that of its first part. */
    record Whole(Slot slot, Place place, String separator, TreeMap<Integer, String> parts) {

        /** The parts joined, as far as they are there without a gap. */
        String text() {
            StringBuilder joined = new StringBuilder();
            for (int i = 0; parts.containsKey(i); i++) {
                joined.append(i == 0 ? "" : separator).append(parts.get(i));
            }
            return joined.toString();
        }

        /** The parts that are there joined, as if they were all. */
        String present() {
            return String.join(separator, parts.values());
        }
    }

    void add(Slot slot, Format part, Place place, String text) {
        int end = text.indexOf(part.separator());
        find(slot, part, place).parts().put(part.index(), end < 0 ? text : text.substring(0, end));
    }

    private Whole find(Slot slot, Format part, Place place) {
        for (Whole whole : wholes) {
            if (whole.slot().source() == slot.source() && whole.slot().name().equals(slot.name())) {
                return whole;
            }
        }
        Whole whole = new Whole(slot, place, part.separator(), new TreeMap<>());
        wholes.add(whole);
        return whole;
    }

    List<Whole> wholes() {
        return wholes;
    }
}
