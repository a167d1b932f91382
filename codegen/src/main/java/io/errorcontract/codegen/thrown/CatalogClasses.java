package io.errorcontract.codegen.thrown;

import io.errorcontract.codec.ExceptionFactory;
import io.errorcontract.codegen.thrown.code.CatalogIndex;
import io.errorcontract.codegen.thrown.code.ClassFiles;
import io.errorcontract.contract.ErrorDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Reads the classes that were generated from catalogs; runs none of them. */
final class CatalogClasses {

    private static final String FACTORY = "ExceptionFactory";
    private static final String ENUM = "ErrorCode";
    private static final String DESCRIPTOR = Type.getDescriptor(ErrorDescriptor.class);
    private static final String DESCRIPTOR_TYPE = Type.getInternalName(ErrorDescriptor.class);

    private final ClassFiles files;
    private final List<String> packages = new ArrayList<>();
    private final Map<String, Set<String>> exceptions = new TreeMap<>();
    private final Map<String, String> constants = new TreeMap<>();
    private final Map<String, Map<String, String>> descriptors = new HashMap<>();

    private CatalogClasses(ClassFiles files) {
        this.files = files;
    }

    /** Finds all catalogs of a class path: each has a factory of its exceptions. */
    static CatalogIndex index(ClassFiles files) {
        CatalogClasses classes = new CatalogClasses(files);
        String factory = Type.getInternalName(ExceptionFactory.class);
        for (String name : files.named(FACTORY)) {
            classes.node(name)
                    .filter(node -> node.interfaces.contains(factory))
                    .ifPresent(node -> classes.readCatalog(name, node));
        }
        return new CatalogIndex(classes.packages, classes.exceptions, classes.constants);
    }

    private Optional<ClassNode> node(String name) {
        return files.read(name).map(bytes -> {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
            return node;
        });
    }

    private void readCatalog(String factory, ClassNode node) {
        packages.add(factory.substring(0, factory.lastIndexOf('/') + 1));
        readFactory(node);
        for (var inner : node.innerClasses) {
            if (inner.name.startsWith(factory + "$")) {
                node(inner.name).ifPresent(this::readFactory);
            }
        }
        node(factory.substring(0, factory.length() - FACTORY.length()) + ENUM).ifPresent(this::readConstants);
    }

    /** A switch over strings is two: from the string to a number, and from the number to where the class is made. */
    private void readFactory(ClassNode node) {
        for (MethodNode method : node.methods) {
            Map<Integer, String> codes = new HashMap<>();
            Map<Label, List<Integer>> cases = new HashMap<>();
            List<Integer> current = List.of();
            String last = "";
            boolean compared = false;
            for (AbstractInsnNode insn : method.instructions) {
                if (insn instanceof LdcInsnNode ldc && ldc.cst instanceof String text) {
                    last = text;
                } else if (insn instanceof MethodInsnNode call) {
                    compared = call.name.equals("equals");
                } else if (compared && number(insn) >= 0) {
                    codes.put(number(insn), last);
                    compared = false;
                } else if (!codes.isEmpty()) {
                    readCases(insn, cases);
                }
                if (insn instanceof LabelNode label && cases.containsKey(label.getLabel())) {
                    current = cases.get(label.getLabel());
                } else if (insn instanceof TypeInsnNode made && made.getOpcode() == Opcodes.NEW) {
                    Set<String> of = exceptions.computeIfAbsent(made.desc, key -> new TreeSet<>());
                    // Families are chosen by their ids, which are no codes.
                    if (method.name.equals("byCode")) {
                        current.forEach(number -> of.add(codes.getOrDefault(number, "")));
                    }
                    current = List.of();
                }
            }
        }
        exceptions.values().forEach(codes -> codes.remove(""));
    }

    private static void readCases(AbstractInsnNode insn, Map<Label, List<Integer>> cases) {
        if (insn instanceof TableSwitchInsnNode table) {
            for (int i = 0; i < table.labels.size(); i++) {
                add(cases, table.labels.get(i), table.min + i);
            }
        } else if (insn instanceof LookupSwitchInsnNode lookup) {
            for (int i = 0; i < lookup.labels.size(); i++) {
                add(cases, lookup.labels.get(i), lookup.keys.get(i));
            }
        }
    }

    private static void add(Map<Label, List<Integer>> cases, LabelNode label, int number) {
        cases.computeIfAbsent(label.getLabel(), key -> new ArrayList<>()).add(number);
    }

    private static int number(AbstractInsnNode insn) {
        if (insn instanceof IntInsnNode push) {
            return push.operand;
        }
        if (insn instanceof LdcInsnNode ldc && ldc.cst instanceof Integer value) {
            return value;
        }
        return insn.getOpcode() >= Opcodes.ICONST_0 && insn.getOpcode() <= Opcodes.ICONST_5
                ? insn.getOpcode() - Opcodes.ICONST_0
                : -1;
    }

    private void readConstants(ClassNode node) {
        String type = "L" + node.name + ";";
        for (MethodNode method : node.methods) {
            String code = "";
            for (AbstractInsnNode insn : method.instructions) {
                if (insn instanceof FieldInsnNode field && field.desc.equals(DESCRIPTOR)) {
                    code = descriptors(field.owner).getOrDefault(field.name, "");
                } else if (insn instanceof FieldInsnNode field
                        && field.getOpcode() == Opcodes.PUTSTATIC
                        && field.desc.equals(type)) {
                    constants.put(node.name + "." + field.name, code);
                }
            }
        }
    }

    /** The codes of the descriptors that a class holds in constants. */
    private Map<String, String> descriptors(String owner) {
        return descriptors.computeIfAbsent(
                owner, name -> node(name).map(CatalogClasses::readDescriptors).orElse(Map.of()));
    }

    private static Map<String, String> readDescriptors(ClassNode node) {
        Map<String, String> found = new HashMap<>();
        for (MethodNode method : node.methods) {
            String code = "";
            String previous = "";
            String last = "";
            for (AbstractInsnNode insn : method.instructions) {
                if (insn instanceof LdcInsnNode ldc && ldc.cst instanceof String text) {
                    previous = last;
                    last = text;
                } else if (insn instanceof MethodInsnNode call
                        && call.name.equals("builder")
                        && call.owner.equals(DESCRIPTOR_TYPE)) {
                    code = previous;
                } else if (insn instanceof FieldInsnNode field
                        && field.getOpcode() == Opcodes.PUTSTATIC
                        && field.desc.equals(DESCRIPTOR)) {
                    found.put(field.name, code);
                }
            }
        }
        return found;
    }
}
