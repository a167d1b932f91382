package io.errorcontract.codegen.thrown.code;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Lets all classes share one object for each name: names are compared all the time, and most often they are equal. */
final class NamePool {

    private final Map<String, String> names = new HashMap<>();

    void share(ClassNode type) {
        type.name = name(type.name);
        if (type.superName != null) {
            type.superName = name(type.superName);
        }
        type.interfaces.replaceAll(this::name);
        for (MethodNode method : type.methods) {
            method.name = name(method.name);
            method.desc = name(method.desc);
            for (AbstractInsnNode insn : method.instructions) {
                if (insn instanceof MethodInsnNode call) {
                    call.owner = name(call.owner);
                    call.name = name(call.name);
                    call.desc = name(call.desc);
                } else if (insn instanceof FieldInsnNode field) {
                    field.owner = name(field.owner);
                    field.name = name(field.name);
                    field.desc = name(field.desc);
                } else if (insn instanceof TypeInsnNode named) {
                    named.desc = name(named.desc);
                }
            }
        }
    }

    private String name(String text) {
        String known = names.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
