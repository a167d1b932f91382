package io.errorcontract.codegen.thrown.code;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A type of a library, without its code.
 *
 * @param superName the internal name of its superclass, null for Object
 * @param interfaces those of its interfaces
 * @param methods the names and descriptors of the methods that can be overridden
 * @param annotations what is written at it
 */
public record LibraryType(
        @Nullable String superName, List<String> interfaces, Set<String> methods, List<Annotation> annotations) {

    /** Copies the collections. */
    public LibraryType {
        interfaces = List.copyOf(interfaces);
        methods = Set.copyOf(methods);
        annotations = List.copyOf(annotations);
    }

    static LibraryType read(byte[] bytes) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        Set<String> methods = new HashSet<>();
        for (MethodNode method : node.methods) {
            boolean own = (method.access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL)) != 0;
            if (!own && !method.name.startsWith("<")) {
                methods.add(method.name + method.desc);
            }
        }
        return new LibraryType(
                node.superName,
                node.interfaces,
                methods,
                Annotations.of(node.visibleAnnotations, node.invisibleAnnotations));
    }
}
