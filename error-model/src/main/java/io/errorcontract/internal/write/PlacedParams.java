package io.errorcontract.internal.write;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;
import java.util.Set;

/** Finds the parameters that have places of their own in a layout. */
final class PlacedParams {

    private PlacedParams() {}

    static void collect(BodyNode node, Set<String> names) {
        if (node instanceof BodyNode.Value value) {
            add(value.binding(), names);
        } else if (node instanceof BodyNode.ObjectNode object) {
            for (BodyNode.Member member : object.members()) {
                member(member, names);
            }
        } else if (node instanceof BodyNode.ListNode list) {
            for (BodyNode element : list.elements()) {
                collect(element, names);
            }
        } else if (node instanceof BodyNode.EachElement each) {
            add(each.source(), names);
            collect(each.element(), names);
        } else if (node instanceof BodyNode.EachField each) {
            add(each.source(), names);
            collect(each.value(), names);
        }
    }

    private static void member(BodyNode.Member member, Set<String> names) {
        if (member instanceof BodyNode.Field field) {
            collect(field.node(), names);
        } else if (member instanceof BodyNode.Spread spread) {
            add(spread.binding(), names);
        }
    }

    private static void add(Binding binding, Set<String> names) {
        if (binding.source() == BindingSource.PARAM) {
            names.add(binding.name());
        }
    }

    /** Whether there is anything but constants. */
    static boolean hasBinding(BodyNode node) {
        if (node instanceof BodyNode.ObjectNode object) {
            for (BodyNode.Member member : object.members()) {
                if (!(member instanceof BodyNode.Field field) || hasBinding(field.node())) {
                    return true;
                }
            }
            return false;
        }
        if (node instanceof BodyNode.ListNode list) {
            for (BodyNode element : list.elements()) {
                if (hasBinding(element)) {
                    return true;
                }
            }
            return false;
        }
        return !(node instanceof BodyNode.Constant);
    }
}
