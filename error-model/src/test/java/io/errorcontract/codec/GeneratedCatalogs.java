package io.errorcontract.codec;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ParameterType.EnumOf;
import io.errorcontract.contract.ParameterType.ListOf;
import io.errorcontract.contract.ParameterType.MapOf;
import io.errorcontract.contract.ParameterType.RecordOf;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiErrorBuilder;
import io.errorcontract.model.FieldViolation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes catalogs, layouts and errors by chance, each from one seed. */
final class GeneratedCatalogs {

    private static final String[] LETTERS = {
        "a", "Z", "0", " ", "\"", "\\", "/", "~", "{", "}", "\n", "\0", "é", "€", "😀", "\u2028", "null", ":", ","
    };

    private static final List<Scalar> SCALARS = List.of(Scalar.values());

    private final Random random;
    private int names;

    GeneratedCatalogs(long seed) {
        this.random = new Random(seed);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    private String name() {
        return "f" + names++ + (random.nextInt(4) == 0 ? text() : "");
    }

    ErrorDescriptor error() {
        ParameterDescriptor[] parameters = new ParameterDescriptor[random.nextInt(6)];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = parameter("p" + i, 2);
        }
        return ErrorDescriptor.builder("code." + random.nextInt(100), 400 + random.nextInt(200), "What happened")
                .parameters(parameters)
                .build();
    }

    private ParameterDescriptor parameter(String name, int depth) {
        return random.nextBoolean()
                ? ParameterDescriptor.of(name, type(depth), Trait.OPTIONAL)
                : ParameterDescriptor.of(name, type(depth), Trait.NULLABLE);
    }

    private ParameterType type(int depth) {
        int choice = random.nextInt(depth > 0 ? 15 : 12);
        return switch (choice) {
            case 11 -> new EnumOf("Enum", List.of("a", "b"));
            case 12 -> new ListOf(type(depth - 1));
            case 13 -> new MapOf(type(depth - 1));
            case 14 -> new RecordOf("Record", List.of(parameter("x", depth - 1), parameter("y~/", depth - 1)));
            default -> SCALARS.get(choice);
        };
    }

    BodyNode layout(ErrorDescriptor error) {
        List<BodyNode> values = new ArrayList<>(List.of(
                value(BindingSource.CODE),
                value(BindingSource.MESSAGE),
                value(BindingSource.REQUEST_ID),
                value(BindingSource.OPERATION),
                value(BindingSource.TIMESTAMP),
                value(BindingSource.STATUS),
                value(BindingSource.REASON),
                value(BindingSource.RETRYABLE),
                BodyNode.value(
                        BindingSource.RETRY_AFTER,
                        Format.of(random.nextBoolean() ? Format.Kind.SECONDS : Format.Kind.MILLIS)),
                violations(),
                BodyNode.constant(text()),
                BodyNode.constant(null)));
        for (ParameterDescriptor parameter : error.parameters()) {
            if (random.nextInt(3) == 0) {
                values.add(BodyNode.value(BindingSource.PARAM, parameter.name()));
            }
        }
        values.add(BodyNode.object(BodyNode.spread(Binding.of(BindingSource.PARAMS))));
        Collections.shuffle(values, random);
        return object(values);
    }

    private static BodyNode value(BindingSource source) {
        return BodyNode.value(source);
    }

    private BodyNode violations() {
        Binding source = Binding.of(BindingSource.VIOLATIONS);
        if (random.nextBoolean()) {
            return BodyNode.value(BindingSource.VIOLATIONS);
        }
        BodyNode element = BodyNode.object(
                BodyNode.optional("m", value(BindingSource.VIOLATION_MESSAGE)),
                BodyNode.optional("c", value(BindingSource.VIOLATION_CODE)),
                BodyNode.field("i", value(BindingSource.IN)),
                BodyNode.optional("r", value(BindingSource.REJECTED)));
        return new BodyNode.EachField(source, Binding.of(BindingSource.FIELD), BodyNode.list(element));
    }

    private BodyNode object(List<BodyNode> values) {
        List<BodyNode.Member> members = new ArrayList<>();
        int from = 0;
        while (from < values.size()) {
            int count = Math.min(values.size() - from, 1 + random.nextInt(4));
            List<BodyNode> some = values.subList(from, from + count);
            BodyNode node = count == 1 ? some.get(0) : object(some);
            boolean listed = count > 1 && random.nextInt(4) == 0;
            boolean optional = !(node instanceof BodyNode.Constant) && random.nextBoolean();
            members.add(new BodyNode.Field(name(), optional, listed ? BodyNode.list(node) : node));
            from += count;
        }
        return new BodyNode.ObjectNode(members);
    }

    ApiError occurrence(ErrorDescriptor descriptor) {
        ApiErrorBuilder error = ApiError.builder(descriptor)
                .message("m" + text())
                .requestId(maybe() ? text() : null)
                .operation(maybe() ? text() : null)
                .timestamp(Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)))
                .retryable(maybe() ? random.nextBoolean() : null)
                .retryAfter(maybe() ? Duration.ofSeconds(random.nextInt(1_000)) : null);
        for (int i = 0; i < descriptor.parameters().size(); i++) {
            error.value(i, maybe() ? value(descriptor.parameters().get(i).type()) : null);
        }
        List<FieldViolation> violations = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            violations.add(new FieldViolation(
                    i + text(),
                    maybe() ? text() : null,
                    maybe() ? text() : null,
                    maybe() ? "query" : null,
                    rejected()));
        }
        return error.violations(violations).build();
    }

    private @Nullable Object rejected() {
        return maybe() ? any(1) : null;
    }

    private boolean maybe() {
        return random.nextInt(3) > 0;
    }

    private Object value(ParameterType type) {
        if (type instanceof ListOf list) {
            return Arrays.asList(value(list.element()), value(list.element()));
        }
        if (type instanceof MapOf map) {
            return Map.of(text(), value(map.value()));
        }
        if (type instanceof RecordOf record) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (ParameterDescriptor field : record.fields()) {
                if (maybe()) {
                    fields.put(field.name(), value(field.type()));
                }
            }
            return fields;
        }
        return type instanceof Scalar scalar ? scalar(scalar) : text();
    }

    private Object scalar(Scalar type) {
        return switch (type) {
            case STRING -> text();
            case BOOLEAN -> random.nextBoolean();
            case INTEGER -> random.nextInt();
            case LONG -> random.nextLong();
            case NUMBER -> random.nextGaussian() * Math.pow(10, random.nextInt(60) - 30);
            case DECIMAL -> new BigDecimal(new BigInteger(80, random), random.nextInt(40));
            case INSTANT -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
            case DURATION -> Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000));
            case URI -> URI.create("https://example.com/" + random.nextInt());
            case UUID -> new UUID(random.nextLong(), random.nextLong());
            case ANY -> any(2);
        };
    }

    private Object any(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> random.nextInt();
            case 1 -> (1L << 40) + random.nextInt();
            case 2 -> random.nextBoolean();
            case 3 -> 0.5 + random.nextInt();
            case 4 -> text();
            case 5 -> List.of(any(depth - 1));
            default -> Map.of(text(), any(depth - 1));
        };
    }

    /** Bends a body: bits, bytes, and whole parts of it. */
    byte[] bend(byte[] body) {
        byte[] bent = body.clone();
        for (int i = random.nextInt(4); i >= 0 && bent.length > 0; i--) {
            int at = random.nextInt(bent.length);
            switch (random.nextInt(5)) {
                case 0 -> bent[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bent[at] = (byte) "{}[]\":,0-.eE\\ntu".charAt(random.nextInt(16));
                case 2 -> bent = Arrays.copyOf(bent, at);
                case 3 -> bent = splice(bent, at, at + random.nextInt(bent.length - at));
                default -> bent[at] = (byte) random.nextInt();
            }
        }
        return bent;
    }

    /** Doubles a part, or takes it out. */
    private byte[] splice(byte[] body, int from, int to) {
        boolean twice = random.nextBoolean();
        byte[] spliced = new byte[body.length + (twice ? to - from : from - to)];
        int firstEnd = twice ? to : from;
        int secondStart = twice ? from : to;
        System.arraycopy(body, 0, spliced, 0, firstEnd);
        System.arraycopy(body, secondStart, spliced, firstEnd, body.length - secondStart);
        return spliced;
    }
}
