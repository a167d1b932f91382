package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.ChangeKind;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.definition.TypeDefinition.Enumeration;
import io.errorcontract.catalog.definition.TypeDefinition.Structure;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Other texts for people: title, description, causes, suggestions, fixes, examples, explanations of parameters. */
final class TextChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "text-changed",
            ChangeKind.DOCUMENTATION,
            "what the reference says of an error, a family or a type changed",
            "Texts for people: title, description, causes, suggestions, fixes, examples, explanations"
                    + " of parameters and types. No program reads them.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            List<String> changed = ErrorTexts.changed(error);
            if (!changed.isEmpty()) {
                boolean sent = isSent(c, error, changed, BindingSource.TITLE)
                        || isSent(c, error, changed, BindingSource.SUGGESTION);
                Impact impact = sent ? Impact.of(COMPATIBLE, NONE) : Impact.NOTHING;
                String message = "the reference of " + error + " changed: " + String.join(", ", changed);
                c.patched(error.path(changed.get(0)), message, null, null, impact);
            }
        }
        c.families().forEach(family -> compare(c, family));
        c.now().catalog().types().forEach((name, type) -> {
            TypeDefinition before = c.old().catalog().types().get(name);
            if (before != null && !texts(before, type).equals(texts(type, before))) {
                String message = "the reference of the type '" + name + "' changed";
                c.patched(SourcePath.of("types", name), message, null, null, Impact.NOTHING);
            }
        });
    }

    /** An error without a title has the one of its family. */
    private static void compare(RuleComparison c, FamilyPair family) {
        String was = family.old().title();
        String is = family.now().title();
        if (!Objects.equals(was, is)) {
            boolean sent = c.errors().stream()
                    .anyMatch(error -> error.now().title() == null
                            && family.now().equals(c.now().families().family(error.now()))
                            && c.pair().onWire(error, Binding.of(BindingSource.TITLE), COMPATIBLE) == COMPATIBLE);
            Impact impact = sent ? Impact.of(COMPATIBLE, NONE) : Impact.NOTHING;
            c.patched(
                    family.path("title"),
                    "the title of " + family + " changed",
                    Shown.orNothing(was),
                    Shown.orNothing(is),
                    impact);
        }
        if (!Objects.equals(family.old().description(), family.now().description())) {
            c.patched(
                    family.path("description"), "the reference of " + family + " changed", null, null, Impact.NOTHING);
        }
    }

    /** The texts of a type, and of those members that the other version has too. */
    private static List<String> texts(TypeDefinition type, TypeDefinition other) {
        List<String> texts = new ArrayList<>();
        texts.add(String.valueOf(type.docs()));
        if (type instanceof Structure here && other instanceof Structure there) {
            here.fields().forEach((name, field) -> {
                if (there.fields().containsKey(name)) {
                    texts.add(name + ": " + field.docs());
                }
            });
        } else if (type instanceof Enumeration here && other instanceof Enumeration there) {
            here.values().forEach((value, docs) -> {
                if (there.values().containsKey(value)) {
                    texts.add(value + ": " + docs);
                }
            });
        }
        texts.sort(null);
        return texts;
    }

    private static boolean isSent(RuleComparison c, ErrorPair error, List<String> changed, BindingSource text) {
        return changed.contains(text.word()) && c.pair().onWire(error, Binding.of(text), COMPATIBLE) == COMPATIBLE;
    }
}
