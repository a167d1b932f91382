package io.errorcontract.model.internal.codec.read;

import io.errorcontract.model.body.Binding;
import io.errorcontract.model.body.BindingSource;
import io.errorcontract.model.body.BodyLayout;
import io.errorcontract.model.body.BodyNode;
import io.errorcontract.model.internal.codec.Pointers;
import io.errorcontract.model.internal.codec.Slot;
import io.errorcontract.model.internal.codec.ViolationLayout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a layout ready to read, and notes what it can carry. */
final class LayoutCompiler {

    /** The slot of a value that stands in its place as it is. */
    static final Slot PLAIN = Slot.inBody(Binding.of(BindingSource.PARAM));

    private final Set<String> params = new HashSet<>();
    /** Where each kind of value stands, the first place if there are several. */
    private final Map<BindingSource, String> places = new EnumMap<>(BindingSource.class);

    /** The pointer of the list element that is being compiled, as if the body had just the layout's elements. */
    private String anchor = "";

    private LayoutCompiler() {}

    static LayoutReader compile(BodyLayout layout, LayoutReader.Usage usage) {
        LayoutCompiler compiler = new LayoutCompiler();
        ReadNode root = compiler.node(layout.json(), "", false);
        return new LayoutReader(layout, root, usage, compiler.carried());
    }

    private LayoutReader.Carried carried() {
        return new LayoutReader.Carried(places, params);
    }

    private ReadNode node(BodyNode node, String pointer, boolean nullable) {
        if (node instanceof BodyNode.Constant constant) {
            return new ConstantNode(pointer, constant.value());
        }
        if (node instanceof BodyNode.Value value) {
            return value(value.binding(), pointer, nullable);
        }
        if (node instanceof BodyNode.ObjectNode object) {
            return object(object, pointer, nullable);
        }
        if (node instanceof BodyNode.ListNode list) {
            return list(list, pointer, nullable);
        }
        if (node instanceof BodyNode.EachElement each) {
            return new EachElementNode(pointer, source(each.source()), node(each.element(), "", false), nullable);
        }
        return eachField((BodyNode.EachField) node, pointer, nullable);
    }

    private ReadNode list(BodyNode.ListNode list, String pointer, boolean nullable) {
        String outer = anchor;
        List<ReadNode> elements = new ArrayList<>();
        for (int i = 0; i < list.elements().size(); i++) {
            anchor = Pointers.child(outer + pointer, i);
            elements.add(node(list.elements().get(i), "", false));
        }
        anchor = outer;
        return new ListNode(pointer, elements, nullable);
    }

    private ReadNode eachField(BodyNode.EachField each, String pointer, boolean nullable) {
        BodyNode value = each.value();
        boolean grouped =
                value instanceof BodyNode.ListNode list && list.elements().size() == 1;
        BodyNode element = grouped ? ((BodyNode.ListNode) value).elements().get(0) : value;
        return new EachFieldNode(
                pointer, source(each.source()), Slot.inBody(each.key()), node(element, "", false), grouped, nullable);
    }

    private Slot source(Binding binding) {
        if (binding.source() == BindingSource.PARAM) {
            params.add(binding.name());
        }
        return Slot.inBody(binding);
    }

    private ReadNode object(BodyNode.ObjectNode object, String pointer, boolean nullable) {
        List<ObjectNode.FieldNode> fields = new ArrayList<>();
        ObjectNode.Rest rest = ObjectNode.Rest.UNDECLARED;
        String mapName = "";
        for (BodyNode.Member member : object.members()) {
            if (member instanceof BodyNode.Field field) {
                ReadNode node = node(field.node(), Pointers.child(pointer, field.name()), field.optional());
                fields.add(new ObjectNode.FieldNode(field.name().intern(), field.optional(), node));
            } else if (member instanceof BodyNode.Spread spread
                    && spread.binding().source() == BindingSource.PARAMS) {
                rest = allParams(pointer);
            } else if (member instanceof BodyNode.Spread spread
                    && spread.binding().source() == BindingSource.PARAM) {
                rest = ObjectNode.Rest.MAP;
                mapName = spread.binding().name();
                params.add(mapName);
            }
        }
        return new ObjectNode(pointer, fields, rest, mapName, nullable);
    }

    private ObjectNode.Rest allParams(String pointer) {
        places.putIfAbsent(BindingSource.PARAMS, anchor + pointer);
        return ObjectNode.Rest.PARAMETERS;
    }

    private ReadNode value(Binding binding, String pointer, boolean nullable) {
        if (binding.source() == BindingSource.PARAMS) {
            return new ObjectNode(pointer, List.of(), allParams(pointer), "", nullable);
        }
        if (binding.source() == BindingSource.VIOLATIONS) {
            return node(new BodyNode.EachElement(binding, ViolationLayout.DEFAULT), pointer, nullable);
        }
        if (binding.source() == BindingSource.PARAM) {
            params.add(binding.name());
        }
        places.putIfAbsent(binding.source(), anchor + pointer);
        return new ValueNode(pointer, Slot.inBody(binding));
    }
}
