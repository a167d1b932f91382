package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.code.AppMethod;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A method and what it is called with. Compared by identity. */
final class Node {

    private final AppMethod method;
    private final int number;
    private final int depth;
    private final Set<Node> dependents = new LinkedHashSet<>();
    private final Map<Integer, @Nullable CallMemo> memos = new HashMap<>();
    private List<Val> arguments;
    private MethodSummary summary = MethodSummary.NONE;
    private int evaluations;
    private boolean running;

    /** The higher the number, the deeper a call; a caller is made before what it calls. */
    Node(AppMethod method, List<Val> arguments, int number) {
        this.method = method;
        this.number = number;
        this.arguments = arguments;
        int deepest = 0;
        for (Val argument : arguments) {
            for (Thing thing : argument.things()) {
                deepest = Math.max(deepest, depth(thing));
            }
        }
        this.depth = deepest;
    }

    /** How many evaluations tell a thing apart from others that are made at the same place. */
    static int depth(Thing thing) {
        ThrowSite site = thing instanceof Thing.Obj made
                ? made.site()
                : thing instanceof Thing.Exc exception
                        ? exception.site()
                        : thing instanceof Thing.Lambda lambda ? lambda.site() : null;
        return site == null || site.node() == null ? 0 : 1 + site.node().depth;
    }

    int number() {
        return number;
    }

    AppMethod method() {
        return method;
    }

    int depth() {
        return depth;
    }

    /** The receiver first, if there is one. */
    List<Val> arguments() {
        return arguments;
    }

    void widen(List<Val> wider) {
        arguments = List.copyOf(wider);
    }

    MethodSummary summary() {
        return summary;
    }

    void start() {
        running = true;
    }

    boolean isRunning() {
        return running;
    }

    void finish(MethodSummary result) {
        running = false;
        summary = result;
        evaluations++;
    }

    /** What the call at an instruction came to last; null if that is not known. */
    @Nullable
    CallMemo memo(int instruction) {
        return memos.get(instruction);
    }

    void remember(int instruction, @Nullable CallMemo memo) {
        memos.put(instruction, memo);
    }

    int evaluations() {
        return evaluations;
    }

    Set<Node> dependents() {
        return dependents;
    }

    @Override
    public String toString() {
        return method.toString();
    }
}
