package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.RetryPolicyDefinition;
import io.errorcontract.catalog.definition.SourceMap;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.catalog.resolve.FamilyResolver;
import io.errorcontract.contract.Binding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of the two catalogs, with what follows from it. */
final class CatalogSide {
    private final CatalogVersion version;
    private final FamilyResolver families;
    private final JavaNames names;
    private final WireLayouts layouts;

    CatalogSide(CatalogVersion version) {
        this.version = version;
        this.families = new FamilyResolver(version.definition());
        this.names = JavaNames.of(version.definition());
        this.layouts = new WireLayouts(version.definition());
    }

    CatalogDefinition catalog() {
        return version.definition();
    }

    SourceMap places() {
        return version.places();
    }

    FamilyResolver families() {
        return families;
    }

    JavaNames names() {
        return names;
    }

    WireLayouts layouts() {
        return layouts;
    }

    /** The retry policy of a name, or the one that holds without one; null if the run-time library's own does. */
    @Nullable
    RetryPolicyDefinition policyOf(@Nullable String name) {
        return catalog().retryPolicies().get(name == null ? "default" : name);
    }

    /** The families whose classes catch an error, the nearest first. */
    List<String> ancestors(ErrorDefinition error) {
        return ancestors(families.family(error));
    }

    /** A family and all of its parents, the nearest first. */
    List<String> ancestors(@Nullable FamilyDefinition family) {
        Set<String> found = new LinkedHashSet<>();
        FamilyDefinition next = family;
        while (next != null && found.add(next.name())) {
            next = next.parent() == null ? null : catalog().families().get(next.parent());
        }
        return new ArrayList<>(found);
    }

    /** The class that a reader of this version gives to a code that it does not know. */
    String classOfUnknown(String code, @Nullable Integer status) {
        List<FamilyDefinition> fits = families.bestFits(code);
        if (!fits.isEmpty()) {
            return names.familyException(fits.get(0).name());
        }
        for (FamilyDefinition family : catalog().families().values()) {
            if (status != null && status.equals(families.status(family))) {
                return names.familyException(family.name());
            }
        }
        return names.rootException();
    }

    /** Whether a class in front of an error says so in its body or in a header. */
    boolean binds(ErrorDefinition error, Binding value) {
        return layouts.of(error).binds(value)
                || headersBind(value)
                || error.headers().values().stream().anyMatch(binding -> binding.isToSame(value));
    }

    boolean headersBind(Binding value) {
        return catalog().headers().values().stream().anyMatch(binding -> binding.isToSame(value));
    }
}
