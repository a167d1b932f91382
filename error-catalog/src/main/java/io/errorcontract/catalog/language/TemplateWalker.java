package io.errorcontract.catalog.language;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.BodyTemplate;
import io.errorcontract.catalog.definition.SourcePath;

/** Goes through a body template. Subclasses take from it what they look for. */
public abstract class TemplateWalker {
    /** What the bindings at a place can name. */
    public enum Scope {
        /** What is known of the error. */
        ERROR,
        /** One violation of {@code $violations}. */
        VIOLATION,
        /** One element of a list parameter. */
        ITEM;

        /** What can be named inside of a repetition. */
        public static Scope of(BindingExpression source) {
            return source.source().equals("violations") ? VIOLATION : ITEM;
        }
    }

    /** A binding with its place. */
    protected void binding(SourcePath path, BindingExpression binding, Scope scope) {}

    /** What {@code each} repeats or a star spreads; it has to be a list or a map. */
    protected void collection(SourcePath path, BindingExpression binding, Scope scope) {
        binding(path, binding, scope);
    }

    /** A value that never changes. */
    protected void constant(SourcePath path, BodyTemplate.Constant constant) {}

    /** An object, before its members. */
    protected void object(SourcePath path, BodyTemplate.ObjectTemplate object) {}

    public final void walk(SourcePath path, BodyTemplate template) {
        walk(path, template, Scope.ERROR);
    }

    private void walk(SourcePath path, BodyTemplate template, Scope scope) {
        if (template instanceof BodyTemplate.ObjectTemplate object) {
            walkObject(path, object, scope);
        } else if (template instanceof BodyTemplate.ListTemplate list) {
            for (int i = 0; i < list.elements().size(); i++) {
                walk(path.then(i), list.elements().get(i), scope);
            }
        } else if (template instanceof BodyTemplate.EachList each) {
            SourcePath element = path.then(0);
            collection(element.then("each"), each.source(), scope);
            walk(element, each.element(), Scope.of(each.source()));
        } else if (template instanceof BodyTemplate.EachMap each) {
            collection(path.then("each"), each.source(), scope);
            binding(path.then("key"), each.key(), Scope.of(each.source()));
            walk(path.then("value"), each.value(), Scope.of(each.source()));
        } else if (template instanceof BodyTemplate.Bound bound) {
            binding(path, bound.binding(), scope);
        } else if (template instanceof BodyTemplate.Constant constant) {
            constant(path, constant);
        }
    }

    private void walkObject(SourcePath path, BodyTemplate.ObjectTemplate object, Scope scope) {
        object(path, object);
        for (BodyTemplate.Member member : object.members()) {
            SourcePath place = path.then(member.key());
            if (member instanceof BodyTemplate.Field field) {
                walk(place, field.value(), scope);
            } else if (member instanceof BodyTemplate.Spread spread) {
                collection(place, spread.source(), scope);
            }
        }
    }
}
