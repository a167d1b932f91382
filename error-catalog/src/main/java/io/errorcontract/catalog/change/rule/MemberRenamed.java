package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.definition.TypeDefinition.Enumeration;
import io.errorcontract.catalog.definition.TypeDefinition.Structure;
import io.errorcontract.catalog.naming.JavaNames;
import java.util.Set;

/** Another accessor or constant, because a new neighbour took its name. */
final class MemberRenamed implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "member-renamed",
            "a generated member has another name though the catalog calls it the same",
            "A new neighbour took the name of an accessor or a constant, so that this one had to give way: code that uses"
                    + " the name gets the neighbour.",
            "give the new element another name, so that this one keeps its own");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            if (!error.isRenamed()) {
                compare(c, error);
            }
        }
        c.now().catalog().types().forEach((type, now) -> compare(c, type, now));
    }

    private static void compare(RuleComparison c, ErrorPair error) {
        JavaNames old = c.old().names();
        JavaNames now = c.now().names();
        String code = error.now().code();
        report(c, error.path(), "the constant of " + error, old.constant(code), now.constant(code));
        for (ParameterPair parameter : error.parameters().pairs()) {
            String name = parameter.now().name();
            if (!parameter.isRenamed()) {
                report(
                        c,
                        error.path("params", name),
                        "the accessor of " + parameter + " of " + error,
                        old.parameter(code, name),
                        now.parameter(code, name));
            }
        }
    }

    private static void compare(RuleComparison c, String type, TypeDefinition now) {
        TypeDefinition old = c.old().catalog().types().get(type);
        if (now instanceof Enumeration after && old instanceof Enumeration before) {
            compare(c, type, "enum", before.values().keySet(), after.values().keySet());
        } else if (now instanceof Structure after && old instanceof Structure before) {
            compare(c, type, "fields", before.fields().keySet(), after.fields().keySet());
        }
    }

    private static void compare(RuleComparison c, String type, String section, Set<String> old, Set<String> now) {
        for (String member : now) {
            if (old.contains(member)) {
                String what = "the name of '" + member + "' of '" + type + "'";
                report(
                        c,
                        SourcePath.of("types", type, section, member),
                        what,
                        c.old().names().member(type, member),
                        c.now().names().member(type, member));
            }
        }
    }

    private static void report(RuleComparison c, SourcePath path, String what, String was, String is) {
        if (!was.equals(is)) {
            c.changed(path, what + " changed in Java", was, is, Impact.of(NONE, BREAKING));
        }
    }
}
