package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.code.AppClass;
import io.errorcontract.codegen.thrown.code.AppMethod;
import io.errorcontract.codegen.thrown.flow.Thing.Any;
import io.errorcontract.codegen.thrown.flow.Thing.Lambda;
import io.errorcontract.codegen.thrown.flow.Thing.Obj;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds what calls run, and runs it. */
final class Calls {

    private static final int DEEPEST_LAMBDA = 3;

    private final Engine engine;
    private final CatalogCalls catalogs;
    private final Proxies proxies;
    private final LibraryCalls libraries;

    Calls(Engine engine) {
        this.engine = engine;
        this.catalogs = new CatalogCalls(engine);
        this.proxies = new Proxies(engine);
        this.libraries = new LibraryCalls(engine);
    }

    CatalogCalls catalogs() {
        return catalogs;
    }

    Proxies proxies() {
        return proxies;
    }

    /** Runs a call instruction, and notes what it throws. */
    Val invoke(MethodInsnNode call, List<Val> values, FlowValues at) {
        boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
        Val receiver = isStatic ? null : values.get(0);
        List<Val> arguments = isStatic ? values : values.subList(1, values.size());
        if (call.name.equals("<init>")) {
            return construct(call, values.get(0), arguments, at);
        }
        Val special = engine.catalog().isGenerated(call.owner)
                        || call.owner.startsWith("io/errorcontract/")
                        || call.name.equals("code")
                ? catalogs.invoke(call, receiver, arguments, at)
                : null;
        if (special != null) {
            return special;
        }
        if (receiver == null) {
            AppMethod method = engine.world().resolve(call.owner, call.name, call.desc);
            return method != null && method.isStatic()
                    ? finish(engine.call(new Callee(method, Val.NONE), arguments, at.node()), at)
                    : libraries.invoke(call, null, arguments, at);
        }
        if (call.getOpcode() == Opcodes.INVOKESPECIAL) {
            AppMethod method = engine.world().resolve(call.owner, call.name, call.desc);
            return method == null
                    ? libraries.invoke(call, receiver, arguments, at)
                    : finish(engine.call(new Callee(method, receiver), arguments, at.node()), at);
        }
        return dispatch(call, receiver, arguments, at);
    }

    private Val finish(MethodSummary summary, FlowValues at) {
        at.fail(summary.thrown());
        return withoutFlags(summary.returned().from(at.place()));
    }

    /** A constant that a method returns is most often a stub's; only what it says of an exception counts. */
    private static Val withoutFlags(Val value) {
        return value.keep(thing -> !(thing instanceof Thing.Flag));
    }

    private Val construct(MethodInsnNode call, Val target, List<Val> arguments, FlowValues at) {
        Set<Thing> made = new LinkedHashSet<>();
        boolean fresh = false;
        for (Thing thing : target.things()) {
            boolean unfinished = thing instanceof Obj object
                    && object.site() != null
                    && !at.isSelf(target)
                    && object.type().equals(call.owner);
            fresh |= unfinished;
            made.add(unfinished && engine.isThrowable(thing.type()) ? catalogs.make(call.owner, arguments, at) : thing);
        }
        Val object = target.withThings(made);
        AppMethod constructor = engine.world().resolve(call.owner, call.name, call.desc);
        if (constructor != null && constructor.owner().name().equals(call.owner)) {
            at.fail(engine.call(new Callee(constructor, object), arguments, at.node())
                    .thrown());
        } else if (fresh && engine.world().find(call.owner) == null && !engine.isThrowable(call.owner)) {
            object = libraries.construct(call, object, arguments, at);
        }
        if (fresh) {
            at.made(target, object);
        }
        return Val.NONE;
    }

    private Val dispatch(MethodInsnNode call, Val receiver, List<Val> arguments, FlowValues at) {
        if (receiver.things().isEmpty()) {
            return receiver.items().isEmpty() && receiver.errors().isEmpty()
                    ? Val.NONE
                    : libraries.invoke(call, receiver, arguments, at);
        }
        List<Callee> callees = new ArrayList<>();
        List<Lambda> lambdas = new ArrayList<>();
        Set<Thing> others = new LinkedHashSet<>();
        for (Thing thing : receiver.things()) {
            find(call, thing, at, callees, lambdas, others);
        }
        boolean one = callees.size() + lambdas.size() == 1 && receiver.sure();
        boolean self = at.isSelf(receiver);
        Val returned = Val.NONE;
        for (Callee callee : callees) {
            MethodSummary summary =
                    self ? engine.call(callee, arguments, at.node()) : proxies.call(callee, arguments, at.node());
            returned = returned.or(failing(summary, one, at));
        }
        for (Lambda lambda : lambdas) {
            returned = returned.or(failing(run(lambda, arguments, at), one, at));
        }
        boolean aboutException =
                arguments.stream().anyMatch(each -> !each.exceptions().isEmpty())
                        || !receiver.exceptions().isEmpty();
        Val result = returned.from(at.place());
        result = aboutException ? result : withoutFlags(result);
        if (!others.isEmpty()) {
            Val rest = others.size() == receiver.things().size() ? receiver : receiver.withThings(others);
            Val other = libraries.invoke(call, rest, arguments, at);
            result = result.isEmpty() ? other : result.or(other);
        }
        return result;
    }

    /** Notes what a call throws; returns what it returns. */
    private static Val failing(MethodSummary summary, boolean sure, FlowValues at) {
        if (sure) {
            at.fail(summary.thrown());
            return summary.returned();
        }
        at.failPerhaps(summary.thrown());
        return summary.returned().weak();
    }

    private void find(
            MethodInsnNode call,
            Thing thing,
            FlowValues at,
            List<Callee> callees,
            List<Lambda> lambdas,
            Set<Thing> others) {
        if (thing instanceof Lambda lambda) {
            AppMethod own = engine.world().resolve(lambda.type(), call.name, call.desc);
            if (own != null && !call.name.equals(lambda.method())) {
                callees.add(new Callee(own, Val.of(thing)));
            } else if (call.name.equals(lambda.method())) {
                lambdas.add(lambda);
            } else {
                others.add(thing);
            }
            return;
        }
        if (!(thing instanceof Any any) || engine.catalog().isGenerated(any.type())) {
            AppMethod method = engine.world().resolve(thing.type(), call.name, call.desc);
            if (method == null) {
                others.add(thing);
            } else {
                callees.add(new Callee(method, Val.of(thing)));
            }
            return;
        }
        Set<Thing> candidates =
                isLibrarys(any.type()) ? Set.of() : engine.beans().candidates(any, at.node());
        for (Thing candidate : candidates) {
            if (!(candidate instanceof Any)) {
                find(call, candidate, at, callees, lambdas, others);
            }
        }
        if (candidates.isEmpty()) {
            AppMethod method = engine.world().resolve(any.type(), call.name, call.desc);
            if (method != null) {
                callees.add(new Callee(method, Val.of(thing)));
            } else {
                others.add(thing);
                noteOpen(any, call, at);
            }
        }
    }

    private void noteOpen(Any any, MethodInsnNode call, FlowValues at) {
        AppClass own = engine.world().find(any.type());
        boolean library = engine.world().libraryMethods(any.type()).contains(call.name + call.desc);
        if (own != null && own.isInterface() && !library) {
            engine.blindness()
                    .add(
                            Blindness.Kind.INTERFACE,
                            any.type().replace('/', '.') + "." + call.name + " at " + at.place());
        }
    }

    /** Interfaces that everybody implements are not followed to all who do. */
    private static boolean isLibrarys(String type) {
        return type.startsWith("java/") || type.startsWith("kotlin/") || type.startsWith("[");
    }

    /** Runs a lambda. */
    MethodSummary run(Lambda lambda, List<Val> arguments, FlowValues at) {
        Handle handle = lambda.implementation();
        List<Val> all = new ArrayList<>(lambda.captured());
        all.addAll(arguments);
        if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            if (engine.isThrowable(handle.getOwner())) {
                ThrowSite site =
                        new ThrowSite(lambda.site().method(), lambda.site().instruction(), null);
                return MethodSummary.of(Val.of(catalogs.make(handle.getOwner(), all, site, lambda.place(), at.node())));
            }
            Val object = Val.of(new Obj(handle.getOwner(), lambda.site()));
            AppMethod constructor = engine.world().resolve(handle.getOwner(), handle.getName(), handle.getDesc());
            return constructor == null
                    ? MethodSummary.of(object)
                    : new MethodSummary(
                            object,
                            engine.call(new Callee(constructor, object), all, at.node())
                                    .thrown());
        }
        int opcode = switch (handle.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            case Opcodes.H_INVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> Opcodes.INVOKEVIRTUAL;
        };
        int wanted = Type.getArgumentTypes(handle.getDesc()).length + (opcode == Opcodes.INVOKESTATIC ? 0 : 1);
        while (all.size() < wanted) {
            Type[] types = Type.getArgumentTypes(handle.getDesc());
            int parameter = all.size() - (opcode == Opcodes.INVOKESTATIC ? 0 : 1);
            all.add(parameter < 0 ? Val.any(handle.getOwner()) : Engine.ofType(types[parameter]));
        }
        if (opcode != Opcodes.INVOKESTATIC
                && !all.isEmpty()
                && all.get(0).things().stream().allMatch(Any.class::isInstance)) {
            all.set(
                    0,
                    Kinds.cast(
                            engine, all.get(0).isEmpty() ? Val.any(handle.getOwner()) : all.get(0), handle.getOwner()));
        }
        MethodInsnNode call =
                new MethodInsnNode(opcode, handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface());
        return at.apart(inner -> invoke(call, List.copyOf(all.subList(0, wanted)), inner));
    }

    /** Makes a lambda, or the number of a pattern switch. */
    Val dynamic(InvokeDynamicInsnNode dynamic, List<Val> captured, FlowValues at) {
        if (dynamic.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
            List<Val> kept = captured.stream()
                    .map(value -> depth(value) >= DEEPEST_LAMBDA ? Val.any("java/lang/Object") : value.withClue(null))
                    .toList();
            return Val.of(new Lambda(
                    Type.getReturnType(dynamic.desc).getInternalName(),
                    dynamic.name,
                    (Handle) dynamic.bsmArgs[1],
                    (Type) dynamic.bsmArgs[2],
                    kept,
                    new ThrowSite(at.site().method(), at.site().instruction(), null),
                    at.place()));
        }
        if (dynamic.name.equals("typeSwitch") && !captured.isEmpty()) {
            List<String> types = new ArrayList<>();
            for (Object label : dynamic.bsmArgs) {
                types.add(label instanceof Type type ? type.getInternalName() : "");
            }
            return Val.NONE.withClue(new Clue.Which(captured.get(0).withClue(null), types));
        }
        Type type = Type.getReturnType(dynamic.desc);
        return Engine.ofType(type);
    }

    private static int depth(Val value) {
        int deepest = 0;
        for (Thing thing : value.things()) {
            if (thing instanceof Lambda lambda) {
                for (Val captured : lambda.captured()) {
                    deepest = Math.max(deepest, 1 + depth(captured));
                }
                deepest = Math.max(deepest, 1);
            }
        }
        return deepest;
    }
}
