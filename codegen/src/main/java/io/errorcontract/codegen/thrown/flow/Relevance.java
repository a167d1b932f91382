package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.code.AppClass;
import io.errorcontract.codegen.thrown.code.AppMethod;
import io.errorcontract.codegen.thrown.code.CatalogIndex;
import io.errorcontract.codegen.thrown.code.World;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * The methods from which an exception that matters can come at all, by names and types alone. All others need not be
 * evaluated, unless they are handed something that matters.
 */
final class Relevance {

    private static final String OWN_FIELDS = " fields";

    private final World world;
    private final CatalogIndex catalog;

    /** Who calls a method, by its name and descriptor and then by the type that the call names. */
    private final Map<String, Map<String, List<AppMethod>>> callers = new HashMap<>();

    private final Map<String, List<AppMethod>> makers = new HashMap<>();
    private final Set<AppMethod> relevant = new HashSet<>();
    private final Set<String> relevantTypes = new HashSet<>();
    private final Map<String, Boolean> types = new HashMap<>();

    Relevance(World world, CatalogIndex catalog) {
        this.world = world;
        this.catalog = catalog;
        Deque<AppMethod> open = new ArrayDeque<>();
        for (AppClass owner : world.classes()) {
            for (AppMethod method : owner.methods()) {
                if (index(method) && relevant.add(method)) {
                    open.add(method);
                }
            }
        }
        while (!open.isEmpty()) {
            AppMethod method = open.poll();
            String owner = method.owner().name();
            callers.getOrDefault(method.name() + method.descriptor(), Map.of()).forEach((named, users) -> {
                if (isRelated(named, owner)) {
                    spread(users, open);
                }
            });
            spread(makers.getOrDefault(owner, List.of()), open);
            if (method.name().startsWith("<")) {
                spread(makers.getOrDefault(owner + OWN_FIELDS, List.of()), open);
            }
        }
        callers.clear();
        makers.clear();
        relevant.forEach(method -> relevantTypes.add(method.owner().name()));
        for (AppClass owner : world.classes()) {
            if (owner.fieldTypes().stream().anyMatch(this::holds)) {
                relevantTypes.add(owner.name());
            }
        }
    }

    /** Whether a field of this type may hold an exception, or what makes one. */
    private boolean holds(String type) {
        return catalog.isGenerated(type)
                || type.startsWith("java/util/function/")
                || type.startsWith("kotlin/jvm/functions/")
                || type.equals("java/lang/Object")
                || world.isSubtype(type, "java/lang/Throwable");
    }

    /** Whether an object of a class of the application matters. */
    boolean isRelevant(String type) {
        return types.computeIfAbsent(type, key -> world.supertypes(key).stream().anyMatch(relevantTypes::contains));
    }

    /** Whether it matters what a lambda runs. */
    boolean isRelevant(Handle handle) {
        AppMethod method = world.resolve(handle.getOwner(), handle.getName(), handle.getDesc());
        if ((method != null && !method.hasCode()) || (method == null && world.find(handle.getOwner()) != null)) {
            return true;
        }
        return method == null
                ? matters(handle.getOwner()) || !handle.getOwner().startsWith("java/")
                : isRelevant(method);
    }

    private void spread(List<AppMethod> users, Deque<AppMethod> open) {
        for (AppMethod user : users) {
            if (relevant.add(user)) {
                open.add(user);
            }
        }
    }

    private boolean isRelated(String named, String owner) {
        return world.isSubtype(owner, named) || world.isSubtype(named, owner);
    }

    boolean isRelevant(AppMethod method) {
        return relevant.contains(method);
    }

    /** Notes whom a method uses; returns whether it matters by itself. */
    private boolean index(AppMethod method) {
        boolean matters =
                method.annotations().stream().anyMatch(each -> each.type().contains("EventListener"));
        Set<String> made = new LinkedHashSet<>();
        for (AbstractInsnNode insn : method.node().instructions) {
            if (insn instanceof MethodInsnNode call) {
                use(call.name + call.desc, method, call.owner);
                matters |= matters(call.owner) || call.name.equals("publishEvent") || call.name.equals("proceed");
                if (call.getOpcode() == Opcodes.INVOKESTATIC || call.name.equals("<init>")) {
                    made.add(call.owner);
                }
            } else if (insn instanceof FieldInsnNode field) {
                matters |= matters(field.owner);
                if (field.getOpcode() == Opcodes.GETFIELD || field.getOpcode() == Opcodes.GETSTATIC) {
                    made.add(field.owner);
                }
            } else if (insn instanceof TypeInsnNode type) {
                matters |= insn.getOpcode() == Opcodes.NEW && matters(type.desc);
                made.add(type.desc);
            } else if (insn instanceof LdcInsnNode ldc && ldc.cst instanceof Type type) {
                matters |= type.getSort() == Type.OBJECT && matters(type.getInternalName());
            } else if (insn instanceof InvokeDynamicInsnNode dynamic) {
                for (Object argument : dynamic.bsmArgs) {
                    if (argument instanceof Handle handle) {
                        use(handle.getName() + handle.getDesc(), method, handle.getOwner());
                        matters |= matters(handle.getOwner());
                        made.add(handle.getOwner());
                    }
                }
            }
        }
        String own = method.owner().name();
        for (String type : made) {
            if (world.find(type) != null) {
                String key = type.equals(own) ? own + OWN_FIELDS : type;
                makers.computeIfAbsent(key, each -> new ArrayList<>()).add(method);
            }
        }
        return matters;
    }

    private void use(String called, AppMethod caller, String owner) {
        callers.computeIfAbsent(called, key -> new LinkedHashMap<>())
                .computeIfAbsent(owner, key -> new ArrayList<>())
                .add(caller);
    }

    private boolean matters(String type) {
        return catalog.isGenerated(type) || (world.find(type) != null && world.isSubtype(type, "java/lang/Throwable"));
    }
}
