package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.BodyNode.Constant;
import io.errorcontract.contract.BodyNode.EachElement;
import io.errorcontract.contract.BodyNode.EachField;
import io.errorcontract.contract.BodyNode.EachPath;
import io.errorcontract.contract.BodyNode.Field;
import io.errorcontract.contract.BodyNode.JsonText;
import io.errorcontract.contract.BodyNode.ListNode;
import io.errorcontract.contract.BodyNode.ObjectNode;
import io.errorcontract.contract.BodyNode.Spread;
import io.errorcontract.contract.BodyNode.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the fields of a body template, each with its path from the top. */
final class BodyWalker {
    /** What a path has after the name of a string that holds JSON. */
    private static final String IN_TEXT = "{}";

    private final List<Found> found = new ArrayList<>();

    /**
     * A field of the template.
     *
     * @param path its path, with dots between the names, {@code []} for the elements of a list and {@code *} for names
     *     that are not known beforehand
     * @param names the names that lead to it, from the top or from the repeated element around it; empty at the top,
     *     and null inside of a list of fixed elements
     * @param type its JSON type, or null if it is that of its binding
     * @param optional whether it may be left out
     * @param note what it holds if that is the same in all bodies, as Markdown; may be empty
     * @param binding what it is bound to, or null
     * @param each what is repeated around it, or null
     */
    record Found(
            String path,
            @Nullable List<String> names,
            @Nullable String type,
            boolean optional,
            String note,
            @Nullable Binding binding,
            @Nullable Binding each) {}

    private BodyWalker() {}

    static List<Found> walk(BodyNode template) {
        BodyWalker walker = new BodyWalker();
        walker.node("", List.of(), template, false, null);
        return walker.found;
    }

    private void node(
            String path, @Nullable List<String> names, BodyNode node, boolean optional, @Nullable Binding each) {
        if (node instanceof ObjectNode object) {
            object(path, names, object, optional, each);
        } else if (node instanceof Value value) {
            found.add(new Found(path, names, null, optional, "", value.binding(), each));
        } else if (node instanceof Constant constant) {
            String note = "Always `" + TreeWriter.compact(constant.value()) + "`.";
            found.add(new Found(path, names, type(constant.value()), optional, note, null, each));
        } else if (node instanceof EachElement repeated) {
            found.add(new Found(path, names, "array", optional, "", repeated.source(), each));
            // The first error is the error itself, so that its values are as those of a list of fixed elements.
            boolean errors = repeated.source().source() == BindingSource.ERRORS;
            node(path + "[]", errors ? null : List.of(), repeated.element(), false, errors ? each : repeated.source());
        } else if (node instanceof EachField repeated) {
            found.add(new Found(path, names, "object", optional, "", repeated.source(), each));
            node(path + ".*", List.of(), repeated.value(), false, repeated.source());
        } else if (node instanceof ListNode list) {
            found.add(new Found(path, names, "array", optional, "", null, each));
            list.elements().forEach(element -> node(path + "[]", null, element, false, each));
            if (list.rest() != null) {
                node(
                        path + "[]",
                        List.of(),
                        list.rest().element(),
                        false,
                        list.rest().source());
            }
        } else if (node instanceof EachPath repeated) {
            found.add(new Found(path, names, "object", optional, "", repeated.source(), each));
            node(path + ".*", List.of(), repeated.value(), false, repeated.source());
        } else if (node instanceof JsonText text) {
            found.add(new Found(path, names, "string", optional, "A JSON text.", null, each));
            node(path + IN_TEXT, null, text.node(), false, each);
        }
    }

    private void object(
            String path, @Nullable List<String> names, ObjectNode object, boolean optional, @Nullable Binding each) {
        Binding spread = object.members().stream()
                .filter(Spread.class::isInstance)
                .map(member -> ((Spread) member).binding())
                .findFirst()
                .orElse(null);
        if (!path.isEmpty()) {
            found.add(new Found(path, names, "object", optional, "", spread, each));
        } else if (spread != null) {
            found.add(new Found("*", names, "any", false, "", spread, each));
        }
        for (BodyNode.Member member : object.members()) {
            if (member instanceof Field field) {
                String name = path.isEmpty() ? field.name() : path + "." + field.name();
                node(name, and(names, field.name()), field.node(), field.optional(), each);
            }
        }
    }

    private static @Nullable List<String> and(@Nullable List<String> names, String name) {
        if (names == null) {
            return null;
        }
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        return List.copyOf(longer);
    }

    private static String type(@Nullable Object constant) {
        return constant == null
                ? "null"
                : constant instanceof Boolean ? "boolean" : constant instanceof Number ? "number" : "string";
    }
}
