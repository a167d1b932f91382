package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.flow.Thing.Any;
import io.errorcontract.codegen.thrown.flow.Thing.Exc;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final FlowValues values;
    private final ValueShape shape;
    private final Map<Exc, Trace> thrown = new LinkedHashMap<>();
    private Val returned = Val.NONE;

    @SuppressWarnings("unchecked") // an array of a generic type
    MethodFlow(Engine engine, Node node) {
        this.engine = engine;
        this.node = node;
        this.code = node.method().node();
        this.instructions = code.instructions;
        this.frames = (Frame<Val>[]) new Frame<?>[instructions.size()];
        this.values = new FlowValues(engine, node);
        this.shape = engine.shape(node.method());
    }

    MethodSummary run() {
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
        return new MethodSummary(returned, thrown);
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

    /** Runs from an instruction to the next one that others lead to as well. */
    private void step(int start) throws AnalyzerException {
        Frame<Val> known = frames[start];
        if (known == null) {
            return;
        }
        Frame<Val> frame = new Frame<>(known);
        for (int index = start; index < frames.length; index++) {
            if (index > start && shape.isJoin(index)) {
                reach(index, frame);
                return;
            }
            AbstractInsnNode insn = instructions.get(index);
            if (insn.getOpcode() >= 0 && !execute(index, insn, frame)) {
                return;
            }
        }
    }

    /** Executes an instruction; returns whether it is always followed by the next one. */
    private boolean execute(int index, AbstractInsnNode insn, Frame<Val> frame) throws AnalyzerException {
        values.begin(index, frame);
        Frame<Val> before = null;
        if (!shape.handlers(index).isEmpty() && canThrow(insn)) {
            before = new Frame<>(frame);
            enterForeign(shape.handlers(index), before);
        }
        int opcode = insn.getOpcode();
        if (opcode == Opcodes.ATHROW) {
            values.throwValue(frame.pop());
            route(index, before);
            return false;
        }
        if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
            if (opcode == Opcodes.ARETURN || opcode == Opcodes.IRETURN) {
                returned = returned.or(Branches.decided(frame.pop()).withClue(null));
            }
            return false;
        }
        if (insn instanceof JumpInsnNode jump) {
            return jump(jump, frame);
        }
        if (insn instanceof TableSwitchInsnNode || insn instanceof LookupSwitchInsnNode) {
            choose(insn, frame.pop(), frame);
            return false;
        }
        frame.execute(insn, values);
        values.finish(frame);
        route(index, before);
        return true;
    }

    private boolean jump(JumpInsnNode jump, Frame<Val> frame) throws AnalyzerException {
        int target = instructions.indexOf(jump.label);
        if (jump.getOpcode() == Opcodes.GOTO) {
            reach(target, frame);
            return false;
        }
        Branches branches = Branches.of(engine, jump.getOpcode(), frame);
        frame.execute(jump, values);
        if (branches.jumps() != null) {
            reach(target, branches.jumps().apply(frame));
        }
        if (branches.falls() == null) {
            return false;
        }
        branches.falls().applyTo(frame);
        return true;
    }

    private void choose(AbstractInsnNode insn, Val selector, Frame<Val> frame) throws AnalyzerException {
        if (insn instanceof TableSwitchInsnNode table) {
            for (int i = 0; i < table.labels.size(); i++) {
                select(table.labels.get(i), table.min + i, selector, frame);
            }
            select(table.dflt, Integer.MAX_VALUE, selector, frame);
        } else if (insn instanceof LookupSwitchInsnNode lookup) {
            for (int i = 0; i < lookup.labels.size(); i++) {
                select(lookup.labels.get(i), lookup.keys.get(i), selector, frame);
            }
            select(lookup.dflt, Integer.MAX_VALUE, selector, frame);
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
    private void enterForeign(List<TryCatchBlockNode> handlers, Frame<Val> before) throws AnalyzerException {
        for (TryCatchBlockNode block : handlers) {
            boolean foreign = block.type == null
                    || (engine.world().find(block.type) == null
                            && !engine.catalog().isGenerated(block.type));
            if (foreign) {
                String type = block.type == null ? "java/lang/Throwable" : block.type;
                enter(block, before, Val.of(new Any(type, "", "", true)));
            }
        }
    }

    private static boolean canThrow(AbstractInsnNode insn) {
        return switch (insn.getType()) {
            case AbstractInsnNode.METHOD_INSN, AbstractInsnNode.INVOKE_DYNAMIC_INSN, AbstractInsnNode.FIELD_INSN ->
                true;
            default -> insn.getOpcode() == Opcodes.ATHROW || insn.getOpcode() == Opcodes.CHECKCAST;
        };
    }

    private void enter(TryCatchBlockNode block, Frame<Val> before, Val caught) throws AnalyzerException {
        Frame<Val> frame = new Frame<>(before);
        frame.clearStack();
        frame.push(caught);
        reach(instructions.indexOf(block.handler), frame);
    }

    /** Takes what an instruction throws to the handlers around it, or out of the method. */
    private void route(int index, @Nullable Frame<Val> before) throws AnalyzerException {
        Map<Exc, Trace> failures = values.thrown();
        if (failures.isEmpty()) {
            return;
        }
        Map<TryCatchBlockNode, Set<Exc>> caught = new LinkedHashMap<>();
        Map<TryCatchBlockNode, Boolean> sure = new LinkedHashMap<>();
        String place = node.method().place(instructions.get(index));
        failures.forEach((exception, trace) -> {
            TryCatchBlockNode block = before == null ? null : handler(index, exception);
            if (block == null) {
                thrown.merge(exception, trace.from(place), Trace::or);
            } else {
                caught.computeIfAbsent(block, key -> new LinkedHashSet<>()).add(exception);
                sure.merge(block, trace.sure(), Boolean::logicalAnd);
            }
        });
        for (Map.Entry<TryCatchBlockNode, Set<Exc>> entry : caught.entrySet()) {
            Val value = Val.of(entry.getValue());
            if (before != null) {
                enter(entry.getKey(), before, sure.getOrDefault(entry.getKey(), false) ? value : value.weak());
            }
        }
    }

    private @Nullable TryCatchBlockNode handler(int index, Exc exception) {
        for (TryCatchBlockNode block : shape.handlers(index)) {
            if (block.type == null || engine.world().isSubtype(exception.type(), block.type)) {
                return block;
            }
        }
        return null;
    }
}
