package io.errorcontract.codegen.thrown.flow;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * What a branch that is taken says about a value.
 *
 * @param subject the value
 * @param refined what it can still be
 */
record Refinement(Val subject, Val refined) {

    /** Keeps what passes a test; null if nothing does, so that the branch cannot be taken. */
    static @Nullable Refinement of(Val subject, Predicate<Thing> test) {
        Val kept = subject.keep(test);
        return kept.things().isEmpty() && !subject.things().isEmpty() ? null : new Refinement(subject, kept);
    }

    /** What a pattern switch says in one of its cases; a number beyond them is the default. */
    static @Nullable Refinement ofCase(Engine engine, Clue.Which which, int number) {
        List<String> types = which.types();
        int last = Math.min(Math.max(number, 0), types.size());
        return of(which.subject(), thing -> {
            for (int i = 0; i < last; i++) {
                if (!types.get(i).isEmpty() && Kinds.isSurely(engine, thing, types.get(i))) {
                    return false;
                }
            }
            return number < 0
                    || number >= types.size()
                    || types.get(number).isEmpty()
                    || Kinds.canBe(engine, thing, types.get(number));
        });
    }

    /** Returns a frame with all copies of the value refined. */
    Frame<Val> apply(Frame<Val> frame) {
        if (subject.isEmpty() || subject.equals(refined)) {
            return frame;
        }
        Frame<Val> copy = new Frame<>(frame);
        applyTo(copy);
        return copy;
    }

    /** Puts the refined value in place of all copies of the subject. */
    void applyTo(Frame<Val> frame) {
        for (int i = 0; i < frame.getLocals(); i++) {
            if (subject.equals(frame.getLocal(i))) {
                frame.setLocal(i, refined);
            }
        }
        for (int i = 0; i < frame.getStackSize(); i++) {
            if (subject.equals(frame.getStack(i))) {
                frame.setStack(i, refined);
            }
        }
    }
}
