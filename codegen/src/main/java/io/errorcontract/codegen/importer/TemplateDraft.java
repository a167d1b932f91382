package io.errorcontract.codegen.importer;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.BodyNode.Field;
import io.errorcontract.contract.BodyNode.Member;
import io.errorcontract.contract.BodyNode.ObjectNode;
import io.errorcontract.contract.BodyNode.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes from a template what no error has a value for. */
final class TemplateDraft {

    private TemplateDraft() {}

    /**
     * Makes the smaller template.
     *
     * @param template the template
     * @param used tells whether a parameter or property, such as {@code param.limit}, has values
     */
    static ObjectNode of(ObjectNode template, Predicate<String> used) {
        List<Member> members = new ArrayList<>();
        for (Member member : template.members()) {
            if (member instanceof Field field && field.node() instanceof ObjectNode inner) {
                members.add(new Field(field.name(), field.optional(), of(inner, used)));
            } else if (!(member instanceof Field field) || isUsed(field.node(), used)) {
                members.add(member);
            }
        }
        return new ObjectNode(members);
    }

    private static boolean isUsed(BodyNode value, Predicate<String> used) {
        if (!(value instanceof Value bound)) {
            return true;
        }
        BindingSource source = bound.binding().source();
        boolean own = source == BindingSource.PARAM || source == BindingSource.PROPERTY;
        return !own || used.test(bound.binding().sourceText().substring(1));
    }
}
