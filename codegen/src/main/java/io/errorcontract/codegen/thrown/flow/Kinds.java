package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.flow.Thing.Any;
import org.jspecify.annotations.Nullable;

/** Whether things are of types. */
final class Kinds {

    private Kinds() {}

    static boolean isSurely(Engine engine, Thing thing, String type) {
        return engine.world().isSubtype(thing.type(), type);
    }

    /** An exact class is of a type or not; of a type alone, something below both may be. */
    static boolean canBe(Engine engine, Thing thing, String type) {
        if (isSurely(engine, thing, type)) {
            return true;
        }
        if (!(thing instanceof Any any)) {
            return false;
        }
        if (any.foreign()
                && (engine.catalog().isGenerated(type) || engine.world().find(type) != null)) {
            return false;
        }
        return engine.world().isSubtype(type, any.type()) || (isOpen(engine, any.type()) && isOpen(engine, type));
    }

    /** Some class may be of two interfaces. */
    private static boolean isOpen(Engine engine, String type) {
        var own = engine.world().find(type);
        return own == null ? !engine.isThrowable(type) : own.isInterface();
    }

    /** Narrows a value by a cast. */
    static Val cast(Engine engine, Val value, String type) {
        if (value.isEmpty()) {
            return value;
        }
        java.util.Set<Thing> kept = new java.util.LinkedHashSet<>();
        for (Thing thing : value.things()) {
            Thing narrowed = narrow(engine, thing, type);
            if (narrowed != null) {
                kept.add(narrowed);
            }
        }
        boolean known = kept.stream().anyMatch(thing -> !(thing instanceof Any));
        if (known) {
            kept.removeIf(
                    thing -> thing instanceof Any any && any.injectedInto().isEmpty() && !any.foreign());
        }
        if (kept.isEmpty()) {
            kept.add(Any.of(type));
        }
        return value.withThings(kept);
    }

    private static @Nullable Thing narrow(Engine engine, Thing thing, String type) {
        if (thing instanceof Any any) {
            if (isSurely(engine, thing, type)) {
                return thing;
            }
            return canBe(engine, thing, type)
                    ? new Any(type, any.injectedInto(), any.qualifier(), any.foreign())
                    : null;
        }
        boolean built = thing instanceof Thing.Exc
                && type.endsWith("$Builder")
                && engine.catalog().isGenerated(type);
        return built || isSurely(engine, thing, type) ? thing : null;
    }
}
