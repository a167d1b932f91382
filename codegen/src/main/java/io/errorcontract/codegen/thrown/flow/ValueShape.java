package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.code.AppMethod;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** What of a method's code is the same in each evaluation of it. */
final class ValueShape {

    private final BitSet joins = new BitSet();
    private final List<List<TryCatchBlockNode>> handlers = new ArrayList<>();

    ValueShape(AppMethod method) {
        MethodNode code = method.node();
        InsnList instructions = code.instructions;
        for (AbstractInsnNode insn : instructions) {
            if (insn instanceof JumpInsnNode jump) {
                joins.set(instructions.indexOf(jump.label));
            } else if (insn instanceof TableSwitchInsnNode table) {
                add(instructions, table.labels, table.dflt);
            } else if (insn instanceof LookupSwitchInsnNode lookup) {
                add(instructions, lookup.labels, lookup.dflt);
            }
            handlers.add(List.of());
        }
        for (TryCatchBlockNode block : code.tryCatchBlocks) {
            joins.set(instructions.indexOf(block.handler));
            for (int i = instructions.indexOf(block.start); i < instructions.indexOf(block.end); i++) {
                List<TryCatchBlockNode> all = new ArrayList<>(handlers.get(i));
                all.add(block);
                handlers.set(i, all);
            }
        }
    }

    private void add(InsnList instructions, List<LabelNode> labels, LabelNode other) {
        labels.forEach(label -> joins.set(instructions.indexOf(label)));
        joins.set(instructions.indexOf(other));
    }

    /** Whether several ways may lead to an instruction. */
    boolean isJoin(int index) {
        return joins.get(index);
    }

    /** What may catch what an instruction throws, the innermost first. */
    List<TryCatchBlockNode> handlers(int index) {
        return handlers.get(index);
    }
}
