package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ParameterType.ListOf;
import io.errorcontract.contract.ParameterType.MapOf;
import io.errorcontract.contract.ParameterType.Named;
import io.errorcontract.contract.ParameterType.Scalar;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the JSON values of a new type relate to those of the old one. */
enum TypeRelation {
    /** They are the same. */
    SAME,
    /** Each value of the new type is one of the old type too. */
    NARROWER,
    /** The new type has values that the old one has not. */
    OTHER;

    /** What text can be told to be more closely. */
    private static final Set<Scalar> TEXTS =
            Set.of(Scalar.STRING, Scalar.INSTANT, Scalar.DURATION, Scalar.URI, Scalar.UUID);

    /** For each type of numbers, those all of whose values it can hold. */
    private static final Map<Scalar, Set<Scalar>> NUMBERS = Map.of(
            Scalar.DECIMAL,
            Set.of(Scalar.NUMBER, Scalar.LONG, Scalar.INTEGER),
            Scalar.NUMBER,
            Set.of(Scalar.INTEGER),
            Scalar.LONG,
            Set.of(Scalar.INTEGER));

    /** What it means to those who read the JSON. */
    Rating wire() {
        return switch (this) {
            case SAME -> Rating.NONE;
            case NARROWER -> Rating.COMPATIBLE;
            case OTHER -> Rating.BREAKING;
        };
    }

    static TypeRelation of(CatalogSide oldSide, ParameterType old, CatalogSide nowSide, ParameterType now) {
        if (old.equals(now)) {
            return SAME;
        }
        if (old instanceof ListOf before && now instanceof ListOf after) {
            return of(oldSide, before.element(), nowSide, after.element());
        }
        if (old instanceof MapOf before && now instanceof MapOf after) {
            return of(oldSide, before.value(), nowSide, after.value());
        }
        if (old == Scalar.ANY) {
            return NARROWER;
        }
        TypeDefinition was = definition(oldSide, old);
        TypeDefinition is = definition(nowSide, now);
        if (is instanceof TypeDefinition.Enumeration) {
            // Enumerations are open, so that two of them are the same texts to a reader.
            return was instanceof TypeDefinition.Enumeration ? SAME : old == Scalar.STRING ? NARROWER : OTHER;
        }
        if (was instanceof TypeDefinition.Structure before && is instanceof TypeDefinition.Structure after) {
            return before.fields().equals(after.fields()) ? SAME : OTHER;
        }
        return old instanceof Scalar before && now instanceof Scalar after && holds(before, after) ? NARROWER : OTHER;
    }

    private static @Nullable TypeDefinition definition(CatalogSide side, ParameterType type) {
        return type instanceof Named named ? side.catalog().types().get(named.name()) : null;
    }

    private static boolean holds(Scalar wider, Scalar narrower) {
        return (wider == Scalar.STRING && TEXTS.contains(narrower))
                || NUMBERS.getOrDefault(wider, Set.of()).contains(narrower);
    }
}
