package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import java.util.ArrayList;
import java.util.List;

/** The two catalogs that are compared, and what belongs together in them. */
final class CatalogPair {
    private static final Binding CODE = Binding.of(BindingSource.CODE);

    private final CatalogSide old;
    private final CatalogSide now;
    private final PairedErrors errors;

    CatalogPair(CatalogVersion old, CatalogVersion now) {
        this.old = new CatalogSide(old);
        this.now = new CatalogSide(now);
        this.errors = PairedErrors.of(old.definition(), now.definition());
    }

    CatalogSide old() {
        return old;
    }

    CatalogSide now() {
        return now;
    }

    PairedErrors errors() {
        return errors;
    }

    List<FamilyPair> families() {
        List<FamilyPair> pairs = new ArrayList<>();
        for (FamilyDefinition family : now.catalog().families().values()) {
            FamilyDefinition before = old.catalog().families().get(family.name());
            if (before != null) {
                pairs.add(new FamilyPair(before, family));
            }
        }
        return pairs;
    }

    /** What a changed value means on the wire: nothing where no response holds it. */
    Rating onWire(ErrorPair error, Binding value, Rating rating) {
        boolean bound = old.binds(error.old(), value) || now.binds(error.now(), value);
        return bound ? rating : Rating.NONE;
    }

    /** Whether readers tell this error by its message, because no code travels with it. */
    boolean isReadByMessage(ErrorPair error) {
        ErrorDefinition was = error.old();
        boolean matched = was.match() != null && was.match().message() != null;
        return matched || !old.binds(was, CODE) || !now.binds(error.now(), CODE);
    }
}
