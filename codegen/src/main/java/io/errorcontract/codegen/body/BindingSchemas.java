package io.errorcontract.codegen.body;

import io.errorcontract.codegen.body.Schema.SimpleValue;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The schemas of the values that a body or header is bound to, for some errors of a catalog. */
final class BindingSchemas {

    private final List<ErrorDescriptor> errors;
    private final TypeSchemas types;
    private final ParameterSchemas parameters;
    private final ValueBounds bounds;

    BindingSchemas(List<ErrorDescriptor> errors, TypeSchemas types, ParameterSchemas parameters) {
        this.errors = errors;
        this.types = types;
        this.parameters = parameters;
        this.bounds = new ValueBounds(errors, parameters);
    }

    /** The schema of a bound value. */
    Schema schema(Binding binding, Scope scope) {
        Schema schema = unformatted(binding, scope);
        for (Format format : binding.formats()) {
            schema = formatted(schema, format);
        }
        return schema;
    }

    /** What the value keeps to, beyond its type. */
    Bounds bounds(Binding binding) {
        return bounds.of(binding);
    }

    /** Whether the value may be missing in some body. */
    boolean mayBeAbsent(Binding binding) {
        return switch (binding.source()) {
            case CODE, STATUS, REASON, MESSAGE, TIMESTAMP, PARAMS, VIOLATIONS, FIELD, ITEM -> false;
            case TITLE -> !all(error -> error.title());
            case FAMILY -> !all(error -> error.family());
            case SUGGESTION -> !all(error -> error.suggestion());
            case DOCUMENTATION -> !all(error -> error.documentation());
            case RETRYABLE -> !all(error -> error.retryable());
            case PROPERTY -> !all(error -> error.properties().get(binding.name()));
            case PARAM -> errors.stream().anyMatch(error -> mayLack(error, binding.name()));
            default -> true;
        };
    }

    /** What the value is, in a phrase or two. */
    @Nullable
    String description(Binding binding) {
        return switch (binding.source()) {
            case CODE -> "The code to branch on. New codes may come with any release.";
            case STATUS -> "The HTTP status.";
            case REASON -> "The reason phrase of the HTTP status.";
            case TITLE -> "What happened in general.";
            case MESSAGE -> "What happened, for people. Do not parse it.";
            case FAMILY -> "The family that the error belongs to.";
            case REQUEST_ID -> "The id of the request, for support.";
            case TIMESTAMP -> "When it happened.";
            case OPERATION -> "The operation that failed.";
            case SUGGESTION -> "What to do about it.";
            case DOCUMENTATION -> "The page that explains the error.";
            case RETRYABLE -> "Whether another attempt may succeed.";
            case RETRY_AFTER -> "How long to wait before the next attempt" + unit(binding) + ".";
            case VIOLATIONS -> "What is wrong with the request, one by one.";
            case FIELD -> "The field that is wrong.";
            case VIOLATION_MESSAGE -> "What is wrong with it, for people.";
            case VIOLATION_CODE -> "What is wrong with it, for programs.";
            case IN -> "Where the field stood.";
            case REJECTED -> "The value that was refused.";
            case PARAM -> parameters.documentation(binding.name());
            default -> null;
        };
    }

    private static String unit(Binding binding) {
        for (Format format : binding.formats()) {
            switch (format.kind()) {
                case SECONDS -> {
                    return ", in seconds";
                }
                case MILLIS -> {
                    return ", in milliseconds";
                }
                default -> {
                    continue;
                }
            }
        }
        return "";
    }

    private Schema unformatted(Binding binding, Scope scope) {
        return switch (binding.source()) {
            case CODE -> new SimpleValue("string", null, codes());
            case STATUS -> Schema.simple("integer", "int32");
            case RETRYABLE -> Schema.simple("boolean", null);
            case RETRY_AFTER -> Schema.simple("string", "duration");
            case TIMESTAMP -> Schema.simple("string", "date-time");
            case DOCUMENTATION -> Schema.simple("string", "uri");
            case REJECTED -> new Schema.AnyValue();
            case PARAMS -> new Schema.ObjectOf(types.parameters(parameters), new Schema.AnyValue());
            case PARAM -> types.parameter(parameters, binding.name());
            case PROPERTY -> property(binding.name());
            case ITEM -> types.schema(scope.item(binding.name()));
            default -> Schema.string();
        };
    }

    private static Schema formatted(Schema schema, Format format) {
        return switch (format.kind()) {
            case SECONDS, MILLIS, EPOCH_SECONDS, EPOCH_MILLIS -> Schema.simple("integer", "int64");
            case NUMBER -> Schema.simple("number", null);
            case ISO -> schema;
            case STRING, HTTP_DATE, UPPER, LOWER, PREFIX, SUFFIX, PART -> Schema.string();
        };
    }

    private List<String> codes() {
        return errors.stream().map(ErrorDescriptor::code).toList();
    }

    private Schema property(String name) {
        Set<Schema> schemas = new LinkedHashSet<>();
        for (ErrorDescriptor error : errors) {
            Object value = error.properties().get(name);
            if (value != null) {
                schemas.add(ofValue(value));
            }
        }
        return schemas.size() == 1 ? schemas.iterator().next() : new Schema.AnyValue();
    }

    private static Schema ofValue(Object value) {
        if (value instanceof Boolean) {
            return Schema.simple("boolean", null);
        }
        if (value instanceof Integer || value instanceof Long) {
            return Schema.simple("integer", null);
        }
        return value instanceof Number
                ? Schema.simple("number", null)
                : value instanceof String ? Schema.string() : new Schema.AnyValue();
    }

    private boolean all(Function<ErrorDescriptor, @Nullable Object> value) {
        return errors.stream().map(value).allMatch(Objects::nonNull);
    }

    private static boolean mayLack(ErrorDescriptor error, String name) {
        int index = error.indexOf(name);
        return index < 0
                || !error.parameters().get(index).required()
                || error.parameters().get(index).traits().contains(ParameterDescriptor.Trait.NULLABLE);
    }

    /**
     * What an {@code each} goes through.
     *
     * @param element the type of the elements of a list parameter, or null outside of one
     */
    record Scope(@Nullable ParameterType element) {

        static final Scope NONE = new Scope(null);

        ParameterType item(String field) {
            if (!field.isEmpty() && element instanceof ParameterType.RecordOf type) {
                for (ParameterDescriptor each : type.fields()) {
                    if (each.name().equals(field)) {
                        return each.type();
                    }
                }
            }
            return element == null ? ParameterType.Scalar.ANY : element;
        }
    }

    /** What the elements of a binding to a list are. */
    Scope elementsOf(Binding source) {
        if (source.source() != BindingSource.PARAM) {
            return Scope.NONE;
        }
        List<ParameterType> elements = new ArrayList<>();
        for (ErrorDescriptor error : errors) {
            int index = error.indexOf(source.name());
            if (index >= 0 && error.parameters().get(index).type() instanceof ParameterType.ListOf list) {
                elements.add(list.element());
            }
        }
        return new Scope(elements.isEmpty() ? null : elements.get(0));
    }
}
