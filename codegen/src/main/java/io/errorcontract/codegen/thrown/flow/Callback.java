package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.code.AppClass;
import io.errorcontract.codegen.thrown.code.AppMethod;
import io.errorcontract.codegen.thrown.flow.Thing.Lambda;
import io.errorcontract.codegen.thrown.flow.Thing.Obj;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * Something that a library may run, since it was handed over.
 *
 * @param thing the lambda, or the object of the application
 * @param methods what is run of the object; of a lambda, nothing
 * @param signature what it takes and returns
 * @param isFunction whether the library takes it as a function, rather than as any object
 */
record Callback(Thing thing, List<AppMethod> methods, Type signature, boolean isFunction) {

    private static final Set<String> SAYING_NOTHING = Set.of(
            "java/lang/Object",
            "java/io/Serializable",
            "java/lang/Comparable",
            "java/lang/CharSequence",
            "java/lang/AutoCloseable",
            "java/lang/Throwable",
            "java/lang/Exception",
            "java/lang/RuntimeException");

    /** Copies the list. */
    public Callback {
        methods = List.copyOf(methods);
    }

    /** Finds what a library may run of an argument, whose parameter is of a type. */
    static List<Callback> of(Engine engine, Val argument, String type) {
        List<Callback> found = new ArrayList<>();
        for (Thing thing : argument.things()) {
            add(engine, thing, type, found);
        }
        for (Thing thing : argument.items()) {
            if (thing instanceof Lambda) {
                add(engine, thing, type, found);
            }
        }
        return found;
    }

    private static void add(Engine engine, Thing thing, String type, List<Callback> found) {
        if (thing instanceof Lambda lambda) {
            found.add(new Callback(lambda, List.of(), lambda.instantiated(), !SAYING_NOTHING.contains(type)));
        } else if (thing instanceof Obj object && !SAYING_NOTHING.contains(type)) {
            List<AppMethod> methods = engine.overridden(object.type(), type);
            for (AppMethod method : methods) {
                found.add(new Callback(object, List.of(method), Type.getMethodType(method.descriptor()), false));
            }
        }
    }

    /** The methods of a class that stand for those of a library's type; of a bridge, what it leads to. */
    static List<AppMethod> overridden(Engine engine, String own, String library) {
        List<AppMethod> methods = new ArrayList<>();
        Set<String> wanted = engine.world().libraryMethods(library);
        for (String name : engine.world().supertypes(own)) {
            AppClass owner = engine.world().find(name);
            if (owner == null) {
                continue;
            }
            for (AppMethod method : owner.methods()) {
                boolean overrides = wanted.contains(method.name() + method.descriptor())
                        && methods.stream()
                                .noneMatch(each -> each.name().equals(method.name())
                                        && each.descriptor().equals(method.descriptor()));
                if (overrides && method.hasCode()) {
                    methods.add(bridged(owner, method));
                }
            }
        }
        return methods;
    }

    private static AppMethod bridged(AppClass owner, AppMethod method) {
        int count = method.parameterTypes().length;
        return !method.isSynthetic()
                ? method
                : owner.methods().stream()
                        .filter(each -> !each.isSynthetic()
                                && each.name().equals(method.name())
                                && each.parameterTypes().length == count)
                        .findFirst()
                        .orElse(method);
    }

    MethodSummary run(Engine engine, List<Val> arguments, FlowValues at) {
        if (thing instanceof Lambda lambda) {
            return engine.calls().run(lambda, arguments, at);
        }
        MethodSummary all = MethodSummary.NONE;
        for (AppMethod method : methods) {
            all = all.or(engine.call(new Callee(method, Val.of(thing)), arguments, at.node()));
        }
        return all;
    }

    /** Where it takes an exception; less than 0 if it does not. */
    int failureParameter(Engine engine) {
        Type[] types = signature.getArgumentTypes();
        for (int i = types.length - 1; i >= 0; i--) {
            if (types[i].getSort() == Type.OBJECT && engine.isThrowable(types[i].getInternalName())) {
                return i;
            }
        }
        return -1;
    }

    boolean isPredicate() {
        Type returned = signature.getReturnType();
        return returned.getSort() == Type.BOOLEAN
                || (returned.getSort() == Type.OBJECT
                        && returned.getInternalName().equals("java/lang/Boolean"));
    }

    boolean isVoid() {
        return signature.getReturnType().getSort() == Type.VOID;
    }

    boolean makesException(Engine engine) {
        Type returned = signature.getReturnType();
        return returned.getSort() == Type.OBJECT && engine.isThrowable(returned.getInternalName());
    }
}
