package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.definition.BodyTemplate;
import io.errorcontract.catalog.definition.BodyTemplate.Bound;
import io.errorcontract.catalog.definition.BodyTemplate.Field;
import io.errorcontract.catalog.definition.BodyTemplate.Member;
import io.errorcontract.catalog.definition.BodyTemplate.ObjectTemplate;
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
    static ObjectTemplate of(ObjectTemplate template, Predicate<String> used) {
        List<Member> members = new ArrayList<>();
        for (Member member : template.members()) {
            if (member instanceof Field field && field.value() instanceof ObjectTemplate inner) {
                members.add(new Field(field.key(), field.name(), field.optional(), of(inner, used)));
            } else if (!(member instanceof Field field) || isUsed(field.value(), used)) {
                members.add(member);
            }
        }
        return new ObjectTemplate(members);
    }

    private static boolean isUsed(BodyTemplate value, Predicate<String> used) {
        if (!(value instanceof Bound bound)) {
            return true;
        }
        String source = bound.binding().source();
        boolean own = source.startsWith(Bindings.PARAM) || source.startsWith(Bindings.PROPERTY);
        return !own || used.test(source);
    }
}
