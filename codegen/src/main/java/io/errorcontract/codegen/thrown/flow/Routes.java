package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.flow.Thing.Obj;
import io.errorcontract.codegen.thrown.flow.Thing.Route;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/** Functional routes of Spring's: their builders give values that say which function handles which path. */
final class Routes {

    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final String REACTIVE = "org/springframework/web/reactive/function/server/";
    private static final String SERVLET = "org/springframework/web/servlet/function/";

    private final Engine engine;

    Routes(Engine engine) {
        this.engine = engine;
    }

    static boolean knows(String owner) {
        return (owner.startsWith(REACTIVE) || owner.startsWith(SERVLET))
                && (owner.contains("Router") || owner.contains("RequestPredicate"));
    }

    /** Calls a method of a builder; null if it has nothing to do with routes. */
    @Nullable
    Val invoke(MethodInsnNode call, @Nullable Val receiver, List<Val> arguments, FlowValues at) {
        List<String> texts = new ArrayList<>();
        List<Route> conditions = new ArrayList<>();
        List<Route> routes = new ArrayList<>();
        List<Callback> functions = new ArrayList<>();
        for (Val argument : arguments) {
            read(argument, texts, conditions, routes, at);
            argument.things().forEach(thing -> function(thing, functions));
        }
        Set<Route> made = new LinkedHashSet<>();
        if (VERBS.contains(call.name) && functions.isEmpty()) {
            made.add(new Route(call.name, path(texts), null));
        } else if (VERBS.contains(call.name)) {
            functions.forEach(each -> made.add(new Route(call.name, joined(texts, conditions), each.thing())));
        } else if (isNest(call.name)) {
            functions.forEach(each -> routes.addAll(nested(each, at)));
            if (functions.isEmpty() && routes.isEmpty()) {
                made.add(new Route("", path(texts), null));
            }
            routes.forEach(each ->
                    made.add(new Route(each.method(), joined(texts, conditions) + each.path(), each.handler())));
        } else if (call.name.endsWith("oute") && !functions.isEmpty()) {
            String method = conditions.stream()
                    .map(Route::method)
                    .filter(each -> !each.isEmpty())
                    .findFirst()
                    .orElse("");
            functions.forEach(each -> made.add(new Route(method, joined(texts, conditions), each.thing())));
        } else if (call.name.equals("method")) {
            made.add(new Route(constant(arguments), "", null));
        } else if (call.name.equals("router") || call.name.equals("coRouter")) {
            functions.forEach(each -> made.addAll(nested(each, at)));
        } else {
            made.addAll(conditions);
            made.addAll(routes);
        }
        return result(call, receiver, made, at);
    }

    private static boolean isNest(String name) {
        return name.equals("nest")
                || name.equals("path")
                || name.equals("andNest")
                || name.equals("pattern")
                || name.equals("invoke");
    }

    private void read(Val value, List<String> texts, List<Route> conditions, List<Route> routes, FlowValues at) {
        for (Thing thing :
                Val.union(value.things(), engine.open(value, at.node()).items())) {
            if (thing instanceof Route route) {
                (route.handler() == null ? conditions : routes).add(route);
            } else if (thing instanceof Thing.Text text) {
                texts.add(text.value());
            }
        }
    }

    private void function(Thing thing, List<Callback> functions) {
        boolean own = thing instanceof Obj object && engine.world().find(object.type()) != null;
        if (thing instanceof Thing.Lambda || own) {
            functions.add(new Callback(thing, List.of(), Type.getMethodType("()V"), true));
        }
    }

    private static String path(List<String> texts) {
        return texts.isEmpty() ? "" : texts.get(0);
    }

    private static String joined(List<String> texts, List<Route> conditions) {
        StringBuilder path = new StringBuilder(path(texts));
        conditions.forEach(each -> path.append(each.path()));
        return path.toString();
    }

    private static String constant(List<Val> arguments) {
        for (Val argument : arguments) {
            for (Thing thing : argument.things()) {
                if (thing instanceof Thing.Text text) {
                    return text.value();
                }
            }
        }
        return "";
    }

    /** Runs the function that fills a nested builder, or makes nested routes. */
    private List<Route> nested(Callback callback, FlowValues at) {
        String type = callback.thing() instanceof Thing.Lambda lambda
                        && lambda.instantiated().getArgumentTypes().length > 0
                ? lambda.instantiated().getArgumentTypes()[0].getInternalName()
                : "org/springframework/web/servlet/function/RouterFunctionDsl";
        Obj builder = new Obj(
                type, new ThrowSite(at.site().method() + " routes", at.site().instruction(), null));
        List<Val> given = List.of(Val.of(builder), Val.any("java/lang/Object"));
        MethodSummary summary = callback.thing() instanceof Thing.Lambda lambda
                ? engine.calls().run(lambda, given, at)
                : handler(callback.thing(), given, at);
        List<Route> routes = new ArrayList<>();
        Val filled = engine.read(Heap.slot(builder, Heap.ITEMS), at.node());
        for (Val value : List.of(summary.returned(), filled)) {
            for (Thing thing : Val.union(value.things(), value.items())) {
                if (thing instanceof Route route && route.handler() != null) {
                    routes.add(route);
                }
            }
        }
        return routes;
    }

    /** Runs the only public function of an object. */
    MethodSummary handler(Thing thing, List<Val> arguments, FlowValues at) {
        MethodSummary all = MethodSummary.NONE;
        for (String type : List.of(
                "kotlin/jvm/functions/Function1",
                "kotlin/jvm/functions/Function2",
                REACTIVE + "HandlerFunction",
                SERVLET + "HandlerFunction")) {
            if (engine.world().isSubtype(thing.type(), type)) {
                for (var method : Callback.overridden(engine, thing.type(), type)) {
                    all = all.or(engine.call(new Callee(method, Val.of(thing)), arguments, at.node()));
                }
            }
        }
        return all;
    }

    /** What a builder is told, it keeps. */
    private Val result(MethodInsnNode call, @Nullable Val receiver, Set<Route> made, FlowValues at) {
        Set<Thing> items = new LinkedHashSet<>(made);
        Type returned = Type.getReturnType(call.desc);
        if (receiver != null) {
            items.addAll(engine.open(receiver, at.node()).items());
            for (Thing thing : receiver.things()) {
                if (thing instanceof Obj builder && builder.site() != null) {
                    engine.write(Heap.slot(builder, Heap.ITEMS), Val.of(made));
                }
            }
        }
        boolean fluent =
                returned.getSort() == Type.OBJECT && returned.getInternalName().equals(call.owner);
        Set<Thing> things = receiver != null && fluent
                ? receiver.things()
                : Val.any(type(returned)).things();
        return Val.of(things, items, Map.of());
    }

    private static String type(Type returned) {
        return returned.getSort() == Type.OBJECT ? returned.getInternalName() : "java/lang/Object";
    }
}
