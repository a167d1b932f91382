package io.errorcontract.internal.write;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.BodyNode.Member;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ParameterType.ListOf;
import io.errorcontract.contract.ParameterType.MapOf;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.internal.plan.Pointers;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.internal.plan.ViolationLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the plan by which the bodies of one error are written in one layout. */
final class PlanCompiler {

    private final @Nullable ErrorDescriptor error;
    private final FixedParts fixed;
    private final Set<String> placed = new HashSet<>();

    private PlanCompiler(@Nullable ErrorDescriptor error) {
        this.error = error;
        this.fixed = new FixedParts(error);
    }

    static WritePlan compile(@Nullable ErrorDescriptor error, BodyLayout layout) {
        PlanCompiler compiler = new PlanCompiler(error);
        for (Binding binding : layout.json().bindings()) {
            if (binding.source() == BindingSource.PARAM) {
                compiler.placed.add(binding.name());
            }
        }
        PlanBuilder plan = new PlanBuilder();
        compiler.required(layout.json(), null, "", new Scope(), plan, Scalar.ANY);
        return new WritePlan(layout.mediaType(), plan.steps(), plan.literalSize());
    }

    /** Makes the steps of one error in a list of several. */
    static WriteOp[] compile(@Nullable ErrorDescriptor error, BodyNode element, String pointer, Set<String> placed) {
        PlanCompiler compiler = new PlanCompiler(error);
        compiler.placed.addAll(placed);
        PlanBuilder plan = new PlanBuilder();
        compiler.required(element, null, pointer, new Scope(), plan, Scalar.ANY);
        return plan.steps();
    }

    private void required(
            BodyNode node, @Nullable String name, String pointer, Scope scope, PlanBuilder to, ParameterType itemType) {
        if (node instanceof BodyNode.Value value && value.binding().source() == BindingSource.VIOLATIONS) {
            required(each(value), name, pointer, scope, to, itemType);
            return;
        }
        to.begin(name, scope);
        if (node instanceof BodyNode.Constant constant) {
            to.constant(constant.value(), false);
        } else if (node instanceof BodyNode.ObjectNode object) {
            object(object.members(), pointer, to, itemType);
        } else if (node instanceof BodyNode.ListNode list) {
            list(list, pointer, to, itemType);
        } else if (node instanceof BodyNode.Value value) {
            requiredValue(value.binding(), pointer, to, itemType);
        } else if (node instanceof BodyNode.JsonText text) {
            PlanBuilder inner = new PlanBuilder();
            required(text.node(), null, pointer, new Scope(), inner, itemType);
            to.step(new JsonTextOp(inner.steps()));
        } else {
            to.step(eachOp(node, PlanBuilder.noKey(), pointer));
        }
    }

    private void optional(
            BodyNode node, @Nullable String name, String pointer, Scope scope, PlanBuilder to, ParameterType itemType) {
        if (node instanceof BodyNode.Constant) {
            required(node, name, pointer, scope, to, itemType);
        } else if (node instanceof BodyNode.ObjectNode || node instanceof BodyNode.ListNode || isParams(node)) {
            optionalGroup(node, name, pointer, scope, to, itemType);
        } else if (node instanceof BodyNode.Value value) {
            if (value.binding().source() == BindingSource.VIOLATIONS) {
                to.step(eachOp(each(value), PlanBuilder.optionalKey(name, scope), pointer));
            } else {
                optionalValue(value.binding(), name, scope, to, itemType);
            }
        } else if (node instanceof BodyNode.JsonText) {
            optionalGroup(node, name, pointer, scope, to, itemType);
        } else {
            to.step(eachOp(node, PlanBuilder.optionalKey(name, scope), pointer));
        }
    }

    private static boolean isParams(BodyNode node) {
        return node instanceof BodyNode.Value value && value.binding().source() == BindingSource.PARAMS;
    }

    private static BodyNode.EachElement each(BodyNode.Value violations) {
        return new BodyNode.EachElement(violations.binding(), ViolationLayout.DEFAULT);
    }

    private void requiredValue(Binding binding, String pointer, PlanBuilder to, ParameterType itemType) {
        if (binding.source() == BindingSource.PARAMS) {
            object(List.of(BodyNode.spread(binding)), pointer, to, itemType);
        } else if (fixed.has(binding, itemType)) {
            to.constant(fixed.value(binding), true);
        } else {
            to.step(new ValueOp(PlanBuilder.noKey(), Slot.inBody(binding), fixed.type(binding, itemType)));
        }
    }

    private void optionalValue(
            Binding binding, @Nullable String name, Scope scope, PlanBuilder to, ParameterType itemType) {
        if (!fixed.has(binding, itemType)) {
            Key key = PlanBuilder.optionalKey(name, scope);
            to.step(new ValueOp(key, Slot.inBody(binding), fixed.type(binding, itemType)));
            return;
        }
        Object value = fixed.value(binding);
        if (value != null) {
            to.begin(name, scope);
            to.constant(value, true);
        }
    }

    private void optionalGroup(
            BodyNode node, @Nullable String name, String pointer, Scope scope, PlanBuilder to, ParameterType itemType) {
        PlanBuilder group = new PlanBuilder();
        required(node, null, pointer, new Scope(), group, itemType);
        if (group.certainValue() || node.bindings().isEmpty()) {
            to.begin(name, scope);
            to.append(group);
        } else if (group.dynamic()) {
            to.step(new GroupOp(PlanBuilder.optionalKey(name, scope), group.steps()));
        }
    }

    private void object(List<Member> members, String pointer, PlanBuilder to, ParameterType itemType) {
        Set<String> names = new HashSet<>();
        for (Member member : members) {
            if (member instanceof BodyNode.Field field) {
                names.add(field.name());
            }
        }
        Scope scope = new Scope();
        to.raw('{');
        for (Member member : members) {
            if (member instanceof BodyNode.Spread spread) {
                spread(spread.binding(), pointer, names, scope, to);
            } else if (member instanceof BodyNode.Field field) {
                field(field, pointer, scope, to, itemType);
            }
        }
        to.raw('}');
    }

    private void field(BodyNode.Field field, String pointer, Scope scope, PlanBuilder to, ParameterType itemType) {
        String here = Pointers.child(pointer, field.name());
        if (field.optional()) {
            optional(field.node(), field.name(), here, scope, to, itemType);
        } else {
            required(field.node(), field.name(), here, scope, to, itemType);
        }
    }

    /** An element without any value is left out: nobody can mark it as optional. */
    private void list(BodyNode.ListNode list, String pointer, PlanBuilder to, ParameterType itemType) {
        Scope scope = new Scope();
        to.raw('[');
        int fixedElements = list.elements().size() - (list.endsInFieldPath() ? 1 : 0);
        for (int i = 0; i < fixedElements; i++) {
            optional(list.elements().get(i), null, Pointers.child(pointer, i), scope, to, itemType);
        }
        if (list.endsInFieldPath()) {
            to.step(new FieldPathOp(Slot.inBody(Binding.of(BindingSource.FIELD))));
        }
        BodyNode.EachElement rest = list.rest();
        if (rest != null) {
            EachSource source = new EachSource(Slot.inBody(rest.source()));
            to.step(new EachRestOp(source, element(rest.source(), rest.element(), pointer)));
        }
        to.raw(']');
    }

    private void spread(Binding binding, String pointer, Set<String> taken, Scope scope, PlanBuilder to) {
        if (binding.source() == BindingSource.PARAM) {
            ParameterType type = fixed.type(binding, Scalar.ANY);
            to.step(new MapOp(Slot.inBody(binding), type instanceof MapOf map ? map.value() : Scalar.ANY, taken));
        } else if (error == null) {
            to.step(new ExtrasOp(pointer));
        } else {
            List<ParamsOp.Param> params = params(error, taken, scope);
            if (params.isEmpty()) {
                return;
            }
            to.step(new ParamsOp(params));
        }
        scope.possible = true;
    }

    /** Parameters with a place of their own are not repeated. */
    private List<ParamsOp.Param> params(ErrorDescriptor descriptor, Set<String> taken, Scope scope) {
        List<ParamsOp.Param> params = new ArrayList<>();
        for (int i = 0; i < descriptor.parameters().size(); i++) {
            ParameterDescriptor parameter = descriptor.parameters().get(i);
            String name = parameter.name();
            if (parameter.inBody() && !placed.contains(name) && !taken.contains(name)) {
                params.add(new ParamsOp.Param(i, parameter, PlanBuilder.optionalKey(name, scope)));
            }
        }
        return params;
    }

    private WriteOp eachOp(BodyNode node, Key key, String pointer) {
        if (node instanceof BodyNode.EachElement each && each.source().source() == BindingSource.ERRORS) {
            return new ErrorsOp(key, each.element(), pointer, placed, error);
        }
        if (node instanceof BodyNode.EachElement each) {
            WriteOp[] element = element(each.source(), each.element(), pointer);
            return new EachElementOp(key, new EachSource(Slot.inBody(each.source())), element);
        }
        if (node instanceof BodyNode.EachField each) {
            return eachField(each, key, pointer);
        }
        BodyNode.EachPath each = (BodyNode.EachPath) node;
        boolean grouped = each.value() instanceof BodyNode.ListNode;
        BodyNode value = grouped ? ((BodyNode.ListNode) each.value()).elements().get(0) : each.value();
        return new EachPathOp(
                key, new EachSource(Slot.inBody(each.source())), each, element(each.source(), value, pointer), grouped);
    }

    private WriteOp eachField(BodyNode.EachField each, Key key, String pointer) {
        boolean grouped = each.value() instanceof BodyNode.ListNode list
                && list.elements().size() == 1;
        BodyNode value = grouped ? ((BodyNode.ListNode) each.value()).elements().get(0) : each.value();
        return new EachFieldOp(
                key,
                new EachSource(Slot.inBody(each.source())),
                Slot.inBody(each.key()),
                element(each.source(), value, pointer),
                grouped);
    }

    private WriteOp[] element(Binding source, BodyNode element, String pointer) {
        ParameterType type = fixed.type(source, Scalar.ANY);
        PlanBuilder plan = new PlanBuilder();
        required(element, null, pointer, new Scope(), plan, type instanceof ListOf list ? list.element() : Scalar.ANY);
        return plan.steps();
    }
}
