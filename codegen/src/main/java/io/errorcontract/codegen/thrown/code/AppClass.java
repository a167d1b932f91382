package io.errorcontract.codegen.thrown.code;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** A class of the application. Compared by identity. */
public final class AppClass {

    private final ClassNode node;
    private final List<Annotation> annotations;
    private final Map<String, AppMethod> methods = new LinkedHashMap<>();

    /**
     * Reads a class file.
     *
     * @param bytes its content
     * @param names the names of the other classes
     * @throws RuntimeException if it is no class file that can be read; ASM has no narrower one
     */
    AppClass(byte[] bytes, NamePool names) {
        node = new ClassNode();
        new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
        names.share(node);
        annotations = Annotations.of(node.visibleAnnotations, node.invisibleAnnotations);
        for (MethodNode method : node.methods) {
            methods.put(method.name + method.desc, new AppMethod(this, method));
        }
    }

    /**
     * Returns the name.
     *
     * @return the internal name
     */
    public String name() {
        return node.name;
    }

    /**
     * Returns the superclass.
     *
     * @return its internal name
     */
    public String superName() {
        return node.superName == null ? "java/lang/Object" : node.superName;
    }

    /**
     * Returns the interfaces.
     *
     * @return their internal names, as the class lists them
     */
    public List<String> interfaces() {
        return node.interfaces;
    }

    /**
     * Returns the annotations that are written at it.
     *
     * @return the annotations
     */
    public List<Annotation> annotations() {
        return annotations;
    }

    /**
     * Tells whether the class declares a field.
     *
     * @param name the field
     * @return true if it does
     */
    public boolean hasField(String name) {
        return node.fields.stream().anyMatch(field -> field.name.equals(name));
    }

    /**
     * Returns the types of the fields.
     *
     * @return the internal names of those that are classes
     */
    public List<String> fieldTypes() {
        return node.fields.stream()
                .map(field -> Type.getType(field.desc))
                .filter(type -> type.getSort() == Type.OBJECT)
                .map(Type::getInternalName)
                .distinct()
                .toList();
    }

    /**
     * Returns the annotations of a field.
     *
     * @param name the field
     * @return the annotations
     */
    public List<Annotation> fieldAnnotations(String name) {
        return node.fields.stream()
                .filter(field -> field.name.equals(name))
                .findFirst()
                .map(field -> Annotations.of(field.visibleAnnotations, field.invisibleAnnotations))
                .orElse(List.of());
    }

    /**
     * Returns the methods.
     *
     * @return those that the class declares, in its order
     */
    public Collection<AppMethod> methods() {
        return methods.values();
    }

    /**
     * Finds a method.
     *
     * @param name its name
     * @param descriptor its descriptor
     * @return the method, or null if the class declares none
     */
    public @Nullable AppMethod method(String name, String descriptor) {
        return methods.get(name + descriptor);
    }

    /**
     * Tells whether there are objects of just this class.
     *
     * @return false for interfaces and abstract classes
     */
    public boolean isConcrete() {
        return (node.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0;
    }

    /**
     * Tells what it is.
     *
     * @return true for interfaces
     */
    public boolean isInterface() {
        return (node.access & Opcodes.ACC_INTERFACE) != 0;
    }

    /**
     * Returns the name of the source.
     *
     * @return the file's name; the class's if it does not say it
     */
    public String sourceFile() {
        String simple = node.name.substring(node.name.lastIndexOf('/') + 1);
        return node.sourceFile == null ? simple : node.sourceFile;
    }

    @Override
    public String toString() {
        return node.name;
    }
}
