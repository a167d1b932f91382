package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.code.Annotation;
import io.errorcontract.codegen.thrown.code.AppClass;
import io.errorcontract.codegen.thrown.code.AppMethod;
import io.errorcontract.codegen.thrown.flow.Thing.Exc;
import io.errorcontract.codegen.thrown.flow.Thing.Join;
import io.errorcontract.codegen.thrown.flow.Thing.Obj;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** What annotations put around a method when another object calls it. */
final class Proxies {

    private static final Set<String> ADVICE = Set.of("Around", "Before", "After", "AfterReturning", "AfterThrowing");

    private final Engine engine;
    private final List<Advice> advices = new ArrayList<>();
    private final Map<AppMethod, List<Advice>> matching = new HashMap<>();
    private final Map<AppMethod, List<Annotation>> annotations = new HashMap<>();

    private record Advice(AppMethod method, String kind, Pointcut pointcut) {}

    Proxies(Engine engine) {
        this.engine = engine;
        for (AppClass owner : engine.world().classes()) {
            for (AppMethod method : owner.methods()) {
                for (Annotation annotation : method.annotations()) {
                    String kind = annotation.type().substring(annotation.type().lastIndexOf('/') + 1);
                    if (annotation.type().startsWith("org/aspectj/lang/annotation/") && ADVICE.contains(kind)) {
                        String text = annotation.text("value", "pointcut").orElse("");
                        advices.add(new Advice(method, kind, new Pointcut(engine, method, text)));
                    }
                }
            }
        }
    }

    /** Calls a method as another object does. */
    MethodSummary call(Callee callee, List<Val> arguments, @Nullable Node caller) {
        return advised(callee, arguments, caller, 0);
    }

    private MethodSummary advised(Callee callee, List<Val> arguments, @Nullable Node caller, int from) {
        List<Advice> around = matching.computeIfAbsent(callee.method(), this::find);
        if (from >= around.size()) {
            return annotated(callee, arguments, caller);
        }
        Advice advice = around.get(from);
        Val aspect = Val.of(new Obj(advice.method().owner().name(), null));
        List<Val> given = new ArrayList<>();
        for (Type type : advice.method().parameterTypes()) {
            given.add(
                    type.getInternalName().contains("JoinPoint")
                            ? Val.of(new Join(type.getInternalName(), callee, arguments))
                            : Engine.ofType(type));
        }
        MethodSummary advised = engine.call(new Callee(advice.method(), aspect), given, caller);
        if (advice.kind().equals("Around")) {
            return advised;
        }
        MethodSummary target = advised(callee, arguments, caller, from + 1);
        return new MethodSummary(target.returned(), target.or(advised).thrown());
    }

    private List<Advice> find(AppMethod method) {
        return advices.stream()
                .filter(advice -> advice.method().owner() != method.owner()
                        && advice.pointcut().matches(method))
                .toList();
    }

    private List<Annotation> annotationsOf(AppMethod method) {
        return annotations.computeIfAbsent(method, each -> {
            List<Annotation> all = new ArrayList<>(each.annotations());
            each.owner().annotations().stream()
                    .filter(annotation -> annotation.type().endsWith("/Async"))
                    .forEach(all::add);
            return engine.world().withMeta(all);
        });
    }

    private MethodSummary annotated(Callee callee, List<Val> arguments, @Nullable Node caller) {
        MethodSummary summary = engine.call(callee, arguments, caller);
        if (callee.method().annotations().isEmpty()
                && callee.method().owner().annotations().isEmpty()) {
            return summary;
        }
        for (Annotation annotation : annotationsOf(callee.method())) {
            String name = annotation.type().substring(annotation.type().lastIndexOf('/') + 1);
            if (name.equals("Async") || name.equals("Asynchronous")) {
                summary = asynchronous(callee.method(), summary);
            }
            String fallback = annotation.text("fallbackMethod").orElse("");
            if (!fallback.isEmpty()) {
                summary = recovered(
                        callee,
                        arguments,
                        summary,
                        caller,
                        method -> method.name().equals(fallback));
            } else if (name.equals("Retryable")) {
                summary = recovered(
                        callee,
                        arguments,
                        summary,
                        caller,
                        method -> method.annotations().stream()
                                .anyMatch(each -> each.type().endsWith("/Recover")));
            }
        }
        return summary;
    }

    /** What a task throws reaches whoever waits for it. */
    private static MethodSummary asynchronous(AppMethod method, MethodSummary summary) {
        if (method.returnType().getSort() == Type.VOID) {
            return MethodSummary.of(summary.returned());
        }
        Map<Exc, Trace> errors = new LinkedHashMap<>(summary.returned().errors());
        Trace.join(errors, summary.thrown());
        return MethodSummary.of(summary.returned().withErrors(errors));
    }

    /** The method whose exception is the nearest one takes a failure. */
    private MethodSummary recovered(
            Callee callee,
            List<Val> arguments,
            MethodSummary summary,
            @Nullable Node caller,
            java.util.function.Predicate<AppMethod> isFallback) {
        List<AppMethod> fallbacks = callee.method().owner().methods().stream()
                .filter(isFallback.and(method -> !method.isSynthetic()))
                .toList();
        Map<Exc, Trace> passed = new LinkedHashMap<>();
        Map<AppMethod, Val> caught = new LinkedHashMap<>();
        Map<Exc, Trace> failures = new LinkedHashMap<>(summary.thrown());
        Trace.join(failures, summary.returned().errors());
        failures.forEach((exception, trace) -> {
            AppMethod taker = nearest(fallbacks, exception);
            if (taker == null) {
                passed.put(exception, trace);
            } else {
                caught.merge(taker, Val.of(exception), Val::or);
            }
        });
        MethodSummary result = new MethodSummary(summary.returned().withErrors(Map.of()), passed);
        for (Map.Entry<AppMethod, Val> entry : caught.entrySet()) {
            AppMethod method = entry.getKey();
            List<Val> given = new ArrayList<>();
            int index = 0;
            for (Type type : method.parameterTypes()) {
                boolean failure = type.getSort() == Type.OBJECT && engine.isThrowable(type.getInternalName());
                given.add(
                        failure
                                ? entry.getValue()
                                : index < arguments.size() ? arguments.get(index) : Engine.ofType(type));
                index += failure ? 0 : 1;
            }
            result = result.or(engine.call(new Callee(method, callee.receiver()), given, caller));
        }
        return result;
    }

    private @Nullable AppMethod nearest(List<AppMethod> fallbacks, Exc exception) {
        AppMethod best = null;
        int distance = Integer.MAX_VALUE;
        List<String> types = List.copyOf(engine.world().supertypes(exception.type()));
        for (AppMethod fallback : fallbacks) {
            for (Type type : fallback.parameterTypes()) {
                int at = type.getSort() == Type.OBJECT && engine.isThrowable(type.getInternalName())
                        ? types.indexOf(type.getInternalName())
                        : -1;
                if (at >= 0 && at < distance) {
                    best = fallback;
                    distance = at;
                }
            }
        }
        return best;
    }

    /** Proceeds from an advice to what it is put around. */
    MethodSummary proceed(Join join, @Nullable Node caller, AppMethod advice) {
        List<Advice> around = matching.computeIfAbsent(join.callee().method(), this::find);
        int at = 0;
        while (at < around.size() && around.get(at).method() != advice) {
            at++;
        }
        return advised(join.callee(), join.arguments(), caller, at + 1);
    }
}
