package io.errorcontract.contract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the template of a body. The same tree writes a body and reads one.
 *
 * @since 0.1.0
 */
public sealed interface BodyNode extends Serializable {

    /**
     * A value that is the same in every body.
     *
     * @param value a {@link String}, {@link Number}, {@link Boolean}, or {@code null}
     */
    record Constant(@Nullable Object value) implements BodyNode {}

    /**
     * A value of the error.
     *
     * @param binding which one
     */
    record Value(Binding binding) implements BodyNode {}

    /**
     * A JSON object.
     *
     * @param members its fields and spreads, in order
     */
    record ObjectNode(List<Member> members) implements BodyNode {
        /** Copies the list. */
        public ObjectNode {
            members = List.copyOf(members);
        }
    }

    /** Whether a body of this tree can have fields of any name, so that the names tell nothing. */
    default boolean anyNames() {
        return false;
    }

    /**
     * A JSON array of fixed elements. A reader finds the element of a template by its constants, or else by its place.
     * A violation's field as the last element is a path with an element for each of its steps: {@code items[0].price}
     * is {@code "items", 0, "price"}.
     *
     * @param elements the templates of its elements
     * @param rest what the further elements are, or null if there are none
     */
    record ListNode(List<BodyNode> elements, @Nullable EachElement rest) implements BodyNode {
        /** Copies the list. */
        public ListNode {
            elements = List.copyOf(elements);
        }

        /** Makes an array without further elements. */
        public ListNode(List<BodyNode> elements) {
            this(elements, null);
        }

        /**
         * Whether the array ends in the path of a violation's field.
         *
         * @return whether its last element is the field as it is
         */
        public boolean endsInFieldPath() {
            return rest == null
                    && !elements.isEmpty()
                    && elements.get(elements.size() - 1) instanceof Value last
                    && last.binding().source() == BindingSource.FIELD
                    && last.binding().formats().isEmpty();
        }
    }

    /**
     * A JSON array with an element for each violation, for each element of a list parameter, or for each error of the
     * response. A reader takes the first of several errors for the error itself.
     *
     * @param source what to go through
     * @param element the template of an element; of an error it has the bindings that are elsewhere outside of elements
     */
    record EachElement(Binding source, BodyNode element) implements BodyNode {}

    /**
     * A JSON object with a field for each violation, or for each element of a list parameter.
     *
     * @param source what to go through
     * @param key the name of a field
     * @param value the template of its value; a {@link ListNode} of one element collects all values of one key
     */
    record EachField(Binding source, Binding key, BodyNode value) implements BodyNode {
        @Override
        public boolean anyNames() {
            return true;
        }
    }

    /**
     * The violations by the paths of their fields: objects within objects, with a field for each step of a path. The
     * index of an element is a name too; a reader takes arrays as well.
     *
     * @param source the violations
     * @param path the path, {@link BindingSource#FIELD}
     * @param name the name under which an object holds the values of its own path
     * @param always whether values are always under that name; else only where an object has further fields, or is the
     *     outermost one, and elsewhere the values stand in place of the object
     * @param value the template of the values; a {@link ListNode} of one element collects all values of one path
     */
    record EachPath(Binding source, Binding path, String name, boolean always, BodyNode value) implements BodyNode {
        @Override
        public boolean anyNames() {
            return true;
        }
    }

    /**
     * A JSON text inside of a string.
     *
     * @param node what the text is
     */
    record JsonText(BodyNode node) implements BodyNode {}

    /** A part of an object. */
    sealed interface Member extends Serializable {}

    /**
     * A field of an object.
     *
     * @param name its name
     * @param optional whether it is left out when there is no value
     * @param node its value
     */
    record Field(String name, boolean optional, BodyNode node) implements Member {}

    /**
     * The fields of a map, spread into the object; a reader gives it all fields that have no place of their own.
     *
     * @param binding the map
     */
    record Spread(Binding binding) implements Member {}

    /**
     * Returns what the tree is bound to.
     *
     * @return the bindings of its values, spreads, sources and keys, in order
     */
    default List<Binding> bindings() {
        List<Binding> found = new ArrayList<>();
        collect(this, found);
        return found;
    }

    private static void collect(BodyNode node, List<Binding> found) {
        if (node instanceof Value value) {
            found.add(value.binding());
        } else if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                if (member instanceof Field field) {
                    collect(field.node(), found);
                } else {
                    found.add(((Spread) member).binding());
                }
            }
        } else if (node instanceof ListNode list) {
            for (BodyNode element : list.elements()) {
                collect(element, found);
            }
            if (list.rest() != null) {
                collect(list.rest(), found);
            }
        } else if (node instanceof EachElement each) {
            found.add(each.source());
            collect(each.element(), found);
        } else if (node instanceof EachField each) {
            found.add(each.source());
            found.add(each.key());
            collect(each.value(), found);
        } else if (node instanceof EachPath each) {
            found.add(each.source());
            found.add(each.path());
            collect(each.value(), found);
        } else if (node instanceof JsonText text) {
            collect(text.node(), found);
        }
    }

    /** Makes a constant. */
    static BodyNode constant(@Nullable Object value) {
        return new Constant(value);
    }

    /** Makes a place that holds a value of the error. */
    static BodyNode value(BindingSource source, Format... formats) {
        return new Value(Binding.of(source, formats));
    }

    /** Makes a place that holds a parameter, property or item field. */
    static BodyNode value(BindingSource source, String name, Format... formats) {
        return new Value(Binding.named(source, name, formats));
    }

    /** Makes an object. */
    static BodyNode object(Member... members) {
        return new ObjectNode(List.of(members));
    }

    /** Makes an array of fixed elements. */
    static BodyNode list(BodyNode... elements) {
        return new ListNode(List.of(elements));
    }

    /** Makes an array of fixed elements and further ones. */
    static BodyNode listWithRest(EachElement rest, BodyNode... elements) {
        return new ListNode(List.of(elements), rest);
    }

    /** Makes a field that is always there. */
    static Member field(String name, BodyNode node) {
        return new Field(name, false, node);
    }

    /** Makes a field that is left out when there is no value. */
    static Member optional(String name, BodyNode node) {
        return new Field(name, true, node);
    }

    /** Makes a spread. */
    static Member spread(Binding binding) {
        return new Spread(binding);
    }
}
