package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.flow.Thing.Any;
import io.errorcontract.codegen.thrown.flow.Thing.Exc;
import io.errorcontract.codegen.thrown.flow.Thing.Lambda;
import io.errorcontract.codegen.thrown.flow.Thing.Obj;
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
 * One call of a library that has to do with exceptions. What goes in comes out again: items, what they fail with, and
 * what the lambdas that it is handed return and throw, now or when somebody waits for the result.
 */
final class LibraryCall {

    private final Engine engine;
    private final MethodInsnNode call;
    private final FlowValues at;
    private final @Nullable Val receiver;
    private final List<Val> arguments;
    private final List<Callback> callbacks;
    private final boolean deferredOwner;
    private final Type returned;
    private final boolean deferredResult;

    /** What goes in: all of it, and what it fails with. */
    private final Set<Thing> items = new LinkedHashSet<>();

    private final Map<Exc, Trace> errors = new LinkedHashMap<>();

    /** What is thrown in what the library runs. */
    private final Map<Exc, Trace> thrown = new LinkedHashMap<>();

    LibraryCall(Engine engine, MethodInsnNode call, @Nullable Val receiver, List<Val> arguments, FlowValues at) {
        this.engine = engine;
        this.call = call;
        this.at = at;
        boolean extension = receiver == null && isExtension(call, arguments);
        this.receiver = extension ? arguments.get(0) : receiver;
        this.arguments = extension ? arguments.subList(1, arguments.size()) : arguments;
        this.callbacks = LibraryCalls.callbacks(engine, call, arguments);
        Type[] types = Type.getArgumentTypes(call.desc);
        String owner = extension && types[0].getSort() == Type.OBJECT ? types[0].getInternalName() : call.owner;
        this.deferredOwner = Deferred.isDeferred(owner);
        this.returned = call.name.equals("<init>") ? Type.getObjectType(call.owner) : Type.getReturnType(call.desc);
        this.deferredResult = returned.getSort() == Type.OBJECT && Deferred.isDeferred(returned.getInternalName());
    }

    /** Kotlin's extension functions take their receiver as the first argument. */
    private static boolean isExtension(MethodInsnNode call, List<Val> arguments) {
        boolean kotlin = call.owner.startsWith("kotlin") || call.owner.endsWith("Kt");
        return kotlin && arguments.size() > 0 && !call.name.equals("createFailure");
    }

    Val run() {
        gather();
        mutate();
        if (Deferred.forgets(call.owner, call.name)) {
            callbacks.forEach(each -> runWatching(each));
            return Engine.ofType(returned);
        }
        FailureTracking failures = new FailureTracking(engine, call, at, callbacks, arguments, receiver);
        for (Callback callback : callbacks) {
            if (!failures.takes(callback)) {
                add(callback.run(engine, parameters(callback), at), callback);
            }
        }
        if (Deferred.makesFailure(call.name)) {
            fail();
        }
        if (call.name.equals("retryWhen")) {
            retry();
        }
        failures.apply(errors, thrown, items);
        settle();
        return result();
    }

    private void gather() {
        for (Val value : inputs()) {
            Val all = engine.open(value, at.node());
            items.addAll(all.items());
            Trace.join(errors, all.errors());
        }
        // What is run does not come out again.
        callbacks.stream().filter(Callback::isFunction).forEach(each -> items.remove(each.thing()));
    }

    private List<Val> inputs() {
        List<Val> all = new ArrayList<>(arguments);
        if (receiver != null) {
            all.add(0, receiver);
        }
        return all;
    }

    /** A container keeps what it is given; the failure of a sink or future is what it is told. */
    private void mutate() {
        if (receiver == null) {
            return;
        }
        for (Thing thing : receiver.things()) {
            if (thing instanceof Obj object && object.site() != null && isMutable(object.type())) {
                for (Val argument : arguments) {
                    Val kept = argument.keep(each -> engine.isInteresting(each) && !(each instanceof Thing.Flag));
                    if (Deferred.makesFailure(call.name)) {
                        engine.write(Heap.slot(object, Heap.ERRORS), failing(argument));
                    } else {
                        engine.write(Heap.slot(object, Heap.ITEMS), kept.withClue(null));
                    }
                }
            }
        }
    }

    /** Publishers and streams give another one for each step; futures and sinks are told their end. */
    private boolean isMutable(String type) {
        return engine.world().find(type) == null
                && (!Deferred.isDeferred(type) || Deferred.isSink(type) || Deferred.makesFailure(call.name));
    }

    private Val failing(Val exceptions) {
        Map<Exc, Trace> failing = new LinkedHashMap<>(exceptions.errors());
        Trace.join(failing, at.failures(exceptions));
        return Val.of(Set.of(), Set.of(), failing);
    }

    private List<Val> parameters(Callback callback) {
        List<Val> values = new ArrayList<>();
        for (Type type : callback.signature().getArgumentTypes()) {
            if (type.getSort() != Type.OBJECT) {
                values.add(Engine.ofType(type));
                continue;
            }
            String name = type.getInternalName();
            Set<Thing> fitting = new LinkedHashSet<>();
            boolean plain = name.equals("java/lang/Object");
            items.stream()
                    .filter(each -> !(each instanceof Thing.Text))
                    .filter(each ->
                            !plain && each != callback.thing() && engine.world().isSubtype(each.type(), name))
                    .forEach(fitting::add);
            if (Deferred.isSink(name)) {
                fitting.add(new Obj(name, sinkSite()));
            }
            values.add(fitting.isEmpty() ? Val.any(name) : Val.of(fitting).or(Val.any(name)));
        }
        return values;
    }

    private ThrowSite sinkSite() {
        return new ThrowSite(
                at.site().method() + " sink", at.site().instruction(), at.site().node());
    }

    private void add(MethodSummary summary, Callback callback) {
        Trace.join(thrown, summary.thrown());
        Val all = engine.open(summary.returned(), at.node());
        Trace.join(errors, all.errors());
        boolean made = callback.makesException(engine)
                || !summary.returned().exceptions().isEmpty();
        if (made && call.name.contains("hrow")) {
            Trace.join(thrown, at.failures(summary.returned()));
            return;
        }
        items.addAll(summary.returned().things());
        items.addAll(all.items());
        for (Type type : callback.signature().getArgumentTypes()) {
            if (type.getSort() == Type.OBJECT && Deferred.isSink(type.getInternalName())) {
                Obj sink = new Obj(type.getInternalName(), sinkSite());
                Trace.join(
                        errors,
                        engine.read(Heap.slot(sink, Heap.ERRORS), at.node()).errors());
                items.addAll(engine.read(Heap.slot(sink, Heap.ITEMS), at.node()).things());
            }
        }
    }

    private void runWatching(Callback callback) {
        callback.run(engine, parameters(callback), at);
    }

    /** An exception that is handed over becomes what the result fails with. */
    private void fail() {
        for (Val argument : arguments) {
            Trace.join(errors, at.failures(argument));
        }
        for (Thing thing : List.copyOf(items)) {
            if (thing instanceof Exc exception) {
                boolean sure = arguments.stream().allMatch(Val::sure);
                errors.merge(exception, Trace.start(sure), Trace::or);
                items.remove(thing);
            }
        }
    }

    /** A hook for the end of the retries takes the place of what led to them. */
    private void retry() {
        boolean hook = arguments.stream().anyMatch(each -> !each.errors().isEmpty());
        if (hook && receiver != null) {
            receiver.errors().keySet().forEach(errors::remove);
            arguments.forEach(each -> Trace.join(errors, each.errors()));
        }
    }

    /** Throws now, or later, or never. */
    private void settle() {
        if (deferredResult || (call.name.equals("<init>") && Deferred.isDeferred(call.owner))) {
            Trace.join(errors, thrown);
            thrown.clear();
            return;
        }
        boolean waits = deferredOwner && receiver != null && !Deferred.drops(call.name) && !isQuestion();
        if (waits && !isForgetting()) {
            errors.forEach((exception, trace) -> thrown.merge(wrapped(exception), trace, Trace::or));
        }
        if (waits) {
            errors.clear();
        }
        at.fail(thrown);
    }

    private boolean isQuestion() {
        return (returned.getSort() == Type.BOOLEAN && !call.name.startsWith("has") && !call.name.endsWith("Match"))
                || call.name.equals("toString")
                || call.name.equals("hashCode");
    }

    private boolean isForgetting() {
        boolean stream = call.owner.startsWith("java/util/")
                || call.owner.startsWith("kotlin/")
                || call.owner.startsWith("java/lang/");
        return (!stream && returned.getSort() == Type.VOID) || Deferred.makesFailure(call.name);
    }

    /** Futures wrap what they throw. */
    private Exc wrapped(Exc exception) {
        boolean future = call.owner.startsWith("java/util/concurrent/") && !call.owner.endsWith("Callable");
        if (!future || !(call.name.equals("get") || call.name.equals("join"))) {
            return exception;
        }
        String type = call.name.equals("get")
                ? "java/util/concurrent/ExecutionException"
                : "java/util/concurrent/CompletionException";
        if (exception.type().equals(type)) {
            return exception;
        }
        return new Exc(type, exception.site(), exception.place(), Set.of(), false, Set.of())
                .wrapping(Set.of(exception));
    }

    private Val result() {
        if (returned.getSort() != Type.OBJECT && returned.getSort() != Type.ARRAY) {
            return Engine.ofType(returned);
        }
        Set<Thing> things = new LinkedHashSet<>();
        String type = returned.getSort() == Type.ARRAY ? returned.getDescriptor() : returned.getInternalName();
        boolean plain = type.equals("java/lang/Object");
        for (Thing item : items) {
            boolean fits = plain
                    || (!deferredResult
                            && !(item instanceof Any)
                            && engine.world().isSubtype(item.type(), type));
            if (fits && !(item instanceof Lambda && !plain && !item.type().equals(type))) {
                things.add(item);
            }
        }
        if (call.name.toLowerCase(java.util.Locale.ROOT).contains("cause") || call.name.equals("unwrap")) {
            List.copyOf(things).forEach(thing -> {
                if (thing instanceof Exc exception) {
                    things.addAll(exception.causes());
                }
            });
        }
        boolean several = things.size() > 1;
        if (things.stream().noneMatch(thing -> !(thing instanceof Any))) {
            things.add(deferredResult ? new Obj(type, at.site()) : Any.of(type));
        }
        Val result = Val.of(things, items, errors);
        return several ? result.weak() : result;
    }
}
