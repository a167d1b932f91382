package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.code.AppClass;
import io.errorcontract.codegen.thrown.flow.Thing.Any;
import io.errorcontract.codegen.thrown.flow.Thing.ClassRef;
import io.errorcontract.codegen.thrown.flow.Thing.Exc;
import io.errorcontract.codegen.thrown.flow.Thing.Obj;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.Interpreter;

/** What single instructions make of values. Knows the instruction at hand, and collects what it throws. */
final class FlowValues extends Interpreter<Val> {

    private final Engine engine;
    private final Node node;
    private final Map<Exc, Trace> thrown = new LinkedHashMap<>();
    private int index;
    private Val self = Val.NONE;
    private @Nullable Val unmade;
    private @Nullable Val made;

    FlowValues(Engine engine, Node node) {
        super(Opcodes.ASM9);
        this.engine = engine;
        this.node = node;
    }

    /** Starts an instruction. */
    void begin(int at, Frame<Val> frame) {
        index = at;
        self = node.method().isStatic() ? Val.NONE : frame.getLocal(0);
        thrown.clear();
        unmade = null;
        made = null;
    }

    /** Ends it: an object that a constructor has finished takes the place of the unfinished one. */
    void finish(Frame<Val> frame) {
        if (unmade != null && made != null) {
            new Refinement(unmade, made).applyTo(frame);
        }
    }

    Map<Exc, Trace> thrown() {
        return thrown.isEmpty() ? Map.of() : new LinkedHashMap<>(thrown);
    }

    void fail(Map<Exc, Trace> failures) {
        Trace.join(thrown, failures);
    }

    /** Notes what is thrown on one of several ways. */
    void failPerhaps(Map<Exc, Trace> failures) {
        failures.forEach((exception, trace) -> thrown.merge(exception, trace.weak(), Trace::or));
    }

    /** Runs a part of the instruction, and tells what it throws apart from what the rest does. */
    MethodSummary apart(Function<FlowValues, Val> part) {
        Map<Exc, Trace> outer = new LinkedHashMap<>(thrown);
        Val outerUnmade = unmade;
        Val outerMade = made;
        thrown.clear();
        Val returned = part.apply(this);
        MethodSummary summary = new MethodSummary(returned, new LinkedHashMap<>(thrown));
        thrown.clear();
        thrown.putAll(outer);
        unmade = outerUnmade;
        made = outerMade;
        return summary;
    }

    void throwValue(Val value) {
        fail(failures(value));
    }

    /** What is thrown if a value is thrown; what a library made is not. */
    Map<Exc, Trace> failures(Val value) {
        Map<Exc, Trace> failures = new LinkedHashMap<>();
        for (Thing thing : value.things()) {
            if (thing instanceof Exc exception) {
                failures.merge(exception, Trace.start(value.sure()), Trace::or);
            } else if (thing instanceof Any any && !any.foreign()) {
                Exc exception = engine.calls().catalogs().unknown(any.type(), site(), place());
                if (exception != null) {
                    failures.merge(exception, Trace.start(false), Trace::or);
                }
            }
        }
        return failures;
    }

    Node node() {
        return node;
    }

    ThrowSite site() {
        return engine.site(node, index);
    }

    String place() {
        return node.method().place(node.method().node().instructions.get(index));
    }

    boolean isSelf(Val value) {
        return !node.method().isStatic() && value.equals(self);
    }

    /** Says that a constructor has made this of an unfinished object. */
    void made(Val before, Val after) {
        unmade = before;
        made = after;
    }

    @Override
    public @Nullable Val newValue(@Nullable Type type) {
        return type == null ? Val.NONE : type.getSort() == Type.VOID ? null : Engine.ofType(type);
    }

    @Override
    public Val newOperation(AbstractInsnNode insn) {
        return switch (insn.getOpcode()) {
            case Opcodes.LCONST_0, Opcodes.LCONST_1, Opcodes.DCONST_0, Opcodes.DCONST_1 -> Val.WIDE;
            case Opcodes.ICONST_0 -> Val.of(new Thing.Flag(false));
            case Opcodes.ICONST_1 -> Val.of(new Thing.Flag(true));
            case Opcodes.LDC -> constant(((LdcInsnNode) insn).cst);
            case Opcodes.GETSTATIC -> staticField((FieldInsnNode) insn);
            case Opcodes.NEW -> Val.of(new Obj(((TypeInsnNode) insn).desc, site()));
            default -> Val.NONE;
        };
    }

    private static Val constant(Object value) {
        if (value instanceof String text) {
            return Val.of(new Thing.Text(text));
        }
        if (value instanceof Type type && type.getSort() == Type.OBJECT) {
            return Val.of(new ClassRef(type.getInternalName()));
        }
        return value instanceof Long || value instanceof Double ? Val.WIDE : Val.NONE;
    }

    private Val staticField(FieldInsnNode field) {
        Type type = Type.getType(field.desc);
        String code = engine.catalog().constants().get(field.owner + "." + field.name);
        if (code != null) {
            return Val.of(new Thing.Code(field.owner, code));
        }
        if (type.getSort() != Type.OBJECT && type.getSort() != Type.ARRAY) {
            return Engine.ofType(type);
        }
        if (field.desc.equals(CatalogCalls.DESCRIPTOR)) {
            return engine.calls().catalogs().descriptor(field);
        }
        String owner = declaring(field);
        engine.initialize(owner, true);
        Val value = engine.read(new Heap.Slot(owner, "static " + field.name), node);
        return value.isEmpty() ? Val.any(type.getInternalName()) : value;
    }

    private String declaring(FieldInsnNode field) {
        for (String type : engine.world().supertypes(field.owner)) {
            var own = engine.world().find(type);
            if (own != null && own.hasField(field.name)) {
                return type;
            }
        }
        return field.owner;
    }

    @Override
    public Val copyOperation(AbstractInsnNode insn, Val value) {
        return value;
    }

    @Override
    public @Nullable Val unaryOperation(AbstractInsnNode insn, Val value) {
        return switch (insn.getOpcode()) {
            case Opcodes.GETFIELD -> field((FieldInsnNode) insn, value);
            case Opcodes.PUTSTATIC -> {
                FieldInsnNode field = (FieldInsnNode) insn;
                engine.write(new Heap.Slot(declaring(field), "static " + field.name), value);
                yield null;
            }
            case Opcodes.CHECKCAST -> Kinds.cast(engine, value, ((TypeInsnNode) insn).desc);
            case Opcodes.INSTANCEOF -> Comparison.isOf(engine, value, ((TypeInsnNode) insn).desc);
            case Opcodes.NEWARRAY -> Val.any("java/lang/Object");
            case Opcodes.ANEWARRAY -> Val.of(new Obj("[" + ((TypeInsnNode) insn).desc, site()));
            case Opcodes.LNEG,
                    Opcodes.DNEG,
                    Opcodes.I2L,
                    Opcodes.I2D,
                    Opcodes.L2D,
                    Opcodes.F2L,
                    Opcodes.F2D,
                    Opcodes.D2L -> Val.WIDE;
            default -> Val.NONE;
        };
    }

    private Val field(FieldInsnNode field, Val owner) {
        Type type = Type.getType(field.desc);
        if (type.getSort() != Type.OBJECT && type.getSort() != Type.ARRAY) {
            return Engine.ofType(type);
        }
        Val all = Val.NONE;
        boolean several = owner.things().size() > 1;
        for (Thing thing : owner.things()) {
            Val read = field(field, thing);
            all = all.or(several ? read.weak() : read);
        }
        return all;
    }

    private Val field(FieldInsnNode field, Thing thing) {
        if (Heap.slot(thing, field.name).owner() instanceof String type) {
            engine.initialize(type, false);
        }
        Val value = engine.read(Heap.slot(thing, field.name), node);
        if (!value.isEmpty()) {
            return value;
        }
        String type = Type.getType(field.desc).getInternalName();
        AppClass declaring = engine.world().find(field.owner);
        String name = declaring == null ? "" : Beans.qualifier(declaring.fieldAnnotations(field.name));
        return Val.of(new Any(type, field.owner, name.isEmpty() ? "?" + field.name : name, false));
    }

    @Override
    public @Nullable Val binaryOperation(AbstractInsnNode insn, Val first, Val second) {
        return switch (insn.getOpcode()) {
            case Opcodes.AALOAD -> element(first);
            case Opcodes.PUTFIELD -> {
                put((FieldInsnNode) insn, first, second);
                yield null;
            }
            case Opcodes.LALOAD,
                    Opcodes.DALOAD,
                    Opcodes.LADD,
                    Opcodes.DADD,
                    Opcodes.LSUB,
                    Opcodes.DSUB,
                    Opcodes.LMUL,
                    Opcodes.DMUL,
                    Opcodes.LDIV,
                    Opcodes.DDIV,
                    Opcodes.LREM,
                    Opcodes.DREM,
                    Opcodes.LSHL,
                    Opcodes.LSHR,
                    Opcodes.LUSHR,
                    Opcodes.LAND,
                    Opcodes.LOR,
                    Opcodes.LXOR -> Val.WIDE;
            default -> Val.NONE;
        };
    }

    private void put(FieldInsnNode field, Val owner, Val value) {
        for (Thing thing : owner.things()) {
            Heap.Slot slot = Heap.slot(thing, field.name);
            engine.write(slot, value);
            if (!(slot.owner() instanceof String)) {
                engine.write(new Heap.Slot(thing.type(), field.name), value);
            }
        }
    }

    private Val element(Val array) {
        Val all = Val.of(array.items());
        String component = "java/lang/Object";
        for (Thing thing : array.things()) {
            if (thing instanceof Obj) {
                all = all.or(engine.read(Heap.slot(thing, Heap.ITEMS), node));
            }
            if (thing.type().startsWith("[L")) {
                component = thing.type().substring(2).replace(";", "");
            } else if (thing.type().startsWith("[")) {
                component = thing.type().substring(1);
            }
        }
        return all.isEmpty() ? Val.any(component) : all.weak();
    }

    @Override
    public @Nullable Val ternaryOperation(AbstractInsnNode insn, Val array, Val at, Val value) {
        if (insn.getOpcode() == Opcodes.AASTORE) {
            for (Thing thing : array.things()) {
                if (thing instanceof Obj) {
                    engine.write(Heap.slot(thing, Heap.ITEMS), value);
                }
            }
        }
        return null;
    }

    @Override
    public @Nullable Val naryOperation(AbstractInsnNode insn, List<? extends Val> values) {
        if (insn instanceof MultiANewArrayInsnNode array) {
            return Val.of(new Obj(array.desc, site()));
        }
        if (insn instanceof InvokeDynamicInsnNode dynamic) {
            return engine.calls().dynamic(dynamic, List.copyOf(values), this);
        }
        MethodInsnNode call = (MethodInsnNode) insn;
        Val result = called(call, List.copyOf(values));
        return Type.getReturnType(call.desc).getSort() == Type.VOID ? null : sized(call, result);
    }

    private Val called(MethodInsnNode call, List<Val> values) {
        CallMemo memo = node.memo(index);
        if (memo != null && memo.holds(values, self)) {
            thrown.putAll(memo.thrown());
            unmade = memo.made() == null ? null : values.get(0);
            made = memo.made();
            return memo.resultFor(values);
        }
        CallMemo.Uses uses = engine.watch();
        Val result = engine.calls().invoke(call, values, this);
        engine.stopWatching();
        boolean repeatable = uses.isComplete() && result.clue() == null;
        node.remember(index, repeatable ? new CallMemo(values, self, result, thrown(), made, uses) : null);
        return result;
    }

    private static Val sized(MethodInsnNode call, Val result) {
        int size = Type.getReturnType(call.desc).getSize();
        return size == result.getSize() ? result : size == 2 ? Val.WIDE : Val.NONE;
    }

    @Override
    public void returnOperation(AbstractInsnNode insn, Val value, Val expected) {
        // MethodFlow takes what is returned.
    }

    @Override
    public Val merge(Val first, Val second) {
        if (first.equals(second)) {
            return first;
        }
        if (first.getSize() != second.getSize()) {
            return first.getSize() == 1 ? first : Val.NONE;
        }
        Clue old = first.clue();
        Clue fresh = second.clue();
        return first.withClue(null)
                .or(second.withClue(null))
                .withClue(old != null && fresh != null && old.isLike(fresh) ? fresh : null);
    }
}
