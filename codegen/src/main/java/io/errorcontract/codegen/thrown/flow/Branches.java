package io.errorcontract.codegen.thrown.flow;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * What the two ways out of a condition say.
 *
 * @param jumps what holds if the jump is made; null if it cannot be
 * @param falls what holds if it is not; null if it has to be
 */
record Branches(@Nullable Refinement jumps, @Nullable Refinement falls) {

    private static final Refinement NOTHING = new Refinement(Val.NONE, Val.NONE);

    static Branches of(Engine engine, int opcode, Frame<Val> before) {
        Val top = before.getStack(before.getStackSize() - 1);
        if (opcode == Opcodes.IFEQ || opcode == Opcodes.IFNE) {
            Branches ifTrue = ofCondition(top);
            return opcode == Opcodes.IFNE ? ifTrue : ifTrue.reversed();
        }
        if ((opcode == Opcodes.IFNULL || opcode == Opcodes.IFNONNULL) && top.clue() instanceof Clue.Fails fails) {
            Branches ifFails = ofFailing(fails);
            return opcode == Opcodes.IFNONNULL ? ifFails : ifFails.reversed();
        }
        if (opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IF_ACMPNE) {
            Clue.Test test = Comparison.test(engine, before.getStack(before.getStackSize() - 2), top);
            if (test != null) {
                Branches ifTrue = ofTest(test);
                return opcode == Opcodes.IF_ACMPEQ ? ifTrue : ifTrue.reversed();
            }
        }
        return new Branches(NOTHING, NOTHING);
    }

    private Branches reversed() {
        Refinement former = jumps;
        return new Branches(falls, former);
    }

    private static Branches ofCondition(Val condition) {
        if (condition.clue() instanceof Clue.Test test) {
            return ofTest(test);
        }
        if (condition.clue() instanceof Clue.Fails fails) {
            Branches ifFails = ofFailing(fails);
            return fails.negated() ? ifFails.reversed() : ifFails;
        }
        boolean flags =
                !condition.things().isEmpty() && condition.things().stream().allMatch(Thing.Flag.class::isInstance);
        if (!flags) {
            return new Branches(NOTHING, NOTHING);
        }
        return new Branches(
                condition.things().contains(new Thing.Flag(true)) ? NOTHING : null,
                condition.things().contains(new Thing.Flag(false)) ? NOTHING : null);
    }

    private static Branches ofFailing(Clue.Fails fails) {
        Val subject = fails.subject();
        return new Branches(NOTHING, new Refinement(subject, subject.withErrors(Map.of())));
    }

    /** The truth of a test, as far as its subject has it. */
    static Val decided(Val value) {
        if (!(value.clue() instanceof Clue.Test test) || test.subject().things().isEmpty()) {
            return value;
        }
        Set<Thing> flags = new LinkedHashSet<>();
        for (Thing thing : test.subject().things()) {
            if (test.possible().test(thing)) {
                flags.add(new Thing.Flag(true));
            }
            if (!test.certain().test(thing)) {
                flags.add(new Thing.Flag(false));
            }
        }
        return Val.of(flags);
    }

    private static Branches ofTest(Clue.Test test) {
        Predicate<Thing> possible = test.possible();
        Predicate<Thing> certain = test.certain();
        return new Branches(
                Refinement.of(test.subject(), possible), Refinement.of(test.subject(), thing -> !certain.test(thing)));
    }
}
