package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** Another value of one of the catalog's properties. It breaks where a body or a header holds it. */
final class PropertyChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "property-changed",
            "a constant of an error changed",
            "It breaks where a body or a header holds the constant.",
            "keep the value while responses hold it");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        Set<String> names = new LinkedHashSet<>(c.old().catalog().properties().keySet());
        names.addAll(c.now().catalog().properties().keySet());
        for (ErrorPair error : c.errors()) {
            for (String name : names) {
                Object was = c.old().families().property(error.old(), name);
                Object is = c.now().families().property(error.now(), name);
                if (!Objects.equals(was, is)) {
                    Impact impact = Impact.of(
                            c.pair()
                                    .onWire(
                                            error,
                                            Binding.named(BindingSource.PROPERTY, name),
                                            was == null ? COMPATIBLE : BREAKING),
                            COMPATIBLE);
                    String message = "the property '" + name + "' of " + error + " changed";
                    c.changed(
                            error.path("properties", name), message, Shown.orNothing(was), Shown.orNothing(is), impact);
                }
            }
        }
    }
}
