package io.errorcontract.internal.read;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.internal.plan.Pointers;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.internal.plan.ViolationLayout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a layout ready to read, and notes what it can carry. */
final class LayoutCompiler {

    private final Set<String> params = new HashSet<>();
    /** Where each kind of value stands, the first place if there are several. */
    private final Map<BindingSource, String> places = new EnumMap<>(BindingSource.class);

    /** The pointer of the list element that is being compiled, as if the body had just the layout's elements. */
    private String anchor = "";

    /** The fields of violations that the catalog declares. */
    private final List<ParameterDescriptor> ofViolations;

    private LayoutCompiler(List<ParameterDescriptor> ofViolations) {
        this.ofViolations = ofViolations;
    }

    /**
     * Makes a layout ready.
     *
     * @param layout the layout
     * @param ofViolations the fields of violations that the catalog declares
     * @param general whether errors that name no layout have it
     * @param onlyError the error that is the only one to name it, or {@code null}
     */
    static LayoutDecoder compile(
            BodyLayout layout,
            List<ParameterDescriptor> ofViolations,
            boolean general,
            @Nullable ErrorDescriptor onlyError) {
        LayoutCompiler compiler = new LayoutCompiler(ofViolations);
        ReadNode root = compiler.node(layout.json(), "", false);
        return new LayoutDecoder(layout, root, general, onlyError, compiler.places, compiler.params);
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
            return each.source().source() == BindingSource.ERRORS
                    ? errors(each, pointer, nullable)
                    : new EachElementNode(pointer, source(each.source()), node(each.element(), "", false), nullable);
        }
        if (node instanceof BodyNode.EachField each) {
            return eachField(each, pointer, nullable);
        }
        return rare(node, pointer, nullable);
    }

    private ReadNode rare(BodyNode node, String pointer, boolean nullable) {
        if (node instanceof BodyNode.JsonText text) {
            return new JsonTextNode(pointer, node(text.node(), pointer, nullable), nullable);
        }
        BodyNode.EachPath each = (BodyNode.EachPath) node;
        boolean grouped = each.value() instanceof BodyNode.ListNode;
        BodyNode value = grouped ? ((BodyNode.ListNode) each.value()).elements().get(0) : each.value();
        return new EachPathNode(pointer, source(each.source()), each, node(value, "", false), grouped, nullable);
    }

    private ReadNode list(BodyNode.ListNode list, String pointer, boolean nullable) {
        String outer = anchor;
        List<ReadNode> elements = new ArrayList<>();
        for (int i = 0; i < list.elements().size(); i++) {
            anchor = Pointers.child(outer + pointer, i);
            elements.add(node(list.elements().get(i), "", false));
        }
        anchor = outer;
        BodyNode.EachElement rest = list.rest();
        ListNode node = new ListNode(pointer, elements, list.endsInFieldPath(), nullable);
        return rest == null ? node : node.withRest(source(rest.source()), node(rest.element(), "", false));
    }

    /** What is in the first error counts as in the error itself. */
    private ReadNode errors(BodyNode.EachElement each, String pointer, boolean nullable) {
        String outer = anchor;
        places.put(BindingSource.ERRORS, outer + pointer);
        anchor = Pointers.child(outer + pointer, 0);
        ReadNode element = node(each.element(), "", false);
        anchor = outer;
        return new ErrorsNode(pointer, element, nullable);
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
        List<BodyNode.Field> fields = new ArrayList<>();
        List<ReadNode> nodes = new ArrayList<>();
        Rest rest = null;
        for (BodyNode.Member member : object.members()) {
            if (member instanceof BodyNode.Field field) {
                fields.add(field);
                nodes.add(node(field.node(), Pointers.child(pointer, field.name()), field.optional()));
            } else if (member instanceof BodyNode.Spread spread) {
                rest = rest(spread.binding(), pointer);
            }
        }
        return new ObjectNode(pointer, fields, nodes, rest == null ? new UndeclaredFields() : rest, nullable);
    }

    private ReadNode violationParam(Binding binding, String pointer, boolean nullable) {
        ParameterType type = Scalar.ANY;
        for (ParameterDescriptor parameter : ofViolations) {
            if (parameter.name().equals(binding.name())) {
                type = parameter.type();
            }
        }
        return new ViolationParamNode(pointer, Slot.inBody(binding), type, nullable);
    }

    private @Nullable Rest rest(Binding binding, String pointer) {
        if (binding.source() == BindingSource.PARAMS) {
            return allParams(pointer);
        }
        if (binding.source() == BindingSource.PARAM) {
            params.add(binding.name());
            return new MapFields(binding.name());
        }
        return null;
    }

    private Rest allParams(String pointer) {
        places.putIfAbsent(BindingSource.PARAMS, anchor + pointer);
        return new ParameterFields();
    }

    private ReadNode value(Binding binding, String pointer, boolean nullable) {
        if (binding.source() == BindingSource.PARAMS) {
            return new ObjectNode(pointer, List.of(), List.of(), allParams(pointer), nullable);
        }
        if (binding.source() == BindingSource.VIOLATIONS) {
            return node(new BodyNode.EachElement(binding, ViolationLayout.DEFAULT), pointer, nullable);
        }
        if (binding.source() == BindingSource.PARAM) {
            params.add(binding.name());
        }
        if (binding.source() == BindingSource.VIOLATION_PARAM) {
            return violationParam(binding, pointer, nullable);
        }
        places.putIfAbsent(binding.source(), anchor + pointer);
        return new ValueNode(pointer, Slot.inBody(binding), nullable);
    }
}
