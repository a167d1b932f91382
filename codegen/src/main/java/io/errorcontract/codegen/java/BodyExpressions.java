package io.errorcontract.codegen.java;

import com.palantir.javapoet.CodeBlock;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.HeaderLayout;
import java.util.ArrayList;
import java.util.List;

/** Java expressions that make the layouts of bodies and headers again. */
final class BodyExpressions {

    private BodyExpressions() {}

    static CodeBlock layout(BodyLayout layout) {
        return CodeBlock.of(
                "new $T($L, $L,$W$L)",
                BodyLayout.class,
                Literals.string(layout.name()),
                Literals.string(layout.mediaType()),
                node(layout.json()));
    }

    static CodeBlock header(HeaderLayout header) {
        return CodeBlock.of(
                "new $T($L,$W$L)", HeaderLayout.class, Literals.string(header.name()), binding(header.binding()));
    }

    private static CodeBlock node(BodyNode node) {
        if (node instanceof BodyNode.Constant constant) {
            return CodeBlock.of("$T.constant($L)", BodyNode.class, Expressions.value(constant.value()));
        }
        if (node instanceof BodyNode.Value value) {
            return CodeBlock.of("$T.value($L)", BodyNode.class, bindingArguments(value.binding()));
        }
        if (node instanceof BodyNode.ObjectNode object) {
            List<CodeBlock> members =
                    object.members().stream().map(BodyExpressions::member).toList();
            return call("object", members);
        }
        if (node instanceof BodyNode.ListNode list) {
            return list(list);
        }
        if (node instanceof BodyNode.EachElement each) {
            return CodeBlock.of(
                    "new $T(\n$>$L,\n$L$<)", BodyNode.EachElement.class, binding(each.source()), node(each.element()));
        }
        if (node instanceof BodyNode.JsonText text) {
            return CodeBlock.of("new $T($L)", BodyNode.JsonText.class, node(text.node()));
        }
        if (node instanceof BodyNode.EachPath each) {
            return CodeBlock.of(
                    "new $T(\n$>$L,\n$L,\n$L, $L,\n$L$<)",
                    BodyNode.EachPath.class,
                    binding(each.source()),
                    binding(each.path()),
                    Literals.string(each.name()),
                    each.always(),
                    node(each.value()));
        }
        BodyNode.EachField each = (BodyNode.EachField) node;
        return CodeBlock.of(
                "new $T(\n$>$L,\n$L,\n$L$<)",
                BodyNode.EachField.class,
                binding(each.source()),
                binding(each.key()),
                node(each.value()));
    }

    private static CodeBlock list(BodyNode.ListNode list) {
        List<CodeBlock> elements = new ArrayList<>();
        if (list.rest() != null) {
            elements.add(node(list.rest()));
        }
        list.elements().forEach(element -> elements.add(node(element)));
        return call(list.rest() == null ? "list" : "listWithRest", elements);
    }

    private static CodeBlock call(String factory, List<CodeBlock> parts) {
        return parts.isEmpty()
                ? CodeBlock.of("$T.$L()", BodyNode.class, factory)
                : CodeBlock.of("$T.$L(\n$>$L$<)", BodyNode.class, factory, CodeBlock.join(parts, ",\n"));
    }

    private static CodeBlock member(BodyNode.Member member) {
        if (member instanceof BodyNode.Field field) {
            return CodeBlock.of(
                    "$T.$L($L,$W$L)",
                    BodyNode.class,
                    field.optional() ? "optional" : "field",
                    Literals.string(field.name()),
                    node(field.node()));
        }
        BodyNode.Spread spread = (BodyNode.Spread) member;
        return CodeBlock.of("$T.spread($L)", BodyNode.class, binding(spread.binding()));
    }

    private static CodeBlock binding(Binding binding) {
        return CodeBlock.of(
                "$T.$L($L)", Binding.class, binding.name().isEmpty() ? "of" : "named", bindingArguments(binding));
    }

    /** Source, name and formats of a binding, as arguments. */
    static CodeBlock bindingArguments(Binding binding) {
        CodeBlock.Builder code = CodeBlock.builder().add(Expressions.constant(binding.source()));
        if (!binding.name().isEmpty()) {
            code.add(",$W$L", Literals.string(binding.name()));
        }
        for (Format format : binding.formats()) {
            code.add(",$W$L", format(format));
        }
        return code.build();
    }

    private static CodeBlock format(Format format) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($L", Format.class, Expressions.constant(format.kind()));
        for (Object argument : format.arguments()) {
            code.add(",$W$L", Expressions.value(argument));
        }
        return code.add(")").build();
    }
}
