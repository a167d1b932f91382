package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.code.AppClass;
import io.errorcontract.codegen.thrown.code.AppMethod;
import io.errorcontract.codegen.thrown.code.CatalogIndex;
import io.errorcontract.codegen.thrown.code.World;
import io.errorcontract.codegen.thrown.flow.Thing.Exc;
import io.errorcontract.codegen.thrown.flow.Thing.Obj;
import io.errorcontract.codegen.thrown.flow.Thing.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Type;

/** Follows what an application throws, from its operations inwards. Not thread-safe. */
public final class Flow {

    private static final Set<String> WRAPPERS = Set.of(
            "java/util/concurrent/CompletionException",
            "java/util/concurrent/ExecutionException",
            "java/lang/reflect/InvocationTargetException",
            "java/lang/reflect/UndeclaredThrowableException",
            "jakarta/servlet/ServletException",
            "jakarta/ws/rs/ProcessingException");

    private static final List<String> TASKS = List.of(
            "java/util/concurrent/Callable",
            "java/util/function/Supplier",
            "org/springframework/web/servlet/mvc/method/annotation/StreamingResponseBody",
            "jakarta/ws/rs/core/StreamingOutput");

    private final Engine engine;
    private final ExceptionHandlers handlers;
    private final Map<String, String> mappings;

    /**
     * A functional route.
     *
     * @param method the HTTP method, or empty
     * @param path the path
     * @param name what the handler is called
     * @param handler the class and method of the handler
     * @param place where it is
     * @param escapes what can leave it
     */
    public record Routed(String method, String path, String name, String handler, String place, List<Escape> escapes) {
        /** Copies the list. */
        public Routed {
            escapes = List.copyOf(escapes);
        }
    }

    /**
     * Prepares to follow.
     *
     * @param world the application
     * @param catalog the catalogs
     * @param mappings the codes that the server gives to exceptions of its own, by the internal names of their classes
     * @param blindness takes what cannot be followed
     */
    public Flow(World world, CatalogIndex catalog, Map<String, String> mappings, Blindness blindness) {
        this.engine = new Engine(world, catalog, blindness);
        this.handlers = new ExceptionHandlers(engine);
        this.mappings = Map.copyOf(mappings);
    }

    /**
     * Follows what can leave a handler.
     *
     * @param steps the objects and methods that handle a request, one after the other
     * @return the errors, sorted by code; those that nobody can tell the code of come first
     */
    public List<Escape> escapes(List<Step> steps) {
        List<Callee> callees = new ArrayList<>();
        for (Step step : steps) {
            callees.add(new Callee(step.method(), Val.of(new Obj(step.owner().name(), null))));
        }
        callees.forEach(each -> engine.calls().proxies().call(each, engine.injected(each.method()), null));
        engine.settle();
        MethodSummary all = MethodSummary.NONE;
        for (Callee each : callees) {
            all = all.or(engine.calls().proxies().call(each, engine.injected(each.method()), null));
        }
        Step last = steps.get(steps.size() - 1);
        return escapes(all, last.owner(), outside(last.method()));
    }

    /**
     * A method that is run for a request, and the class of its object.
     *
     * @param owner the class
     * @param method the method
     */
    public record Step(AppClass owner, AppMethod method) {}

    /** Stands for a caller of the application's methods that is none of them. */
    private FlowValues outside(AppMethod method) {
        return new FlowValues(engine, new Node(method, List.of(), 0));
    }

    private List<Escape> escapes(MethodSummary summary, AppClass owner, FlowValues at) {
        Map<Exc, Trace> leaving = new LinkedHashMap<>(summary.thrown());
        Trace.join(leaving, engine.open(summary.returned(), null).errors());
        runReturned(summary.returned(), leaving, at);
        Map<String, Escape> found = new TreeMap<>();
        leaving.forEach((exception, trace) -> add(exception, trace, owner, found, true));
        return List.copyOf(found.values());
    }

    /** A framework runs the task that a handler returns. */
    private void runReturned(Val returned, Map<Exc, Trace> leaving, FlowValues at) {
        for (Thing thing : returned.things()) {
            for (String task : TASKS) {
                for (Callback callback : Callback.of(engine, Val.of(thing), task)) {
                    if (engine.world().isSubtype(thing.type(), task)) {
                        Trace.join(leaving, run(callback, at).thrown());
                    }
                }
            }
        }
    }

    private MethodSummary run(Callback callback, FlowValues at) {
        List<Val> given = Arrays.stream(callback.signature().getArgumentTypes())
                .map(Engine::ofType)
                .toList();
        callback.run(engine, given, at);
        engine.settle();
        return callback.run(engine, given, at);
    }

    private void add(Exc exception, Trace trace, AppClass owner, Map<String, Escape> found, boolean convert) {
        if (WRAPPERS.contains(exception.type())) {
            exception.causes().forEach(cause -> add(cause, trace, owner, found, convert));
            return;
        }
        if (engine.calls().catalogs().isCatalogs(exception.type())) {
            boolean one = exception.codes().size() == 1 && !exception.open();
            exception.codes().forEach(code -> put(code, exception, one ? trace : trace.weak(), found));
            if (exception.codes().isEmpty()) {
                put("", exception, trace.weak(), found);
            }
            return;
        }
        for (String type : engine.world().supertypes(exception.type())) {
            String code = mappings.get(type);
            if (code != null) {
                put(code, exception, trace, found);
                return;
            }
        }
        if (convert) {
            convert(exception, trace, owner, found);
        }
    }

    private void convert(Exc exception, Trace trace, AppClass owner, Map<String, Escape> found) {
        MethodSummary converted = handlers.convert(exception, owner);
        if (converted == null) {
            return;
        }
        engine.settle();
        MethodSummary settled = handlers.convert(exception, owner);
        MethodSummary last = settled == null ? converted : settled;
        Map<Exc, Trace> made = new LinkedHashMap<>(last.thrown());
        Trace.join(made, engine.open(last.returned(), null).errors());
        made.forEach((each, way) -> {
            Trace whole = new Trace(trace.sure() && way.sure(), way.path());
            add(each, whole, owner, found, false);
        });
    }

    private static void put(String code, Exc exception, Trace trace, Map<String, Escape> found) {
        List<String> path = new ArrayList<>(trace.places());
        if (path.isEmpty() || !path.get(path.size() - 1).equals(exception.place())) {
            path.add(exception.place());
        }
        Escape escape = new Escape(code, exception.type(), trace.sure(), path);
        String key = code.isEmpty() ? " " + exception.place() : code;
        found.merge(
                key,
                escape,
                (old, fresh) -> old.sure() == fresh.sure()
                        ? (old.path().size() <= fresh.path().size() ? old : fresh)
                        : (old.sure() ? old : fresh));
    }

    /**
     * Finds the functional routes, and follows what can leave each.
     *
     * @return the routes, in the order of classes and methods
     */
    public List<Routed> routes() {
        List<Routed> all = new ArrayList<>();
        for (AppClass owner : engine.world().classes()) {
            for (AppMethod method : owner.methods()) {
                Type returned = method.returnType();
                boolean routes = returned.getSort() == Type.OBJECT
                        && returned.getInternalName().endsWith("/RouterFunction")
                        && method.annotations().stream()
                                .anyMatch(each -> each.type().endsWith("/Bean"));
                if (routes) {
                    addRoutes(owner, method, all);
                }
            }
        }
        return all;
    }

    private void addRoutes(AppClass owner, AppMethod method, List<Routed> all) {
        Callee callee = new Callee(method, Val.of(new Obj(owner.name(), null)));
        List<Val> given = engine.injected(method);
        engine.call(callee, given, null);
        engine.settle();
        Val routes = engine.call(callee, given, null).returned();
        FlowValues at = outside(method);
        for (Thing thing : Val.union(routes.things(), engine.open(routes, null).items())) {
            if (thing instanceof Route route && route.handler() != null) {
                all.add(routed(route, route.handler(), owner, at));
            }
        }
    }

    private Routed routed(Route route, Thing handler, AppClass owner, FlowValues at) {
        run(handler, at);
        engine.settle();
        MethodSummary summary = run(handler, at);
        String type =
                handler instanceof Thing.Lambda lambda ? lambda.implementation().getOwner() : handler.type();
        String name =
                handler instanceof Thing.Lambda lambda ? lambda.implementation().getName() : "handle";
        String whole = type.replace('/', '.') + "." + name;
        String place = handler instanceof Thing.Lambda lambda ? lambda.place() : owner.sourceFile();
        return new Routed(route.method(), route.path(), name, whole, place, escapes(summary, owner, at));
    }

    private MethodSummary run(Thing handler, FlowValues at) {
        List<Val> request = List.of(Val.any("java/lang/Object"), Val.any("java/lang/Object"));
        return handler instanceof Thing.Lambda lambda
                ? engine.calls().run(lambda, request, at)
                : new Routes(engine).handler(handler, request, at);
    }
}
