package io.errorcontract.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Executable;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Walks the path of a violation through the Java types, and spells it as the client sent it. */
final class ClientPath {

    private final JsonNames names;
    private final ConstraintViolation<?> violation;
    private final StringBuilder spelled = new StringBuilder();

    private @Nullable Type type;
    private @Nullable Executable executable;
    private String in = "body";

    private ClientPath(ConstraintViolation<?> violation, JsonNames names) {
        this.violation = violation;
        this.names = names;
        this.type = violation.getRootBeanClass();
    }

    static ClientPath of(ConstraintViolation<?> violation, JsonNames names) {
        ClientPath path = new ClientPath(violation, names);
        for (Path.Node node : violation.getPropertyPath()) {
            path.step(node);
        }
        return path;
    }

    /** The path, for example {@code items[0].unit_price}; empty for the body as a whole. */
    String spelled() {
        return spelled.toString();
    }

    /** Where it begins. */
    String in() {
        return in;
    }

    private void step(Path.Node node) {
        if (node.isInIterable()) {
            enterContainer(node);
        }
        if (node.getKind() == ElementKind.METHOD) {
            executable = method(node);
        } else if (node.getKind() == ElementKind.PARAMETER) {
            enterParameter(node.as(Path.ParameterNode.class));
        } else if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
            enterProperty(node.getName());
        }
        // What is left has no name of its own: beans, elements of containers, constructors and return values.
    }

    private void enterContainer(Path.Node node) {
        Object place = node.getKey() != null ? node.getKey() : node.getIndex();
        spelled.append('[').append(place == null ? "" : place).append(']');
        type = Properties.elementOf(type);
    }

    private void enterProperty(String property) {
        Class<?> owner = Properties.classOf(type);
        // The declared type may lack what its subclass has; of the last step, the object itself is known.
        if (owner == null || Properties.typeOf(owner, property) == null) {
            owner = violation.getLeafBean() == null
                    ? owner
                    : violation.getLeafBean().getClass();
        }
        RequestPart part =
                owner == null ? null : RequestPart.ofProperty(owner, property).orElse(null);
        if (part != null) {
            in = part.in();
            append(part.name());
        } else {
            append(owner == null ? property : names.nameOf(owner, property));
        }
        type = owner == null ? null : Properties.typeOf(owner, property);
    }

    private void enterParameter(Path.ParameterNode node) {
        int index = node.getParameterIndex();
        if (executable == null) {
            append(node.getName());
            return;
        }
        RequestPart part = RequestPart.of(executable, index);
        in = part.in();
        append(part.name());
        type = executable.getGenericParameterTypes()[index];
    }

    private void append(String name) {
        if (spelled.length() > 0 && !name.isEmpty()) {
            spelled.append('.');
        }
        spelled.append(name);
    }

    private @Nullable Executable method(Path.Node node) {
        Class<?>[] parameters =
                node.as(Path.MethodNode.class).getParameterTypes().toArray(new Class<?>[0]);
        for (Class<?> owner = violation.getRootBeanClass(); owner != null; owner = owner.getSuperclass()) {
            try {
                return owner.getDeclaredMethod(node.getName(), parameters);
            } catch (NoSuchMethodException e) {
                // It is a superclass's.
            }
        }
        return null;
    }
}
