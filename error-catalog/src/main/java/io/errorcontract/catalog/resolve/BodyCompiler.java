package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.BodyTemplate;
import io.errorcontract.catalog.language.BindingNames;
import io.errorcontract.catalog.language.TemplateWalker.Scope;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compiles body templates and bindings. */
public final class BodyCompiler {
    private BodyCompiler() {}

    /** Compiles the template of a body. */
    public static BodyNode body(BodyTemplate template) {
        return node(template, Scope.ERROR);
    }

    /** Compiles a binding outside of any repetition. */
    public static Binding binding(BindingExpression expression) {
        return binding(expression, Scope.ERROR);
    }

    private static BodyNode node(BodyTemplate template, Scope scope) {
        if (template instanceof BodyTemplate.ObjectTemplate object) {
            return object(object, scope);
        }
        if (template instanceof BodyTemplate.ListTemplate list) {
            List<BodyNode> elements = new ArrayList<>();
            for (BodyTemplate element : list.elements()) {
                elements.add(node(element, scope));
            }
            return new BodyNode.ListNode(elements);
        }
        if (template instanceof BodyTemplate.EachList each) {
            Scope inside = Scope.of(each.source());
            return new BodyNode.EachElement(binding(each.source(), scope), node(each.element(), inside));
        }
        if (template instanceof BodyTemplate.EachMap each) {
            Scope inside = Scope.of(each.source());
            return new BodyNode.EachField(
                    binding(each.source(), scope), binding(each.key(), inside), node(each.value(), inside));
        }
        if (template instanceof BodyTemplate.Bound bound) {
            return new BodyNode.Value(binding(bound.binding(), scope));
        }
        return new BodyNode.Constant(((BodyTemplate.Constant) template).value());
    }

    private static BodyNode object(BodyTemplate.ObjectTemplate object, Scope scope) {
        List<BodyNode.Member> members = new ArrayList<>();
        for (BodyTemplate.Member member : object.members()) {
            if (member instanceof BodyTemplate.Field field) {
                members.add(new BodyNode.Field(field.name(), field.optional(), node(field.value(), scope)));
            } else if (member instanceof BodyTemplate.Spread spread) {
                members.add(new BodyNode.Spread(binding(spread.source(), scope)));
            }
        }
        return new BodyNode.ObjectNode(members);
    }

    private static Binding binding(BindingExpression expression, Scope scope) {
        BindingSource source = BindingNames.resolve(expression.source(), scope);
        if (source == null) {
            throw new IllegalArgumentException("no binding '$" + expression.source() + "'");
        }
        List<Format> formats = new ArrayList<>();
        for (BindingExpression.FormatCall call : expression.formats()) {
            formats.add(format(call));
        }
        return new Binding(source, BindingNames.nameIn(expression.source()), formats);
    }

    private static Format format(BindingExpression.FormatCall call) {
        Format.Kind kind =
                Format.Kind.valueOf(call.name().toUpperCase(Locale.ROOT).replace('-', '_'));
        List<Object> arguments = call.arguments();
        return switch (kind) {
            case PREFIX -> Format.prefix((String) arguments.get(0));
            case SUFFIX -> Format.suffix((String) arguments.get(0));
            case PART -> Format.part((Integer) arguments.get(0), (String) arguments.get(1));
            default -> Format.of(kind);
        };
    }
}
