package io.errorcontract.catalog.language;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BodyNode;

/** Goes through a body template with the places of its parts. Subclasses take from it what they look for. */
public abstract class TemplateWalker {

    /** A binding with its place. */
    protected void binding(SourcePath path, Binding binding) {}

    /** A value that never changes. */
    protected void constant(SourcePath path, BodyNode.Constant constant) {}

    /** An object, before its members. */
    protected void object(SourcePath path, BodyNode.ObjectNode object) {}

    public final void walk(SourcePath path, BodyNode template) {
        if (template instanceof BodyNode.ObjectNode object) {
            walkObject(path, object);
        } else if (template instanceof BodyNode.ListNode list) {
            for (int i = 0; i < list.elements().size(); i++) {
                walk(path.then(i), list.elements().get(i));
            }
            if (list.rest() != null) {
                walkElement(path.then(list.elements().size()), list.rest());
            }
        } else if (template instanceof BodyNode.EachElement each) {
            walkElement(path.then(0), each);
        } else if (template instanceof BodyNode.EachField each) {
            binding(path.then("each"), each.source());
            binding(path.then("key"), each.key());
            walk(path.then("value"), each.value());
        } else if (template instanceof BodyNode.EachPath each) {
            binding(path.then("each"), each.source());
            binding(path.then("tree"), each.path());
            walk(path.then("value"), each.value());
        } else if (template instanceof BodyNode.JsonText text) {
            walk(path.then(TemplateKeys.JSON_TEXT), text.node());
        } else if (template instanceof BodyNode.Value value) {
            binding(path, value.binding());
        } else if (template instanceof BodyNode.Constant constant) {
            constant(path, constant);
        }
    }

    private void walkElement(SourcePath element, BodyNode.EachElement each) {
        binding(element.then("each"), each.source());
        walk(element, each.element());
    }

    private void walkObject(SourcePath path, BodyNode.ObjectNode object) {
        object(path, object);
        for (BodyNode.Member member : object.members()) {
            SourcePath place = path.then(TemplateKeys.of(member));
            if (member instanceof BodyNode.Field field) {
                walk(place, field.node());
            } else if (member instanceof BodyNode.Spread spread) {
                binding(place, spread.binding());
            }
        }
    }
}
