package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import java.util.Objects;

/**
 * Another address of the reference. It breaks where it is the type of a problem (RFC 9457, section 3.1.1), which
 * identifies the error.
 */
final class DocumentationMoved implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "documentation-moved",
            "the page of errors has another address",
            "The address reaches exceptions, and bodies and headers that ask for it. Where it is the "
                    + "`type` of a problem (RFC 9457, section 3.1.1) it breaks, since readers tell the error by"
                    + " it. Every catalog can send problems, but only one that speaks of them, by a layout of "
                    + "its own or by an error's `body`, has promised a `type` to anybody.",
            "let the former address point on: it stands in logs, tickets and problem types");
    private static final Binding DOCUMENTATION = Binding.of(BindingSource.DOCUMENTATION);
    private static final String PROBLEM = "application/problem+json";

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        String was = c.old().catalog().documentation();
        String is = c.now().catalog().documentation();
        Impact impact = impact(c.old());
        if (!Objects.equals(was, is)) {
            String message = was == null ? "errors have pages now" : "the pages of all errors moved";
            c.changed(
                    SourcePath.of("documentation"),
                    message,
                    was,
                    Shown.orNothing(is),
                    was == null ? added(c.old()) : impact);
        }
        for (ErrorPair error : c.errors()) {
            String before = error.old().documentation();
            String after = error.now().documentation();
            if (!Objects.equals(before, after)) {
                boolean none = before == null && was == null;
                c.changed(
                        error.path("documentation"),
                        none ? error + " has a page now" : "the page of " + error + " moved",
                        none ? null : Shown.orNothing(before),
                        Shown.orNothing(after),
                        none ? added(c.old()) : impact);
            }
        }
    }

    private static Impact impact(CatalogSide old) {
        return Impact.of(identifies(old) ? BREAKING : shown(old), COMPATIBLE);
    }

    /** An address where there was none takes nothing from anybody. */
    private static Impact added(CatalogSide old) {
        return Impact.of(shown(old), COMPATIBLE);
    }

    private static Rating shown(CatalogSide old) {
        boolean bound = old.headersBind(DOCUMENTATION)
                || old.layouts().all().values().stream().anyMatch(layout -> layout.binds(DOCUMENTATION));
        return bound ? COMPATIBLE : NONE;
    }

    /**
     * Whether problems carry the address. Any error may be asked for as one, but only where the catalog speaks of
     * problems do its clients know: reference and OpenAPI document leave the ready-made layout out otherwise.
     */
    private static boolean identifies(CatalogSide side) {
        return side.layouts().documented().stream()
                .anyMatch(layout -> layout.mediaType().startsWith(PROBLEM) && layout.binds(DOCUMENTATION));
    }
}
