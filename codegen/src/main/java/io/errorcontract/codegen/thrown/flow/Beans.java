package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.code.Annotation;
import io.errorcontract.codegen.thrown.code.AppClass;
import io.errorcontract.codegen.thrown.code.AppMethod;
import io.errorcontract.codegen.thrown.flow.Thing.Any;
import io.errorcontract.codegen.thrown.flow.Thing.Obj;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** What a framework puts where a type is asked for. */
final class Beans {

    private static final Set<String> STEREOTYPES = Set.of(
            "org/springframework/stereotype/Component",
            "org/springframework/context/annotation/Configuration",
            "jakarta/inject/Singleton",
            "jakarta/inject/Named",
            "jakarta/ejb/Stateless",
            "jakarta/ejb/Singleton",
            "jakarta/enterprise/context/ApplicationScoped",
            "jakarta/enterprise/context/RequestScoped",
            "jakarta/enterprise/context/SessionScoped",
            "jakarta/enterprise/context/Dependent",
            "jakarta/ws/rs/Path",
            "jakarta/ws/rs/ext/Provider");

    private static final int MOST = 16;

    private final Engine engine;
    private final Set<String> made = new HashSet<>();
    private final List<AppMethod> factories = new ArrayList<>();
    private final Map<String, Boolean> components = new HashMap<>();
    private final Map<String, List<AppMethod>> factoriesOf = new HashMap<>();
    private final Map<Any, List<AppClass>> classes = new HashMap<>();

    Beans(Engine engine) {
        this.engine = engine;
        for (AppClass owner : engine.world().classes()) {
            for (AppMethod method : owner.methods()) {
                if (has(method.annotations(), "/Bean") || has(method.annotations(), "/enterprise/inject/Produces")) {
                    factories.add(method);
                }
                for (AbstractInsnNode insn : method.node().instructions) {
                    if (insn.getOpcode() == Opcodes.NEW) {
                        made.add(((TypeInsnNode) insn).desc);
                    }
                }
            }
        }
    }

    private static boolean has(List<Annotation> annotations, String ending) {
        return annotations.stream().anyMatch(each -> each.type().endsWith(ending));
    }

    /** The name that an injection point asks for. */
    static String qualifier(List<Annotation> annotations) {
        return annotations.stream()
                .filter(each ->
                        each.type().endsWith("/Qualifier") || each.type().endsWith("/Named"))
                .findFirst()
                .flatMap(each -> each.text("value"))
                .orElse("");
    }

    boolean isComponent(AppClass type) {
        return components.computeIfAbsent(
                type.name(),
                name -> engine.world().withMeta(type.annotations()).stream()
                        .anyMatch(each -> STEREOTYPES.contains(each.type().replace("javax/", "jakarta/"))));
    }

    /**
     * The things that an object of a type can be: objects of the application's classes, and what its factories make.
     */
    Set<Thing> candidates(Any any, Node reader) {
        Set<Thing> things = new LinkedHashSet<>();
        List<AppClass> types = classes.computeIfAbsent(any, this::find);
        boolean many = types.size() > MOST;
        if (many) {
            engine.blindness().add(Blindness.Kind.FAN_OUT, any.type().replace('/', '.'));
        } else {
            types.forEach(type -> things.add(new Obj(type.name(), null)));
        }
        if (!any.injectedInto().isEmpty()) {
            addMade(any, things, reader);
        }
        return things;
    }

    /** A factory's object is known better than one of its class. */
    private void addMade(Any any, Set<Thing> things, Node reader) {
        for (AppMethod factory : factoriesOf.computeIfAbsent(any.type(), this::factories)) {
            if (factory.owner().name().equals(any.injectedInto())) {
                continue;
            }
            Val owner = Val.of(new Obj(factory.owner().name(), null));
            Val result = engine.call(new Callee(factory, owner), engine.injected(factory), reader)
                    .returned();
            for (Thing thing : result.things()) {
                if (thing instanceof Thing.Lambda || thing instanceof Obj) {
                    things.removeIf(each -> each.type().equals(thing.type()));
                    things.add(thing);
                }
            }
        }
    }

    private List<AppMethod> factories(String type) {
        return type.equals("java/lang/Object")
                ? List.of()
                : factories.stream()
                        .filter(factory -> {
                            Type returned = factory.returnType();
                            return returned.getSort() == Type.OBJECT
                                    && engine.world().isSubtype(returned.getInternalName(), type);
                        })
                        .toList();
    }

    private List<AppClass> find(Any any) {
        List<AppClass> all = engine.world().subclasses(any.type()).stream()
                .filter(AppClass::isConcrete)
                .toList();
        all = prefer(all, this::isComponent, type -> made.contains(type.name()));
        if (any.injectedInto().isEmpty()) {
            return all;
        }
        all = prefer(all, type -> !type.name().equals(any.injectedInto()));
        String wanted = any.qualifier();
        if (!wanted.startsWith("?") && !wanted.isEmpty()) {
            return prefer(all, type -> name(type).equals(wanted));
        }
        List<AppClass> primary =
                all.stream().filter(type -> has(type.annotations(), "/Primary")).toList();
        return primary.isEmpty() ? prefer(all, type -> name(type).equals(wanted.replace("?", ""))) : primary;
    }

    /** Of several, those that pass; or all, if none does. */
    @SafeVarargs
    private static List<AppClass> prefer(List<AppClass> types, Predicate<AppClass>... tests) {
        for (Predicate<AppClass> test : tests) {
            List<AppClass> passed =
                    types.size() < 2 ? List.of() : types.stream().filter(test).toList();
            if (!passed.isEmpty()) {
                return passed;
            }
        }
        return types;
    }

    /** The name of a bean: the one that its annotation gives, or that of its class. */
    private static String name(AppClass type) {
        for (Annotation annotation : type.annotations()) {
            if (annotation.type().contains("/stereotype/") || annotation.type().endsWith("/Named")) {
                String given = annotation.text("value").orElse("");
                if (!given.isEmpty()) {
                    return given;
                }
            }
        }
        String simple = type.name().substring(type.name().lastIndexOf('/') + 1);
        simple = simple.substring(simple.lastIndexOf('$') + 1);
        return simple.isEmpty() ? "" : simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    }
}
