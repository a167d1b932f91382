package io.errorcontract.contract;

import io.errorcontract.contract.ParameterDescriptor.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a catalog says of the wire, as one text: the same for two catalogs whose responses look the same and are
 * understood the same way. Texts for people, names of Java and the order in which errors stand are not in it.
 *
 * <p>The text is written here and not by {@code toString} of the descriptors, so that it stays the same when a later
 * version of this library has more to say in them.
 */
final class WireText {

    private final ErrorCatalog catalog;
    private final WireBindings bindings;
    /** The bodies that do not say the code, nor does a header. */
    private final Set<BodyLayout> codeless;

    private final StringBuilder out = new StringBuilder();

    private WireText(ErrorCatalog catalog) {
        this.catalog = catalog;
        this.bindings = WireBindings.of(catalog);
        this.codeless = catalog.bodies().stream()
                .filter(body -> !WireBindings.of(catalog, body).show(BindingSource.CODE))
                .collect(Collectors.toSet());
    }

    /**
     * Writes a catalog.
     *
     * @param catalog the catalog
     * @return the text
     */
    static String of(ErrorCatalog catalog) {
        WireText text = new WireText(catalog);
        text.write();
        return text.out.toString();
    }

    private void write() {
        text(catalog.id());
        sorted(catalog.errors(), ErrorDescriptor::code).forEach(this::error);
        sorted(catalog.families(), FamilyDescriptor::id).forEach(this::family);
        catalog.bodies().forEach(this::layout);
        sorted(catalog.headers(), HeaderLayout::name).forEach(this::header);
        catalog.violationParameters().forEach(this::parameter);
    }

    private static <T> List<T> sorted(Collection<T> all, Function<T, String> key) {
        List<T> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(key));
        return sorted;
    }

    private void error(ErrorDescriptor error) {
        group("error", () -> {
            text(error.code());
            text(error.status());
            text(error.body());
            text(error.retryable());
            text(error.retryAfter());
            texts(error.aliases().stream().sorted());
            group(
                    "params",
                    () -> error.parameters().stream()
                            .filter(ParameterDescriptor::published)
                            .sorted(Comparator.comparing(ParameterDescriptor::name))
                            .forEach(this::parameter));
            if (speaksByMessage(error)) {
                text(error.message());
            }
            match(error.match());
            bound(error);
            sorted(error.headers(), HeaderLayout::name).forEach(this::header);
        });
    }

    /** Readers take the message apart where it alone tells the error, or holds a value of it. */
    private boolean speaksByMessage(ErrorDescriptor error) {
        return codeless.contains(catalog.bodyOf(error))
                || error.parameters().stream()
                        .anyMatch(parameter -> parameter.traits().contains(Trait.MESSAGE_ONLY));
    }

    /** Constants of the error that layouts and headers show. */
    private void bound(ErrorDescriptor error) {
        group("bound", () -> {
            if (bindings.show(BindingSource.DOCUMENTATION)) {
                text(error.documentation());
            }
            Map<String, Object> shown = new TreeMap<>(error.properties());
            shown.keySet().retainAll(bindings.properties());
            shown.forEach((name, value) -> texts(Stream.of(name, value)));
        });
    }

    private void match(@Nullable ErrorMatch match) {
        if (match != null) {
            group("match", () -> {
                text(match.status());
                text(match.message() == null ? null : match.message().glob());
                text(match.body());
                if (!match.fields().isEmpty()) {
                    match.fields().forEach((pointer, value) -> texts(Stream.of(pointer, value)));
                }
            });
        }
    }

    private void parameter(ParameterDescriptor parameter) {
        group("param", () -> {
            text(parameter.name());
            type(parameter.type());
            texts(parameter.traits().stream().sorted());
            binding(parameter.binding());
        });
    }

    private void type(ParameterType type) {
        if (type instanceof ParameterType.Scalar scalar) {
            text(scalar.name());
        } else if (type instanceof ParameterType.ListOf list) {
            group("list", () -> type(list.element()));
        } else if (type instanceof ParameterType.MapOf map) {
            group("map", () -> type(map.value()));
        } else if (type instanceof ParameterType.EnumOf open) {
            texts(open.values().stream().sorted());
        } else if (type instanceof ParameterType.RecordOf structure) {
            group("record", () -> structure.fields().forEach(this::parameter));
        }
    }

    private void family(FamilyDescriptor family) {
        group("family", () -> {
            text(family.id());
            text(family.status());
            text(family.retryable());
            texts(family.patterns().stream().map(CodePattern::glob).sorted());
        });
    }

    private void layout(BodyLayout layout) {
        group("body", () -> {
            text(layout.name());
            text(layout.mediaType());
            node(layout.json());
        });
    }

    private void header(HeaderLayout header) {
        group("header", () -> {
            text(header.name());
            binding(header.binding());
        });
    }

    private void node(BodyNode node) {
        if (node instanceof BodyNode.Constant constant) {
            group("constant", () -> text(constant.value()));
        } else if (node instanceof BodyNode.Value value) {
            binding(value.binding());
        } else if (node instanceof BodyNode.ObjectNode object) {
            group("object", () -> object.members().forEach(this::member));
        } else if (node instanceof BodyNode.ListNode list) {
            group("array", () -> {
                list.elements().forEach(this::node);
                if (list.rest() != null) {
                    node(list.rest());
                }
            });
        } else if (node instanceof BodyNode.EachElement each) {
            group("each", () -> {
                binding(each.source());
                node(each.element());
            });
        } else if (node instanceof BodyNode.EachField each) {
            group("each", () -> {
                binding(each.source());
                binding(each.key());
                node(each.value());
            });
        } else if (node instanceof BodyNode.EachPath each) {
            group("tree", () -> {
                binding(each.source());
                binding(each.path());
                texts(Stream.of(each.name(), each.always()));
                node(each.value());
            });
        } else if (node instanceof BodyNode.JsonText text) {
            group("json", () -> node(text.node()));
        }
    }

    private void member(BodyNode.Member member) {
        if (member instanceof BodyNode.Field field) {
            group(field.optional() ? "optional" : "field", () -> {
                text(field.name());
                node(field.node());
            });
        } else if (member instanceof BodyNode.Spread spread) {
            group("spread", () -> binding(spread.binding()));
        }
    }

    private void binding(@Nullable Binding binding) {
        if (binding != null) {
            group(binding.source().name(), () -> {
                text(binding.name());
                binding.formats().forEach(this::format);
            });
        }
    }

    private void format(Format format) {
        texts(Stream.of(format.kind(), format.argument(), format.index()));
        if (!format.replacement().isEmpty()) {
            text(format.replacement());
        }
    }

    private void texts(Stream<?> values) {
        Consumer<Object> each = this::text;
        group("", () -> values.forEach(each));
    }

    private void group(String name, Runnable content) {
        out.append(name).append('(');
        content.run();
        out.append(")\n");
    }

    /** A length before each text keeps two texts apart, whatever is in them. */
    private void text(@Nullable Object value) {
        String text = Objects.toString(value, "");
        out.append(value == null ? "-" : text.length()).append(':').append(text).append(' ');
    }
}
