package io.errorcontract.codegen.thrown.code;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** A method of the application. Compared by identity. */
public final class AppMethod {

    private final AppClass owner;
    private final MethodNode node;
    private final String text;
    private final List<Annotation> annotations;
    private final int[] lines;
    private final Type[] parameterTypes;
    private final Type returnType;
    private final @Nullable String[] places;

    AppMethod(AppClass owner, MethodNode node) {
        this.owner = owner;
        this.node = node;
        this.text = owner.name() + "." + node.name + node.desc;
        this.annotations = Annotations.of(node.visibleAnnotations, node.invisibleAnnotations);
        this.parameterTypes = Type.getArgumentTypes(node.desc);
        this.returnType = Type.getReturnType(node.desc);
        this.places = new String[node.instructions.size()];
        this.lines = new int[node.instructions.size()];
        int line = 0;
        for (int i = 0; i < lines.length; i++) {
            if (node.instructions.get(i) instanceof LineNumberNode number) {
                line = number.line;
            }
            lines[i] = line;
        }
    }

    /**
     * Returns the class.
     *
     * @return the class that declares it
     */
    public AppClass owner() {
        return owner;
    }

    /**
     * Returns the code.
     *
     * @return what ASM read; nobody changes it
     */
    public MethodNode node() {
        return node;
    }

    /**
     * Returns the name.
     *
     * @return the name
     */
    public String name() {
        return node.name;
    }

    /**
     * Returns what it takes and returns.
     *
     * @return the descriptor
     */
    public String descriptor() {
        return node.desc;
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
     * Returns the annotations of a parameter.
     *
     * @param index the parameter, from 0
     * @return the annotations
     */
    public List<Annotation> parameterAnnotations(int index) {
        var visible = node.visibleParameterAnnotations;
        return visible == null || index >= visible.length ? List.of() : Annotations.of(visible[index], null);
    }

    /**
     * Returns the name of a parameter.
     *
     * @param index the parameter, from 0
     * @return its name, empty if the class file does not say it
     */
    public String parameterName(int index) {
        if (node.parameters != null && index < node.parameters.size() && node.parameters.get(index).name != null) {
            return node.parameters.get(index).name;
        }
        Type[] types = parameterTypes();
        int slot = isStatic() ? 0 : 1;
        for (int i = 0; i < index; i++) {
            slot += types[i].getSize();
        }
        int wanted = slot;
        return node.localVariables == null
                ? ""
                : node.localVariables.stream()
                        .filter(variable -> variable.index == wanted)
                        .map(variable -> variable.name)
                        .findFirst()
                        .orElse("");
    }

    /**
     * Returns the types of the parameters.
     *
     * @return the types; nobody changes the array
     */
    public Type[] parameterTypes() {
        return parameterTypes;
    }

    /**
     * Returns the type of the result.
     *
     * @return the type
     */
    public Type returnType() {
        return returnType;
    }

    /**
     * Tells whether it belongs to the class rather than to an object.
     *
     * @return true if it is static
     */
    public boolean isStatic() {
        return has(Opcodes.ACC_STATIC);
    }

    /**
     * Tells whether it has code.
     *
     * @return false if it is abstract or native
     */
    public boolean hasCode() {
        return !has(Opcodes.ACC_ABSTRACT) && !has(Opcodes.ACC_NATIVE);
    }

    /**
     * Tells whether the compiler made it.
     *
     * @return true for bridges and the bodies of lambdas
     */
    public boolean isSynthetic() {
        return has(Opcodes.ACC_SYNTHETIC);
    }

    private boolean has(int flag) {
        return (node.access & flag) != 0;
    }

    /**
     * Says where an instruction stands.
     *
     * @param instruction one of this method's
     * @return the file and line, such as {@code Orders.java:42}; without line numbers, the class and method
     */
    public String place(AbstractInsnNode instruction) {
        int index = node.instructions.indexOf(instruction);
        String known = places[index];
        if (known == null) {
            int line = lines[index];
            known = line == 0 ? name(owner.name()) + "." + node.name : owner.sourceFile() + ":" + line;
            places[index] = known;
        }
        return known;
    }

    /**
     * Says where the method begins.
     *
     * @return the file and line, or the class and method
     */
    public String place() {
        int line = Arrays.stream(lines).filter(each -> each > 0).findFirst().orElse(0);
        return line == 0 ? name(owner.name()) + "." + node.name : owner.sourceFile() + ":" + line;
    }

    private static String name(String type) {
        return type.substring(type.lastIndexOf('/') + 1).replace('$', '.');
    }

    @Override
    public String toString() {
        return text;
    }
}
