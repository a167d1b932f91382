package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.code.Annotation;
import io.errorcontract.codegen.thrown.code.AppClass;
import io.errorcontract.codegen.thrown.code.AppMethod;
import io.errorcontract.codegen.thrown.flow.Thing.Exc;
import io.errorcontract.codegen.thrown.flow.Thing.Obj;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Methods that turn the application's own exceptions into others, for all operations or those of one class. */
final class ExceptionHandlers {

    /** Whatever nobody else takes ends here, so that it says nothing of an operation. */
    private static final Set<String> CATCH_ALL =
            Set.of("java/lang/Throwable", "java/lang/Exception", "java/lang/RuntimeException", "java/lang/Error");

    private final Engine engine;
    private final List<Converter> converters = new ArrayList<>();

    private record Converter(AppMethod method, String exception, boolean everywhere) {}

    ExceptionHandlers(Engine engine) {
        this.engine = engine;
        for (AppClass owner : engine.world().classes()) {
            boolean advice =
                    owner.annotations().stream().anyMatch(each -> each.type().endsWith("ControllerAdvice"));
            boolean mapper = engine.world().supertypes(owner.name()).contains("jakarta/ws/rs/ext/ExceptionMapper");
            for (AppMethod method : owner.methods()) {
                if (!method.isSynthetic()) {
                    add(method, advice, mapper && method.name().equals("toResponse"));
                }
            }
        }
    }

    private void add(AppMethod method, boolean advice, boolean mapper) {
        List<String> types = new ArrayList<>();
        boolean handles = mapper;
        for (Annotation annotation : method.annotations()) {
            if (annotation.type().endsWith("/ExceptionHandler")
                    || annotation.type().endsWith("/ServerExceptionMapper")) {
                handles = true;
                types.addAll(annotation.texts("value", "exception"));
            }
        }
        if (handles && types.isEmpty()) {
            for (Type type : method.parameterTypes()) {
                if (type.getSort() == Type.OBJECT && engine.isThrowable(type.getInternalName())) {
                    types.add(type.getInternalName());
                }
            }
        }
        for (String type : types) {
            if (!CATCH_ALL.contains(type) && !engine.calls().catalogs().isCatalogs(type)) {
                converters.add(new Converter(method, type, advice || mapper));
            }
        }
    }

    /** What becomes of an exception that leaves an operation of a class; null if nobody turns it into another one. */
    @Nullable
    MethodSummary convert(Exc exception, AppClass controller) {
        Converter best = null;
        int distance = Integer.MAX_VALUE;
        List<String> types = List.copyOf(engine.world().supertypes(exception.type()));
        for (Converter converter : converters) {
            boolean local = converter.method().owner() == controller;
            int at = types.indexOf(converter.exception()) * 2 + (local ? 0 : 1);
            if ((local || converter.everywhere()) && types.contains(converter.exception()) && at < distance) {
                best = converter;
                distance = at;
            }
        }
        if (best == null) {
            return null;
        }
        List<Val> given = new ArrayList<>();
        for (Type type : best.method().parameterTypes()) {
            boolean failure = type.getSort() == Type.OBJECT && engine.isThrowable(type.getInternalName());
            given.add(failure ? Val.of(exception) : Engine.ofType(type));
        }
        Val owner = Val.of(new Obj(best.method().owner().name(), null));
        return engine.call(new Callee(best.method(), owner), given, null);
    }
}
