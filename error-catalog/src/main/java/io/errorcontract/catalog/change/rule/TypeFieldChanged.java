package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition.FieldDefinition;
import io.errorcontract.catalog.definition.TypeDefinition.Structure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another type of a field, or it may be absent or null now, or not any more; or the fields stand in another order. */
final class TypeFieldChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "type-field-changed",
            "a field of a record changed",
            "The field has another type, may be absent or null now or not any more, or the fields "
                    + "stand in another order.",
            "add a field of another name in the next major version, and keep this one as it is");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        c.now().catalog().types().forEach((name, type) -> {
            if (type instanceof Structure now && c.old().catalog().types().get(name) instanceof Structure old) {
                now.fields()
                        .values()
                        .forEach(field -> compare(c, name, old.fields().get(field.name()), field));
                compareOrder(
                        c,
                        name,
                        List.copyOf(old.fields().keySet()),
                        List.copyOf(now.fields().keySet()));
            }
        });
    }

    private static void compare(RuleComparison c, String type, @Nullable FieldDefinition old, FieldDefinition now) {
        if (old == null || text(old).equals(text(now))) {
            return;
        }
        Impact impact = Impact.of(wire(c, old, now), NONE);
        SourcePath path = SourcePath.of("types", type, "fields", now.name());
        c.changed(path, "the field '" + now.name() + "' of '" + type + "' changed", text(old), text(now), impact);
    }

    /** What another type of a field means to those who read the JSON, or that it may be absent or null now. */
    static Rating wire(RuleComparison c, FieldDefinition old, FieldDefinition now) {
        boolean mayLack = (now.optional() && !old.optional()) || (now.nullable() && !old.nullable());
        Rating types = TypeRelation.of(c.old(), old.type(), c.now(), now.type()).wire();
        return mayLack ? BREAKING : types == NONE ? COMPATIBLE : types;
    }

    private static void compareOrder(RuleComparison c, String type, List<String> was, List<String> is) {
        List<String> before = was.stream().filter(is::contains).toList();
        List<String> after = is.stream().filter(was::contains).toList();
        if (!before.equals(after)) {
            SourcePath path = SourcePath.of("types", type, "fields");
            c.changed(
                    path, "the fields of '" + type + "' stand in another order", before, after, Impact.of(NONE, NONE));
        }
    }

    /** A field as reports show it. */
    static String text(FieldDefinition field) {
        return field.type() + (field.optional() ? ", optional" : "") + (field.nullable() ? ", nullable" : "");
    }
}
