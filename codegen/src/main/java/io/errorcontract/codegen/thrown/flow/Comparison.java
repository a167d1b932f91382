package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.flow.Clue.Test;
import io.errorcontract.codegen.thrown.flow.Thing.Exc;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.MethodInsnNode;

/** What it says about an exception that its code or class equals a constant. */
final class Comparison {

    private Comparison() {}

    /** What the condition that a call returns says of an exception; null if it is about something else. */
    static @Nullable Val condition(Engine engine, MethodInsnNode call, Val receiver, List<Val> arguments) {
        if (!call.desc.endsWith(")Z") || arguments.size() != 1) {
            return null;
        }
        Val argument = arguments.get(0);
        if (call.name.equals("equals") || call.name.equals("equalsIgnoreCase")) {
            Test test = test(engine, receiver, argument);
            return test == null ? null : Val.INT.withClue(test);
        }
        boolean literal =
                receiver.things().size() == 1 && receiver.things().iterator().next() instanceof Thing.ClassRef;
        if (call.name.equals("isInstance") && literal) {
            return isOf(engine, argument, receiver.things().iterator().next().type());
        }
        return null;
    }

    /** The condition that a value is of a type. */
    static Val isOf(Engine engine, Val value, String type) {
        return Val.INT.withClue(new Test(
                value.withClue(null),
                "is " + type,
                thing -> Kinds.canBe(engine, thing, type),
                thing -> Kinds.isSurely(engine, thing, type)));
    }

    static @Nullable Test test(Engine engine, Val first, Val second) {
        Test test = oneWay(engine, first, second);
        return test == null ? oneWay(engine, second, first) : test;
    }

    private static @Nullable Test oneWay(Engine engine, Val made, Val constant) {
        if (made.clue() instanceof Clue.CodeOf of) {
            Set<String> codes = codes(constant);
            return codes.size() != constant.things().size() || codes.isEmpty()
                    ? null
                    : new Test(
                            of.subject(),
                            "code " + codes,
                            thing -> !(thing instanceof Exc exception)
                                    || exception.open()
                                    || exception.codes().stream().anyMatch(codes::contains),
                            thing -> thing instanceof Exc exception
                                    && !exception.open()
                                    && !exception.codes().isEmpty()
                                    && codes.size() == 1
                                    && codes.containsAll(exception.codes()));
        }
        if (made.clue() instanceof Clue.ClassOf of
                && constant.things().size() == 1
                && constant.things().iterator().next() instanceof Thing.ClassRef literal) {
            return new Test(
                    of.subject(),
                    "class " + literal.type(),
                    thing -> thing instanceof Thing.Any
                            ? Kinds.canBe(engine, thing, literal.type())
                            : thing.type().equals(literal.type()),
                    thing -> !(thing instanceof Thing.Any) && thing.type().equals(literal.type()));
        }
        return null;
    }

    private static Set<String> codes(Val constant) {
        Set<String> codes = new TreeSet<>();
        for (Thing thing : constant.things()) {
            if (thing instanceof Thing.Text text) {
                codes.add(text.value());
            } else if (thing instanceof Thing.Code code) {
                codes.add(code.code());
            }
        }
        return codes;
    }
}
