package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.code.CatalogIndex;
import io.errorcontract.codegen.thrown.flow.Thing.Exc;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Calls of classes that were generated from a catalog, and how exceptions are made. */
final class CatalogCalls {

    static final String DESCRIPTOR = Type.getDescriptor(ErrorDescriptor.class);

    private static final String ROOT = Type.getInternalName(ApiException.class);

    private final Engine engine;
    private final CatalogIndex catalog;

    CatalogCalls(Engine engine) {
        this.engine = engine;
        this.catalog = engine.catalog();
    }

    /** Whether exceptions of this class have codes. */
    boolean isCatalogs(String type) {
        return type.equals(ROOT) || engine.world().supertypes(type).contains(ROOT);
    }

    /** The exception that a constructor makes of its arguments. */
    Exc make(String type, List<Val> arguments, FlowValues at) {
        return make(
                type,
                arguments,
                new ThrowSite(at.site().method(), at.site().instruction(), null),
                at.place(),
                at.node());
    }

    Exc make(String type, List<Val> arguments, ThrowSite site, String place, Node node) {
        Set<Exc> causes = new LinkedHashSet<>();
        Set<String> named = new TreeSet<>();
        Set<String> texts = new TreeSet<>();
        for (Val argument : arguments) {
            causes.addAll(argument.exceptions());
            for (Thing thing : engine.open(argument, node).items()) {
                if (thing instanceof Thing.Code code) {
                    named.add(code.code());
                } else if (thing instanceof Thing.Text text) {
                    texts.add(text.value());
                }
            }
        }
        return of(type, site, place, named, texts).wrapping(causes);
    }

    private Exc of(String type, ThrowSite site, String place, Set<String> named, Set<String> texts) {
        if (!isCatalogs(type)) {
            return new Exc(type, site, place, Set.of(), false, Set.of());
        }
        Set<String> own = codes(type);
        Set<String> chosen = named;
        if (own.size() == 1) {
            chosen = own;
        } else if (chosen.isEmpty() && own.isEmpty()) {
            chosen = texts;
        } else if (chosen.isEmpty()) {
            return new Exc(type, site, place, own, own.size() > 1, Set.of());
        }
        return new Exc(type, site, place, chosen, chosen.isEmpty(), Set.of());
    }

    /** The codes of a class, or of the generated one that it extends. */
    private Set<String> codes(String type) {
        for (String each : engine.world().supertypes(type)) {
            Set<String> codes = catalog.exceptions().get(each);
            if (codes != null) {
                return codes;
            }
        }
        return Set.of();
    }

    /** What is thrown if nothing but its type is known; null if it has nothing to do with a catalog. */
    @Nullable
    Exc unknown(String type, ThrowSite site, String place) {
        if (!isCatalogs(type)) {
            return null;
        }
        Set<String> own = codes(type);
        return new Exc(
                type, new ThrowSite(site.method(), site.instruction(), null), place, own, own.size() != 1, Set.of());
    }

    Val descriptor(FieldInsnNode field) {
        String suffix = "." + field.name;
        for (var constant : catalog.constants().entrySet()) {
            if (constant.getKey().endsWith(suffix) && field.owner.endsWith("Descriptors")) {
                return Val.of(new Thing.Code(field.owner, constant.getValue()));
            }
        }
        return Val.any(Type.getType(field.desc).getInternalName());
    }

    /** Calls a method of a generated class, or of what it extends; null if it has no special meaning. */
    @Nullable
    Val invoke(MethodInsnNode call, @Nullable Val receiver, List<Val> arguments, FlowValues at) {
        Type returned = Type.getReturnType(call.desc);
        if (receiver == null) {
            return invokeStatic(call, returned, arguments, at);
        }
        if (call.owner.endsWith("$Builder")) {
            if (receiver.exceptions().isEmpty()) {
                return null;
            }
            Set<Thing> built = new LinkedHashSet<>();
            Set<Exc> causes = new LinkedHashSet<>();
            arguments.forEach(argument -> causes.addAll(argument.exceptions()));
            receiver.exceptions().forEach(each -> built.add(causes.isEmpty() ? each : each.wrapping(causes)));
            return receiver.withThings(built);
        }
        boolean constant = receiver.things().stream().anyMatch(Thing.Code.class::isInstance);
        if (constant && (call.name.equals("descriptor") || call.name.equals("code"))) {
            return receiver;
        }
        return null;
    }

    private @Nullable Val invokeStatic(MethodInsnNode call, Type returned, List<Val> arguments, FlowValues at) {
        if (call.name.equals("builder") && catalog.exceptions().containsKey(call.owner)) {
            return Val.of(make(call.owner, arguments, at));
        }
        if (call.name.equals("decode") && returned.getSort() == Type.OBJECT && isCatalogs(returned.getInternalName())) {
            engine.blindness().add(Blindness.Kind.UPSTREAM, at.place());
            ThrowSite site = new ThrowSite(at.site().method(), at.site().instruction(), null);
            return Val.of(new Exc(returned.getInternalName(), site, at.place(), Set.of(), true, Set.of()));
        }
        return null;
    }
}
