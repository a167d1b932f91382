package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.flow.Thing.Any;
import io.errorcontract.codegen.thrown.flow.Thing.Exc;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/** Evaluates one method: where which value can be, what leaves it by return, and what by throw. */
final class MethodFlow {

    private final Engine engine;
    private final Node node;
    private final MethodNode code;
    private final InsnList instructions;
    private final Frame<Val>[] frames;
    private final TreeSet<Integer> open = new TreeSet<>();
    private final Values values;
    private final Map<Exc, Trace> thrown = new LinkedHashMap<>();
    private Val returned = Val.NONE;

    @SuppressWarnings("unchecked") // an array of a generic type
    MethodFlow(Engine engine, Node node) {
        this.engine = engine;
        this.node = node;
        this.code = node.method().node();
        this.instructions = code.instructions;
        this.frames = (Frame<Val>[]) new Frame<?>[instructions.size()];
        this.values = new Values(engine, node);
    }

    Summary run() {
        Frame<Val> start = new Frame<>(code.maxLocals, code.maxStack);
        int slot = 0;
        for (Val argument : node.arguments()) {
            start.setLocal(slot++, argument);
            if (argument.getSize() == 2) {
                start.setLocal(slot++, Val.NONE);
            }
        }
        while (slot < code.maxLocals) {
            start.setLocal(slot++, Val.NONE);
        }
        try {
            reach(0, start);
            while (!open.isEmpty()) {
                step(open.pollFirst());
            }
        } catch (AnalyzerException e) {
            engine.blindness().add(Blindness.Kind.UNREADABLE, node.method() + ": " + e.getMessage());
        }
        return new Summary(returned, thrown);
    }

    private void reach(int index, Frame<Val> frame) throws AnalyzerException {
        if (index >= frames.length) {
            return;
        }
        Frame<Val> known = frames[index];
        if (known == null) {
            frames[index] = new Frame<>(frame);
            open.add(index);
        } else if (known.merge(frame, values)) {
            open.add(index);
        }
    }

    private void step(int index) throws AnalyzerException {
        AbstractInsnNode insn = instructions.get(index);
        Frame<Val> before = frames[index];
        if (insn.getOpcode() < 0) {
            reach(index + 1, before);
            return;
        }
        Frame<Val> after = new Frame<>(before);
        values.begin(insn, index, before);
        enterForeign(index, insn, before);
        int opcode = insn.getOpcode();
        if (opcode == Opcodes.ATHROW) {
            values.throwValue(after.pop());
        } else if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
            if (opcode == Opcodes.ARETURN || opcode == Opcodes.IRETURN) {
                returned = returned.or(Branches.decided(after.pop()).withClue(null));
            }
        } else {
            after.execute(insn, values);
            values.finish(after);
        }
        route(index, before, values.thrown());
        if (opcode != Opcodes.ATHROW && (opcode < Opcodes.IRETURN || opcode > Opcodes.RETURN)) {
            next(index, insn, before, after);
        }
    }

    private void next(int index, AbstractInsnNode insn, Frame<Val> before, Frame<Val> after)
            throws AnalyzerException {
        if (insn instanceof JumpInsnNode jump) {
            int target = instructions.indexOf(jump.label);
            if (insn.getOpcode() == Opcodes.GOTO) {
                reach(target, after);
                return;
            }
            Branches branches = Branches.of(engine, insn.getOpcode(), before);
            if (branches.jumps() != null) {
                reach(target, branches.jumps().apply(after));
            }
            if (branches.falls() != null) {
                reach(index + 1, branches.falls().apply(after));
            }
        } else if (insn instanceof TableSwitchInsnNode table) {
            Val selector = before.getStack(before.getStackSize() - 1);
            for (int i = 0; i < table.labels.size(); i++) {
                select(table.labels.get(i), table.min + i, selector, after);
            }
            select(table.dflt, Integer.MAX_VALUE, selector, after);
        } else if (insn instanceof LookupSwitchInsnNode lookup) {
            Val selector = before.getStack(before.getStackSize() - 1);
            for (int i = 0; i < lookup.labels.size(); i++) {
                select(lookup.labels.get(i), lookup.keys.get(i), selector, after);
            }
            select(lookup.dflt, Integer.MAX_VALUE, selector, after);
        } else {
            reach(index + 1, after);
        }
    }

    private void select(LabelNode label, int number, Val selector, Frame<Val> after) throws AnalyzerException {
        if (selector.clue() instanceof Clue.Which which) {
            Refinement refinement = Refinement.ofCase(engine, which, number);
            if (refinement != null) {
                reach(instructions.indexOf(label), refinement.apply(after));
            }
            return;
        }
        reach(instructions.indexOf(label), after);
    }

    /** What libraries throw can be caught too; nobody knows where they do. */
    private void enterForeign(int index, AbstractInsnNode insn, Frame<Val> before) throws AnalyzerException {
        if (!canThrow(insn)) {
            return;
        }
        for (TryCatchBlockNode block : code.tryCatchBlocks) {
            if (covers(block, index) && (block.type == null || engine.world().find(block.type) == null)) {
                if (block.type == null || !engine.catalog().isGenerated(block.type)) {
                    String type = block.type == null ? "java/lang/Throwable" : block.type;
                    enter(block, before, Val.of(new Any(type, "", "", true)));
                }
            }
        }
    }

    private static boolean canThrow(AbstractInsnNode insn) {
        return switch (insn.getType()) {
            case AbstractInsnNode.METHOD_INSN, AbstractInsnNode.INVOKE_DYNAMIC_INSN, AbstractInsnNode.FIELD_INSN -> true;
            default -> insn.getOpcode() == Opcodes.ATHROW || insn.getOpcode() == Opcodes.CHECKCAST;
        };
    }

    private boolean covers(TryCatchBlockNode block, int index) {
        return instructions.indexOf(block.start) <= index && index < instructions.indexOf(block.end);
    }

    private void enter(TryCatchBlockNode block, Frame<Val> before, Val caught) throws AnalyzerException {
        Frame<Val> frame = new Frame<>(before);
        frame.clearStack();
        frame.push(caught);
        reach(instructions.indexOf(block.handler), frame);
    }

    /** Takes what an instruction throws to the handlers around it, or out of the method. */
    private void route(int index, Frame<Val> before, Map<Exc, Trace> failures) throws AnalyzerException {
        if (failures.isEmpty()) {
            return;
        }
        Map<TryCatchBlockNode, Set<Exc>> caught = new LinkedHashMap<>();
        Map<TryCatchBlockNode, Boolean> sure = new LinkedHashMap<>();
        String place = node.method().place(instructions.get(index));
        failures.forEach((exception, trace) -> {
            TryCatchBlockNode block = handler(index, exception);
            if (block == null) {
                thrown.merge(exception, trace.from(place), Trace::or);
            } else {
                caught.computeIfAbsent(block, key -> new LinkedHashSet<>()).add(exception);
                sure.merge(block, trace.sure(), Boolean::logicalAnd);
            }
        });
        for (Map.Entry<TryCatchBlockNode, Set<Exc>> entry : caught.entrySet()) {
            Val value = Val.of(entry.getValue());
            enter(entry.getKey(), before, sure.getOrDefault(entry.getKey(), false) ? value : value.weak());
        }
    }

    private @Nullable TryCatchBlockNode handler(int index, Exc exception) {
        for (TryCatchBlockNode block : code.tryCatchBlocks) {
            if (covers(block, index)
                    && (block.type == null || engine.world().isSubtype(exception.type(), block.type))) {
                return block;
            }
        }
        return null;
    }

}
