package io.errorcontract.codegen.thrown;

import io.errorcontract.codegen.thrown.code.AppClass;
import io.errorcontract.codegen.thrown.code.AppMethod;
import io.errorcontract.codegen.thrown.code.CatalogIndex;
import io.errorcontract.codegen.thrown.code.World;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Where an application makes errors at all, whoever calls it. */
final class MadeErrors {

    private final CatalogIndex catalog;
    private final Map<String, Set<String>> places = new TreeMap<>();
    private final Set<String> codes;

    private MadeErrors(CatalogIndex catalog) {
        this.catalog = catalog;
        this.codes = catalog.codes();
    }

    /** The places of each code that is made somewhere. */
    static Map<String, Set<String>> of(World world, CatalogIndex catalog) {
        MadeErrors made = new MadeErrors(catalog);
        for (AppClass owner : world.classes()) {
            owner.methods().forEach(made::read);
        }
        return made.places;
    }

    private void read(AppMethod method) {
        for (AbstractInsnNode insn : method.node().instructions) {
            if (insn instanceof TypeInsnNode type && insn.getOpcode() == Opcodes.NEW) {
                addClass(type.desc, method, insn);
            } else if (insn instanceof MethodInsnNode call && call.name.equals("builder")) {
                addClass(call.owner, method, insn);
            } else if (insn instanceof FieldInsnNode field) {
                add(catalog.constants().get(field.owner + "." + field.name), method, insn);
            } else if (insn instanceof LdcInsnNode ldc && ldc.cst instanceof String text && codes.contains(text)) {
                add(text, method, insn);
            } else if (insn instanceof InvokeDynamicInsnNode dynamic) {
                for (Object argument : dynamic.bsmArgs) {
                    if (argument instanceof Handle handle && handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
                        addClass(handle.getOwner(), method, insn);
                    }
                }
            }
        }
    }

    /** A class that several codes share says nothing of any of them. */
    private void addClass(String type, AppMethod method, AbstractInsnNode insn) {
        Set<String> own = catalog.exceptions().getOrDefault(type, Set.of());
        if (own.size() == 1) {
            own.forEach(code -> add(code, method, insn));
        }
    }

    private void add(@Nullable String code, AppMethod method, AbstractInsnNode insn) {
        if (code != null) {
            places.computeIfAbsent(code, key -> new TreeSet<>()).add(method.place(insn));
        }
    }
}
