package io.errorcontract.catalog.language;

import io.errorcontract.catalog.syntax.ReadingFaults;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.catalog.syntax.YamlSequence;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BindingSource.Scope;
import io.errorcontract.contract.BodyNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads body templates. */
final class TemplateBinder {
    /** The only key of an object that is written as JSON in a string. */
    private static final String JSON_TEXT = TemplateKeys.JSON_TEXT;

    private static final Set<String> TREE_KEYS = Set.of("each", "tree", "at", "own", "value");
    private static final Set<String> MAP_KEYS = Set.of("each", "key", "value");
    /** What writers send as it is; they shorten nothing and escape nothing (RFC 9110, section 5.5). */
    private static final Pattern HEADER_TEXT = Pattern.compile("(?=.{1,1024}$)[!-~]+(?: +[!-~]+)*");

    private static final BodyNode NOTHING = new BodyNode.Constant(null);

    private final BindContext context;
    /** How many repetitions there are around the place that is being read. */
    private int depth;
    /** Whether the template has a list of errors already. */
    private boolean errorsRepeated;

    TemplateBinder(BindContext context) {
        this.context = context;
    }

    BodyNode template(YamlNode node) {
        errorsRepeated = false;
        return template(node, Scope.ERROR);
    }

    private BodyNode template(YamlNode node, Scope scope) {
        if (node instanceof YamlScalar scalar) {
            return value(scalar, scope);
        }
        if (node instanceof YamlSequence sequence) {
            return list(sequence, scope);
        }
        YamlMapping mapping = (YamlMapping) node;
        YamlEntry json = mapping.find(JSON_TEXT);
        if (json != null && mapping.entries().size() == 1) {
            return new BodyNode.JsonText(template(json.value(), scope));
        }
        return mapping.find("each") == null ? object(mapping.entries(), scope) : each(mapping, scope);
    }

    private BodyNode each(YamlMapping mapping, Scope scope) {
        return mapping.find("tree") == null ? eachField(mapping, scope) : eachPath(mapping, scope);
    }

    /** What the headers hold that stand under the key of that name. */
    Map<String, Binding> headers(Element element) {
        Map<String, Binding> headers = new LinkedHashMap<>();
        element.map("headers", this::header)
                .forEach((name, binding) -> binding.ifPresent(value -> headers.put(name, value)));
        return headers;
    }

    /** The binding that a header sends; empty if there is none, which is reported. */
    private Optional<Binding> header(YamlEntry entry) {
        YamlNode node = entry.value();
        String text = node instanceof YamlScalar scalar && scalar.kind() != YamlScalar.Kind.NULL ? scalar.value() : "";
        if (!text.isEmpty() && (!text.startsWith("$") || text.startsWith("$$"))) {
            return constant(node, text.startsWith("$") ? text.substring(1) : text);
        }
        Binding binding = binding("header '" + entry.name() + "'", node);
        if (binding != null && binding.source().isCollection()) {
            return noHeader(
                    node,
                    "a header cannot hold '" + binding.sourceText() + "'",
                    "bind something single, such as $code or $param.NAME");
        }
        return Optional.ofNullable(binding);
    }

    private Optional<Binding> constant(YamlNode node, String text) {
        return HEADER_TEXT.matcher(text).matches()
                ? Optional.of(Binding.named(BindingSource.CONSTANT, text))
                : noHeader(
                        node,
                        "a header cannot hold this text",
                        "up to 1,024 visible ASCII characters, with blanks between them only");
    }

    private Optional<Binding> noHeader(YamlNode node, String message, String hint) {
        context.reportBroken(BindingFaults.HEADER_VALUE, node.location(), message, hint);
        return Optional.empty();
    }

    private BodyNode value(YamlScalar scalar, Scope scope) {
        String text = scalar.value();
        if (!scalar.isText() || !text.startsWith("$")) {
            return new BodyNode.Constant(scalar.toValue());
        }
        if (text.startsWith("$$")) {
            return new BodyNode.Constant(text.substring(1));
        }
        Binding binding = binding("a value", scalar, scope);
        return binding == null ? NOTHING : new BodyNode.Value(binding);
    }

    /** Null, and reported, if the node is no binding that can be used outside of a repetition. */
    @Nullable
    Binding binding(String what, YamlNode node) {
        return binding(what, node, Scope.ERROR);
    }

    /** The errors themselves are no value: {@link #eachElement} alone goes through them. */
    private @Nullable Binding binding(String what, YamlNode node, Scope scope) {
        Binding binding = anyBinding(what, node, scope);
        if (binding != null && binding.source() == BindingSource.ERRORS) {
            misplacedErrors(node);
            return null;
        }
        return binding;
    }

    private void misplacedErrors(YamlNode node) {
        fault(
                node,
                "'$errors' can only be repeated as a list of its own, once in a template",
                "for example errors: [{ each: $errors, code: $code, message: $message }]");
    }

    private @Nullable Binding anyBinding(String what, YamlNode node, Scope scope) {
        if (node instanceof YamlScalar scalar
                && scalar.isText()
                && scalar.value().startsWith("$")) {
            return BindingParser.parse(context, scalar, scope);
        }
        fault(node, what + " has to be a binding", "for example $request_id");
        return null;
    }

    private BodyNode list(YamlSequence sequence, Scope scope) {
        List<BodyNode> elements = new ArrayList<>();
        int last = sequence.items().size() - 1;
        for (int i = 0; i <= last; i++) {
            if (sequence.items().get(i) instanceof YamlMapping mapping && isRepeated(mapping)) {
                if (i < last) {
                    fault(mapping, "a repeated element has to be the last one of its list", "");
                }
                BodyNode each = eachElement(mapping, scope, elements.isEmpty());
                return elements.isEmpty() || !(each instanceof BodyNode.EachElement rest)
                        ? each
                        : new BodyNode.ListNode(elements, rest);
            }
            elements.add(template(sequence.items().get(i), scope));
        }
        return new BodyNode.ListNode(elements);
    }

    /** A tree in a list is an element like others. */
    private static boolean isRepeated(YamlMapping mapping) {
        return mapping.find("each") != null && mapping.find("tree") == null;
    }

    private BodyNode eachElement(YamlMapping mapping, Scope scope, boolean alone) {
        Binding source = anyBinding("'each'", valueOf(mapping, "each"), scope);
        if (source != null && source.source() == BindingSource.ERRORS) {
            if (!alone || depth > 0 || errorsRepeated) {
                misplacedErrors(valueOf(mapping, "each"));
            }
            errorsRepeated = true;
        }
        List<YamlEntry> rest = new ArrayList<>(mapping.entries());
        rest.removeIf(entry -> entry.name().equals("each"));
        boolean single =
                rest.size() == 1 && TemplateKeys.VALUES.contains(rest.get(0).name());
        Scope inside = inside(source);
        depth++;
        BodyNode element = single ? template(rest.get(0).value(), inside) : object(rest, inside);
        depth--;
        return source == null ? NOTHING : new BodyNode.EachElement(source, element);
    }

    /** What is repeated is not known where its binding is faulty; most often it is a violation. */
    private static Scope inside(@Nullable Binding source) {
        return source == null ? Scope.VIOLATION : source.source().inside();
    }

    private static boolean isEachField(YamlMapping mapping) {
        return mapping.entries().size() == MAP_KEYS.size()
                && mapping.find("key") != null
                && mapping.find("value") != null;
    }

    private BodyNode eachField(YamlMapping mapping, Scope scope) {
        if (!isEachField(mapping)) {
            fault(
                    mapping,
                    "a mapping with 'each' needs 'key' and 'value', and nothing else",
                    "for a list of objects, put it into a list: [{ each: $violations, … }]; "
                            + "for a tree by the paths of fields, write 'tree: $field' and 'at' in place of 'key'");
            return NOTHING;
        }
        Binding source = binding("'each'", valueOf(mapping, "each"), scope);
        Binding key = binding("'key'", valueOf(mapping, "key"), inside(source));
        depth++;
        BodyNode value = template(valueOf(mapping, "value"), inside(source));
        depth--;
        return source == null || key == null ? NOTHING : new BodyNode.EachField(source, key, value);
    }

    private BodyNode eachPath(YamlMapping mapping, Scope scope) {
        boolean always = mapping.find("at") != null;
        String name = nameOf(mapping, always ? "at" : "own");
        boolean known = mapping.entries().stream().allMatch(entry -> TREE_KEYS.contains(entry.name()));
        if (!known || mapping.find("value") == null || name == null || (always && mapping.find("own") != null)) {
            fault(
                    mapping,
                    "a tree needs 'each', 'tree', 'value', and either 'at' or 'own'",
                    "'at: _errors' names the field that holds the values of each path; 'own: non_field_errors' that "
                            + "of an object with further fields, where values stand in place of objects elsewhere");
            return NOTHING;
        }
        Binding source = binding("'each'", valueOf(mapping, "each"), scope);
        Binding path = binding("'tree'", valueOf(mapping, "tree"), inside(source));
        depth++;
        BodyNode value = template(valueOf(mapping, "value"), inside(source));
        depth--;
        if (source == null || path == null) {
            return NOTHING;
        }
        if (source.source() != BindingSource.VIOLATIONS || !path.equals(Binding.of(BindingSource.FIELD))) {
            fault(mapping, "a tree is of $violations, by '$field' without formats", "");
        } else if (!isValueOfTree(value, always)) {
            fault(
                    valueOf(mapping, "value") == mapping ? mapping : valueOf(mapping, "value"),
                    always
                            ? "a list of values has one template"
                            : "with 'own', a value has to be single, or it could not be told from a further object",
                    always ? "for example [{ code: $code, message: $message }]" : "for example [$message]");
        }
        return new BodyNode.EachPath(source, path, name, always, value);
    }

    private static boolean isValueOfTree(BodyNode value, boolean always) {
        if (value instanceof BodyNode.ListNode list) {
            boolean one = list.elements().size() == 1 && list.rest() == null;
            return one && (always || list.elements().get(0) instanceof BodyNode.Value);
        }
        return value instanceof BodyNode.Value || (always && value instanceof BodyNode.ObjectNode);
    }

    private static @Nullable String nameOf(YamlMapping mapping, String key) {
        boolean text = valueOf(mapping, key) instanceof YamlScalar scalar && scalar.isText();
        return text ? ((YamlScalar) valueOf(mapping, key)).value() : null;
    }

    private static YamlNode valueOf(YamlMapping mapping, String key) {
        YamlEntry entry = mapping.find(key);
        return entry == null ? mapping : entry.value();
    }

    private BodyNode object(List<YamlEntry> entries, Scope scope) {
        List<BodyNode.Member> members = new ArrayList<>();
        for (YamlEntry entry : entries) {
            BodyNode.Member member =
                    entry.name().equals(TemplateKeys.SPREAD) ? spread(entry, scope) : field(entry, scope);
            if (member != null) {
                members.add(member);
            }
        }
        return new BodyNode.ObjectNode(members);
    }

    private BodyNode.@Nullable Member spread(YamlEntry entry, Scope scope) {
        Binding source = binding("what '*' spreads", entry.value(), scope);
        return source == null ? null : new BodyNode.Spread(source);
    }

    private BodyNode.Member field(YamlEntry entry, Scope scope) {
        String key = entry.name();
        return new BodyNode.Field(TemplateKeys.name(key), TemplateKeys.isOptional(key), template(entry.value(), scope));
    }

    private void fault(YamlNode node, String message, String hint) {
        context.reportBroken(ReadingFaults.INVALID_TEMPLATE, node.location(), message, hint);
    }
}
