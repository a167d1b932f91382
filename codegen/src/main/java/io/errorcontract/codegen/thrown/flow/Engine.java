package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.code.AppMethod;
import io.errorcontract.codegen.thrown.code.CatalogIndex;
import io.errorcontract.codegen.thrown.code.World;
import io.errorcontract.codegen.thrown.flow.Thing.Any;
import io.errorcontract.codegen.thrown.flow.Thing.Exc;
import io.errorcontract.codegen.thrown.flow.Thing.Obj;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Evaluates methods, each for what it is called with, until nothing changes any more. Whoever has used a result that
 * changes later is evaluated again.
 */
final class Engine {

    /** So many evaluations of one method are told apart; what comes later shares one. */
    private static final int MOST_CONTEXTS = 10;

    /** Of a large application, fewer, and in the end one: time grows with the evaluations. */
    private static final int MANY_NODES = 2_000;

    private static final int TOO_MANY_NODES = 5_000;

    private static final int DEEPEST = 3;
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*([._][A-Za-z0-9_-]+)+");
    private static final int MOST_EVALUATIONS = 6;
    private static final int DEEPEST_CALLS = 400;

    private final World world;
    private final CatalogIndex catalog;
    private final Relevance relevance;
    private final Blindness blindness;
    private final Heap heap = new Heap();
    private final Beans beans;
    private final Calls calls;
    private final Map<Key, Node> nodes = new HashMap<>();
    private final Map<AppMethod, List<Node>> contexts = new HashMap<>();

    /** The deepest calls first, so that their callers see what becomes of them. */
    private final NavigableSet<Node> queue =
            new TreeSet<>(Comparator.comparingInt(Node::number).reversed());

    private List<Val> lastArguments = List.of();
    private List<Val> lastGiven = List.of();
    private String lastDescriptor = "";
    private int depth;

    /** What the call at hand looks at; null between calls. */
    private CallMemo.@Nullable Uses uses;

    private final Map<AppMethod, ValueShape> shapes = new HashMap<>();
    private final Map<String, Map<String, List<AppMethod>>> overridden = new HashMap<>();
    private final Map<String, Boolean> containers = new HashMap<>();
    private final Set<String> catalogCodes;
    private final Set<String> codeStarts = new HashSet<>();
    private final Set<String> initialized = new LinkedHashSet<>();

    private record Key(AppMethod method, List<Val> arguments, int hash) {

        Key(AppMethod method, List<Val> arguments) {
            this(method, arguments, method.hashCode() * 31 + arguments.hashCode());
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Key other
                    && hash == other.hash
                    && method == other.method
                    && arguments.equals(other.arguments);
        }
    }

    Engine(World world, CatalogIndex catalog, Blindness blindness) {
        this.world = world;
        this.catalog = catalog;
        this.blindness = blindness;
        this.relevance = new Relevance(world, catalog);
        this.catalogCodes = catalog.codes();
        catalogCodes.forEach(code -> codeStarts.add(code.split("(?<=[._])", 2)[0]));
        this.beans = new Beans(this);
        this.calls = new Calls(this);
    }

    ValueShape shape(AppMethod method) {
        return shapes.computeIfAbsent(method, ValueShape::new);
    }

    World world() {
        return world;
    }

    /** The methods of a class that a library may call, since it knows a type of it. */
    List<AppMethod> overridden(String own, String library) {
        return overridden
                .computeIfAbsent(own, key -> new HashMap<>())
                .computeIfAbsent(library, key -> Callback.overridden(this, own, key));
    }

    CatalogIndex catalog() {
        return catalog;
    }

    Beans beans() {
        return beans;
    }

    Calls calls() {
        return calls;
    }

    Blindness blindness() {
        return blindness;
    }

    boolean isThrowable(String type) {
        return world.isSubtype(type, "java/lang/Throwable");
    }

    /** Evaluates a call; a caller is evaluated again when the result changes. */
    MethodSummary call(Callee callee, List<Val> arguments, @Nullable Node caller) {
        AppMethod method = callee.method();
        List<Val> all = new ArrayList<>();
        if (!method.isStatic()) {
            all.add(callee.receiver().withClue(null));
        }
        all.addAll(given(method, arguments));
        if (!method.hasCode() || (!relevance.isRelevant(method) && all.stream().noneMatch(this::isInteresting))) {
            return MethodSummary.of(ofType(method.returnType()));
        }
        Node node = node(method, all);
        if (node.evaluations() == 0 && !node.isRunning()) {
            if (depth < DEEPEST_CALLS) {
                evaluate(node);
            } else {
                queue.add(node);
            }
        }
        if (caller != null) {
            node.dependents().add(caller);
        }
        if (uses != null) {
            uses.add(node);
        }
        return node.isRunning() ? node.summary() : withoutStub(node);
    }

    /** Begins to note what a call looks at. */
    CallMemo.Uses watch() {
        CallMemo.Uses begun = new CallMemo.Uses();
        uses = begun;
        return begun;
    }

    void stopWatching() {
        uses = null;
    }

    /** What a method is called with. A call of several implementations gives all of them the same. */
    private List<Val> given(AppMethod method, List<Val> arguments) {
        if (arguments != lastArguments || !method.descriptor().equals(lastDescriptor)) {
            Type[] types = method.parameterTypes();
            List<Val> given = new ArrayList<>();
            for (int i = 0; i < types.length; i++) {
                given.add(i < arguments.size() ? argument(arguments.get(i), types[i]) : ofType(types[i]));
            }
            lastArguments = arguments;
            lastDescriptor = method.descriptor();
            lastGiven = given;
        }
        return lastGiven;
    }

    /** A method that returns null and nothing else stands for one that is to be written. */
    private static MethodSummary withoutStub(Node node) {
        MethodSummary summary = node.summary();
        Val declared = ofType(node.method().returnType());
        return summary.returned().isEmpty() && !declared.isEmpty() && node.evaluations() > 0
                ? new MethodSummary(declared, summary.thrown())
                : summary;
    }

    private Node node(AppMethod method, List<Val> arguments) {
        Key key = new Key(method, List.copyOf(arguments));
        Node known = nodes.get(key);
        if (known != null) {
            return known;
        }
        List<Node> siblings = contexts.computeIfAbsent(method, each -> new ArrayList<>());
        int most = nodes.size() < MANY_NODES ? MOST_CONTEXTS : nodes.size() < TOO_MANY_NODES ? 2 : 1;
        if (siblings.size() < most) {
            Node node = new Node(method, key.arguments(), nodes.size());
            siblings.add(node);
            nodes.put(key, node);
            return node;
        }
        Node shared = siblings.get(siblings.size() - 1);
        List<Val> wider = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            wider.add(shared.arguments().get(i).or(arguments.get(i)));
        }
        if (!wider.equals(shared.arguments())) {
            shared.widen(wider);
            queue.add(shared);
        }
        nodes.put(key, shared);
        return shared;
    }

    /** What tells evaluations apart; most strings and numbers do not. */
    private Val argument(Val value, Type type) {
        if (type.getSort() != Type.OBJECT && type.getSort() != Type.ARRAY) {
            return value.things().isEmpty() ? ofType(type) : value.withClue(null);
        }
        if (value.isEmpty()) {
            return Val.NONE;
        }
        Set<Thing> kept = new LinkedHashSet<>();
        boolean other = false;
        for (Thing thing : value.things()) {
            boolean keeps = isInteresting(thing) || thing instanceof Thing.Flag;
            if (keeps) {
                kept.add(thing);
            } else if (thing instanceof Thing.Obj object && object.site() != null) {
                kept.add(world.find(object.type()) == null ? Any.of(object.type()) : new Obj(object.type(), null));
            } else if (thing instanceof Thing.Text) {
                other = true;
            } else {
                kept.add(thing);
            }
        }
        if (other || kept.isEmpty()) {
            kept.add(Any.of(type.getInternalName()));
        }
        return value.withThings(kept);
    }

    /** Whether a text may be a code: it begins as one of the catalog's does. */
    boolean isCode(String text) {
        int end = text.indexOf('.') > 0 ? text.indexOf('.') : text.indexOf('_');
        return catalogCodes.contains(text)
                || (end > 0 && CODE.matcher(text).matches() && codeStarts.contains(text.substring(0, end + 1)));
    }

    private boolean isInteresting(Val value) {
        return !value.errors().isEmpty()
                || value.things().stream().anyMatch(this::isInteresting)
                || value.items().stream().anyMatch(this::isInteresting);
    }

    boolean isInteresting(Thing thing) {
        if (thing instanceof Obj made) {
            return made.site() != null
                    && (world.find(made.type()) == null ? isContainer(made.type()) : relevance.isRelevant(made.type()));
        }
        if (thing instanceof Thing.Lambda lambda) {
            return relevance.isRelevant(lambda.implementation())
                    || lambda.captured().stream().anyMatch(this::isInteresting);
        }
        return thing instanceof Exc
                || thing instanceof Thing.Code
                || thing instanceof Thing.Join
                || thing instanceof Thing.Route
                || (thing instanceof Thing.ClassRef literal && isThrowable(literal.type()))
                || (thing instanceof Thing.Text text && isCode(text.value()));
    }

    /** Whether it is what a framework has put in for a type of the application. */
    boolean isBean(Thing thing) {
        return thing instanceof Any any && !any.injectedInto().isEmpty() && world.find(any.type()) != null;
    }

    /** Types of libraries that hold what the application puts into them. */
    private boolean isContainer(String type) {
        return containers.computeIfAbsent(
                type,
                name -> name.startsWith("[")
                        || Deferred.isDeferred(name)
                        || Deferred.isSink(name)
                        || Routes.knows(name)
                        || name.startsWith("java/util/concurrent/atomic/AtomicRef")
                        || name.endsWith("DeferredResult")
                        || name.startsWith("java/lang/Thread")
                        || world.isSubtype(name, "java/util/Collection")
                        || world.isSubtype(name, "java/util/Map"));
    }

    static Val ofType(Type type) {
        return switch (type.getSort()) {
            case Type.OBJECT, Type.ARRAY -> Val.any(type.getInternalName());
            case Type.LONG, Type.DOUBLE -> Val.WIDE;
            default -> Val.INT;
        };
    }

    private void evaluate(Node node) {
        queue.remove(node);
        depth++;
        node.start();
        CallMemo.Uses outer = uses;
        uses = null;
        MethodSummary before = node.summary();
        MethodSummary after = new MethodFlow(this, node).run();
        if (node.evaluations() > MOST_EVALUATIONS) {
            after = after.or(before);
        }
        uses = outer;
        boolean same = after.isSame(before);
        node.finish(same ? before : after);
        depth--;
        if (!same && node.evaluations() < MOST_EVALUATIONS * 4) {
            queue.addAll(node.dependents());
        }
    }

    /** Evaluates until nothing changes any more. */
    void settle() {
        while (!queue.isEmpty()) {
            evaluate(queue.first());
        }
    }

    Val read(Heap.Slot slot, @Nullable Node reader) {
        Heap.Cell cell = heap.read(slot, reader);
        if (uses != null) {
            uses.add(cell);
        }
        return cell.value();
    }

    void write(Heap.Slot slot, Val value) {
        if (!value.isEmpty()) {
            queue.addAll(heap.write(slot, value));
        }
    }

    ThrowSite site(Node node, int instruction) {
        return new ThrowSite(node.method().toString(), instruction, node.depth() < DEEPEST ? node : null);
    }

    /** Everything that a value is, holds and fails with, containers that the application made included. */
    Val open(Val value, @Nullable Node reader) {
        if (value.items().isEmpty() && value.things().stream().allMatch(this::holdsNothing)) {
            return value.errors().isEmpty() ? Val.NONE : Val.of(Set.of(), Set.of(), value.errors());
        }
        Set<Thing> items = new LinkedHashSet<>();
        Map<Exc, Trace> errors = new LinkedHashMap<>(value.errors());
        Deque<Thing> open = new ArrayDeque<>(value.things());
        open.addAll(value.items());
        Set<Thing> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Thing thing = open.poll();
            if (!seen.add(thing)) {
                continue;
            }
            if (isBean(thing) || isInteresting(thing) || value.items().contains(thing)) {
                items.add(thing);
            }
            if (thing instanceof Obj made && made.site() != null && world.find(made.type()) == null) {
                Val held = read(Heap.slot(made, Heap.ITEMS), reader);
                open.addAll(held.things());
                open.addAll(held.items());
                Trace.join(errors, held.errors());
                Trace.join(errors, read(Heap.slot(made, Heap.ERRORS), reader).errors());
            }
        }
        return Val.of(Set.of(), items, errors);
    }

    private boolean holdsNothing(Thing thing) {
        boolean made = thing instanceof Obj object && object.site() != null && world.find(object.type()) == null;
        return !made && !isBean(thing) && !isInteresting(thing);
    }

    /** Runs what fills the fields of an object that the framework makes, or the static ones of a class. */
    void initialize(String type, boolean statics) {
        if (!initialized.add(type + statics)) {
            return;
        }
        var owner = world.find(type);
        if (owner == null) {
            return;
        }
        for (AppMethod method : owner.methods()) {
            if (statics ? method.name().equals("<clinit>") : fillsFields(method)) {
                call(new Callee(method, Val.of(new Obj(type, null))), injected(method), null);
            }
        }
    }

    private static boolean fillsFields(AppMethod method) {
        return method.name().equals("<init>")
                || method.name().equals("afterPropertiesSet")
                || method.annotations().stream()
                        .anyMatch(each -> each.type().endsWith("/PostConstruct")
                                || each.type().endsWith("/Autowired")
                                || each.type().endsWith("/Inject"));
    }

    /** What a framework puts into the parameters of a method. */
    List<Val> injected(AppMethod method) {
        List<Val> values = new ArrayList<>();
        Type[] types = method.parameterTypes();
        for (int i = 0; i < types.length; i++) {
            Type type = types[i];
            String name = Beans.qualifier(method.parameterAnnotations(i));
            values.add(
                    type.getSort() == Type.OBJECT
                            ? Val.of(new Any(
                                    type.getInternalName(),
                                    method.owner().name(),
                                    name.isEmpty() ? "?" + method.parameterName(i) : name,
                                    false))
                            : ofType(type));
        }
        return values;
    }
}
