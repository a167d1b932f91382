package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.flow.Thing.Any;
import io.errorcontract.codegen.thrown.flow.Thing.Exc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * What a call of a library does with failures: it takes some of them away, turns them into others, or only looks at
 * them. Which ones, class literals and predicates among the arguments say; how, the types of the lambdas.
 */
final class FailureTracking {

    private final Engine engine;
    private final MethodInsnNode call;
    private final FlowValues at;
    private final List<Callback> handlers = new ArrayList<>();
    private final List<Callback> tests = new ArrayList<>();
    private final Set<String> classes = new LinkedHashSet<>();

    FailureTracking(
            Engine engine,
            MethodInsnNode call,
            FlowValues at,
            List<Callback> callbacks,
            List<Val> arguments,
            @Nullable Val receiver) {
        this.engine = engine;
        this.call = call;
        this.at = at;
        boolean kotlinCatch = call.name.equals("catch");
        for (Callback callback : callbacks) {
            boolean takes = callback.failureParameter(engine) >= 0 || kotlinCatch;
            if (takes && callback.isPredicate() && !kotlinCatch) {
                tests.add(callback);
            } else if (takes) {
                handlers.add(callback);
            }
        }
        if (!changesNothing()) {
            arguments.forEach(this::addClasses);
            if (receiver != null) {
                addClasses(Val.of(Set.of(), receiver.items(), Map.of()));
            }
        }
    }

    private void addClasses(Val value) {
        for (Thing thing :
                Val.union(value.things(), engine.open(value, at.node()).items())) {
            if (thing instanceof Thing.ClassRef literal && engine.isThrowable(literal.type())) {
                classes.add(literal.type());
            }
        }
    }

    boolean takes(Callback callback) {
        return handlers.contains(callback) || tests.contains(callback);
    }

    /** Changes what the call fails with, and what it throws. */
    void apply(Map<Exc, Trace> errors, Map<Exc, Trace> thrown, Set<Thing> items) {
        if (changesNothing()) {
            return;
        }
        boolean drops = Deferred.drops(call.name);
        boolean watches = Deferred.watches(call.name)
                || (handlers.stream().allMatch(each -> each.isVoid() && !drops) && !handlers.isEmpty() && !isCatch());
        Map<Exc, Trace> matched = new LinkedHashMap<>();
        for (Map<Exc, Trace> each : List.of(errors, thrown)) {
            List.copyOf(each.entrySet()).forEach(entry -> {
                Match match = match(entry.getKey());
                if (match != Match.NO) {
                    matched.merge(entry.getKey(), entry.getValue(), Trace::or);
                }
                if (match == Match.YES && !watches) {
                    each.remove(entry.getKey());
                }
            });
        }
        for (Callback handler : handlers) {
            run(handler, matched, errors, items);
        }
        if (!watches) {
            items.removeIf(thing -> thing instanceof Thing.ClassRef);
        }
    }

    private boolean changesNothing() {
        return handlers.isEmpty() && !Deferred.drops(call.name);
    }

    private boolean isCatch() {
        return call.name.equals("catch");
    }

    private void run(Callback handler, Map<Exc, Trace> matched, Map<Exc, Trace> errors, Set<Thing> items) {
        Set<Thing> failures = new LinkedHashSet<>(matched.keySet());
        boolean sure = !matched.isEmpty() && matched.values().stream().allMatch(Trace::sure);
        int place = handler.failureParameter(engine);
        Type[] types = handler.signature().getArgumentTypes();
        String narrow = place < 0 ? "java/lang/Throwable" : types[place].getInternalName();
        failures.removeIf(thing -> !Kinds.canBe(engine, thing, narrow));
        if (call.owner.startsWith("java/util/concurrent/")) {
            matched.keySet().forEach(each -> failures.add(completion(each)));
        }
        if (mayBeForeign(narrow)) {
            failures.add(new Any(narrow, "", "", true));
        }
        if (failures.isEmpty()) {
            return;
        }
        List<Val> values = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            boolean given = i == place || (place < 0 && types[i].getSort() == Type.OBJECT);
            values.add(given ? Val.of(failures) : Engine.ofType(types[i]));
        }
        MethodSummary summary = handler.run(engine, values, at);
        summary = sure || matched.isEmpty() ? summary : summary.weak();
        Trace.join(errors, summary.thrown());
        Val returned = engine.open(summary.returned(), at.node());
        Trace.join(errors, returned.errors());
        boolean maps = handler.makesException(engine);
        if (maps) {
            Trace.join(errors, at.failures(summary.returned()));
        } else {
            items.addAll(summary.returned().things());
        }
        items.addAll(maps ? Set.of() : returned.items());
    }

    /** A stage after another one sees failures wrapped. */
    private static Exc completion(Exc exception) {
        return new Exc(
                        "java/util/concurrent/CompletionException",
                        exception.site(),
                        exception.place(),
                        Set.of(),
                        false,
                        Set.of())
                .wrapping(Set.of(exception));
    }

    /** Libraries throw exceptions of their own, but none of the application. */
    private boolean mayBeForeign(String narrow) {
        return isForeign(narrow) && (classes.isEmpty() || classes.stream().anyMatch(this::isForeign));
    }

    private boolean isForeign(String type) {
        return engine.world().find(type) == null && !engine.catalog().isGenerated(type);
    }

    private enum Match {
        YES,
        MAYBE,
        NO;

        Match and(Match other) {
            return this == NO || other == NO ? NO : this == MAYBE || other == MAYBE ? MAYBE : YES;
        }
    }

    private Match match(Exc exception) {
        if (!classes.isEmpty()) {
            return classes.stream().anyMatch(type -> engine.world().isSubtype(exception.type(), type))
                    ? Match.YES
                    : Match.NO;
        }
        Match worst = Match.YES;
        for (Callback test : tests) {
            Match match = test(test, exception);
            worst = worst.and(match);
        }
        if (worst == Match.YES && !handlers.isEmpty()) {
            boolean any = handlers.stream().anyMatch(handler -> {
                int place = handler.failureParameter(engine);
                return place < 0
                        || engine.world()
                                .isSubtype(
                                        exception.type(),
                                        handler.signature()
                                                .getArgumentTypes()[place]
                                                .getInternalName());
            });
            return any ? Match.YES : Match.NO;
        }
        return worst;
    }

    private Match test(Callback test, Exc exception) {
        int place = test.failureParameter(engine);
        Type[] types = test.signature().getArgumentTypes();
        List<Val> values = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            values.add(i == place ? Val.of(exception) : Engine.ofType(types[i]));
        }
        Val answer = Branches.decided(test.run(engine, values, at).returned());
        boolean yes = answer.things().contains(new Thing.Flag(true));
        boolean no = answer.things().contains(new Thing.Flag(false));
        return yes && !no ? Match.YES : no && !yes ? Match.NO : Match.MAYBE;
    }
}
