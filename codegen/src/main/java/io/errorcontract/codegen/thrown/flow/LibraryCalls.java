package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.flow.Thing.Any;
import io.errorcontract.codegen.thrown.flow.Thing.Exc;
import io.errorcontract.codegen.thrown.flow.Thing.Join;
import io.errorcontract.codegen.thrown.flow.Thing.Obj;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/** What methods of libraries do, as far as their names and types tell: nobody reads their code. */
final class LibraryCalls {

    private static final Set<String> CAUSES =
            Set.of("getCause", "getRootCause", "cause", "unwrap", "getException", "getMostSpecificCause");
    private static final Set<String> SAME = Set.of("initCause", "fillInStackTrace");

    private final Engine engine;
    private final Events events;
    private final Routes routes;

    LibraryCalls(Engine engine) {
        this.engine = engine;
        this.events = new Events(engine);
        this.routes = new Routes(engine);
    }

    /** Makes an object of a library, such as a list of another one, or a thread. */
    Val construct(MethodInsnNode call, Val object, List<Val> arguments, FlowValues at) {
        if (arguments.stream().anyMatch(this::matters)) {
            LibraryCall library = new LibraryCall(engine, call, object, arguments, at);
            Val result = library.run();
            return object.withErrors(result.errors());
        }
        return object;
    }

    /** Whether a value has to be looked at. */
    private boolean matters(Val value) {
        return !value.items().isEmpty()
                || !value.errors().isEmpty()
                || value.things().stream().anyMatch(engine::isInteresting);
    }

    Val invoke(MethodInsnNode call, @Nullable Val receiver, List<Val> arguments, FlowValues at) {
        Val failure = ofResult(call, receiver == null && arguments.size() == 1 ? arguments.get(0) : receiver);
        if (failure != null) {
            return failure;
        }
        if (call.name.equals("publishEvent") && !arguments.isEmpty()) {
            at.fail(events.publish(arguments.get(arguments.size() - 1), at).thrown());
            return Val.NONE;
        }
        if (Routes.knows(call.owner)) {
            Val route = routes.invoke(call, receiver, arguments, at);
            if (route != null) {
                return route;
            }
        }
        if (call.owner.equals("java/lang/Boolean")) {
            Val flag = receiver == null && !arguments.isEmpty() ? arguments.get(0) : receiver;
            return flag == null ? Val.NONE : Branches.decided(flag);
        }
        Type returned = Type.getReturnType(call.desc);
        if (receiver != null) {
            Val condition = Comparison.condition(engine, call, receiver, arguments);
            if (condition != null) {
                return condition;
            }
            Val known = ofException(call, receiver, returned);
            if (known != null) {
                return known;
            }
            Val joined = proceed(call, receiver, at);
            if (joined != null) {
                return joined;
            }
        }
        if (call.name.equals("newInstance") && receiver != null) {
            Val made = reflective(receiver, at);
            if (made != null) {
                return made;
            }
        }
        if (call.owner.equals("java/lang/reflect/Method") && call.name.equals("invoke")) {
            engine.blindness().add(Blindness.Kind.REFLECTION, at.place());
        }
        boolean passes = call.owner.startsWith("java/util/Optional") || call.owner.equals("java/util/Objects");
        boolean matters = (receiver != null && matters(receiver))
                || arguments.stream().anyMatch(this::matters)
                || (passes
                        && arguments.stream()
                                .flatMap(each -> each.things().stream())
                                .anyMatch(engine::isBean));
        return matters
                ? new LibraryCall(engine, call, receiver, arguments, at).run()
                : fresh(call, receiver, returned, at);
    }

    /** The result of a call that has nothing to do with exceptions; what it makes may be filled later. */
    private static Val fresh(MethodInsnNode call, @Nullable Val receiver, Type returned, FlowValues at) {
        boolean holds = receiver == null
                && returned.getSort() == Type.OBJECT
                && (Deferred.isDeferred(returned.getInternalName()) || call.owner.endsWith("Sinks"));
        return holds ? Val.of(new Obj(returned.getInternalName(), at.site())) : Engine.ofType(returned);
    }

    /** Asks a result whether it is a failure, or for the exception. */
    private static @Nullable Val ofResult(MethodInsnNode call, @Nullable Val result) {
        if (result == null || result.errors().isEmpty()) {
            return null;
        }
        return switch (call.name) {
            case "exceptionOrNull-impl", "exceptionOrNull" ->
                Val.of(result.errors().keySet()).withClue(new Clue.Fails(result.withClue(null), false));
            case "isFailure-impl", "isFailure", "isCompletedExceptionally", "isLeft" ->
                Val.INT.withClue(new Clue.Fails(result.withClue(null), false));
            case "isSuccess-impl", "isSuccess", "isRight" ->
                Val.INT.withClue(new Clue.Fails(result.withClue(null), true));
            default -> null;
        };
    }

    private @Nullable Val ofException(MethodInsnNode call, Val receiver, Type returned) {
        List<Exc> exceptions = receiver.exceptions();
        if (exceptions.isEmpty()) {
            return call.name.equals("getClass") && !receiver.things().isEmpty()
                    ? Val.any("java/lang/Class").withClue(new Clue.ClassOf(receiver.withClue(null)))
                    : null;
        }
        if (CAUSES.contains(call.name) && returned.getSort() == Type.OBJECT) {
            Set<Thing> causes = new LinkedHashSet<>();
            exceptions.forEach(each -> causes.addAll(each.causes()));
            causes.add(new Any("java/lang/Throwable", "", "", true));
            return Val.of(causes);
        }
        if (SAME.contains(call.name)) {
            return receiver;
        }
        if (call.name.equals("getClass")) {
            return Val.any("java/lang/Class").withClue(new Clue.ClassOf(receiver.withClue(null)));
        }
        if (call.name.equals("code") || call.name.equals("getCode") || call.name.equals("errorCode")) {
            Set<Thing> codes = new LinkedHashSet<>();
            exceptions.forEach(each -> each.codes().forEach(code -> codes.add(new Thing.Text(code))));
            return Val.of(codes).withClue(new Clue.CodeOf(receiver.withClue(null)));
        }
        return null;
    }

    private @Nullable Val proceed(MethodInsnNode call, Val receiver, FlowValues at) {
        if (!call.name.equals("proceed")) {
            return null;
        }
        MethodSummary all = MethodSummary.NONE;
        boolean joined = false;
        for (Thing thing : receiver.things()) {
            if (thing instanceof Join join) {
                joined = true;
                all = all.or(engine.calls()
                        .proxies()
                        .proceed(join, at.node(), at.node().method()));
            }
        }
        at.fail(all.thrown());
        return joined ? all.returned() : null;
    }

    private @Nullable Val reflective(Val receiver, FlowValues at) {
        Set<Thing> made = new LinkedHashSet<>();
        for (Thing thing :
                Val.union(receiver.things(), engine.open(receiver, at.node()).items())) {
            if (thing instanceof Thing.ClassRef literal && engine.isThrowable(literal.type())) {
                made.add(engine.calls().catalogs().make(literal.type(), List.of(), at));
            }
        }
        if (made.isEmpty()) {
            engine.blindness().add(Blindness.Kind.REFLECTION, at.place());
            return null;
        }
        return Val.of(made);
    }

    /** Whether something may be run when it is handed over. */
    static List<Callback> callbacks(Engine engine, MethodInsnNode call, List<Val> arguments) {
        Type[] types = Type.getArgumentTypes(call.desc);
        List<Callback> all = new ArrayList<>();
        for (int i = 0; i < arguments.size() && i < types.length; i++) {
            if (types[i].getSort() == Type.OBJECT || types[i].getSort() == Type.ARRAY) {
                String type = types[i].getSort() == Type.ARRAY ? "java/lang/Object" : types[i].getInternalName();
                all.addAll(Callback.of(engine, arguments.get(i), type));
            }
        }
        return all;
    }
}
