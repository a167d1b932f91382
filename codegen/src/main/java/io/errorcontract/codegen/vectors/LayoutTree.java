package io.errorcontract.codegen.vectors;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The templates of bodies, and the bindings in them, as trees of data. */
final class LayoutTree {

    private LayoutTree() {}

    /** A node of a template. */
    static Map<String, Object> node(BodyNode node) {
        if (node instanceof BodyNode.Constant constant) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("constant", constant.value());
            return tree;
        }
        if (node instanceof BodyNode.Value value) {
            return binding(value.binding());
        }
        if (node instanceof BodyNode.ObjectNode object) {
            return Map.of(
                    "object", object.members().stream().map(LayoutTree::member).toList());
        }
        if (node instanceof BodyNode.ListNode list) {
            Map<String, Object> array = new LinkedHashMap<>();
            array.put("array", list.elements().stream().map(LayoutTree::node).toList());
            if (list.rest() != null) {
                array.put("rest", node(list.rest()));
            }
            return array;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        if (node instanceof BodyNode.EachElement each) {
            tree.put("each", binding(each.source()));
            tree.put("element", node(each.element()));
        } else if (node instanceof BodyNode.EachField each) {
            tree.put("each", binding(each.source()));
            tree.put("key", binding(each.key()));
            tree.put("value", node(each.value()));
        } else if (node instanceof BodyNode.EachPath each) {
            tree.put("each", binding(each.source()));
            tree.put("tree", binding(each.path()));
            tree.put(each.always() ? "at" : "own", each.name());
            tree.put("value", node(each.value()));
        } else if (node instanceof BodyNode.JsonText text) {
            tree.put("json", node(text.node()));
        }
        return tree;
    }

    private static Map<String, Object> member(BodyNode.Member member) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (member instanceof BodyNode.Field field) {
            tree.put("field", field.name());
            if (field.optional()) {
                tree.put("optional", true);
            }
            tree.put("node", node(field.node()));
        } else if (member instanceof BodyNode.Spread spread) {
            tree.put("spread", binding(spread.binding()));
        }
        return tree;
    }

    /** A binding; its source by the word that the catalog language has for it. */
    static Map<String, Object> binding(Binding binding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("bind", source(binding));
        if (!binding.name().isEmpty()) {
            tree.put("name", binding.name());
        }
        if (!binding.formats().isEmpty()) {
            tree.put(
                    "formats",
                    binding.formats().stream().map(LayoutTree::format).toList());
        }
        return tree;
    }

    /** Two words of the language mean one thing in an error and another in a violation; here each has its own. */
    private static String source(Binding binding) {
        return binding.source().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Object> format(Format format) {
        List<Object> words = new ArrayList<>(List.of(format.kind().word()));
        words.addAll(format.arguments());
        return words;
    }
}
