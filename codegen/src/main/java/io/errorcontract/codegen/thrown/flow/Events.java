package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.code.Annotation;
import io.errorcontract.codegen.thrown.code.AppClass;
import io.errorcontract.codegen.thrown.code.AppMethod;
import io.errorcontract.codegen.thrown.flow.Thing.Obj;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;

/** Events of Spring's, which run their listeners where they are published. */
final class Events {

    private final Engine engine;
    private final List<AppMethod> listeners = new ArrayList<>();

    Events(Engine engine) {
        this.engine = engine;
        for (AppClass owner : engine.world().classes()) {
            boolean listens =
                    engine.world().supertypes(owner.name()).contains("org/springframework/context/ApplicationListener");
            for (AppMethod method : owner.methods()) {
                boolean annotated = method.annotations().stream()
                        .anyMatch(each -> each.type().endsWith("EventListener"));
                if (annotated || (listens && method.name().equals("onApplicationEvent") && !method.isSynthetic())) {
                    listeners.add(method);
                }
            }
        }
    }

    MethodSummary publish(Val event, FlowValues at) {
        MethodSummary all = MethodSummary.NONE;
        for (AppMethod listener : listeners) {
            if (event.things().stream().anyMatch(thing -> hears(listener, thing))) {
                Val bean = Val.of(new Obj(listener.owner().name(), null));
                all = all.or(engine.calls().proxies().call(new Callee(listener, bean), List.of(event), at.node()));
            }
        }
        return all;
    }

    private boolean hears(AppMethod listener, Thing event) {
        List<String> types = new ArrayList<>();
        for (Annotation annotation : listener.annotations()) {
            if (annotation.type().endsWith("EventListener")) {
                types.addAll(annotation.texts("classes", "value"));
            }
        }
        Type[] parameters = listener.parameterTypes();
        if (types.isEmpty() && parameters.length > 0 && parameters[0].getSort() == Type.OBJECT) {
            types.add(parameters[0].getInternalName());
        }
        return types.stream()
                .anyMatch(type -> Kinds.isSurely(engine, event, type)
                        || (event instanceof Thing.Any any
                                && engine.world().find(any.type()) != null
                                && engine.world().isSubtype(type, any.type())));
    }
}
