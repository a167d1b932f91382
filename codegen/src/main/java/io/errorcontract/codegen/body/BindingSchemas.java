package io.errorcontract.codegen.body;

import io.errorcontract.codegen.body.Schema.SimpleValue;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schemas of the values that a body or header is bound to, for some errors of a catalog. */
public final class BindingSchemas {

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
    public Schema schema(Binding binding, Scope scope) {
        if (binding.formats().isEmpty() && binding.source() == BindingSource.CODE) {
            return new SimpleValue("string", null, codes());
        }
        if (binding.formats().isEmpty() && binding.source() == BindingSource.PARAMS) {
            return new Schema.ObjectOf(types.parameters(parameters), new Schema.AnyValue());
        }
        if (binding.source() == BindingSource.CONSTANT) {
            return new Schema.FixedValue(binding.name());
        }
        return types.schema(type(binding, scope));
    }

    /** The type of a bound value as it is written; any if the errors disagree. */
    public ParameterType type(Binding binding, Scope scope) {
        return binding.type(
                switch (binding.source()) {
                    case PARAM -> parameters.type(binding.name());
                    case PROPERTY -> types.property(binding.name());
                    case VIOLATION_PARAM -> types.ofViolation(binding.name());
                    default -> scope.item(binding.name());
                });
    }

    /** The JSON type of a bound value, or {@code any}. */
    public String jsonType(Binding binding, Scope scope) {
        ParameterType type = type(binding, scope);
        if (type instanceof ParameterType.Scalar scalar) {
            return TypeSchemas.scalar(scalar) instanceof SimpleValue value ? value.type() : "any";
        }
        return type instanceof ParameterType.ListOf
                ? "array"
                : type instanceof ParameterType.EnumOf ? "string" : "object";
    }

    /** What the value keeps to, beyond its type. */
    Bounds bounds(Binding binding) {
        return bounds.of(binding);
    }

    /** Whether the value may be missing in some body. */
    boolean mayBeAbsent(Binding binding) {
        return switch (binding.source().presence()) {
            case ALWAYS -> false;
            case SOMETIMES -> true;
            case DECLARED -> errors.stream().anyMatch(error -> mayLack(error, binding));
        };
    }

    private static boolean mayLack(ErrorDescriptor error, Binding binding) {
        return switch (binding.source()) {
            case TITLE -> error.title() == null;
            case FAMILY -> error.family() == null;
            case SUGGESTION -> error.suggestion() == null;
            case DOCUMENTATION -> error.documentation() == null;
            case RETRYABLE -> error.retryable() == null;
            case PROPERTY -> error.properties().get(binding.name()) == null;
            case PARAM -> mayLack(error, binding.name());
            default -> true;
        };
    }

    /** What the value means; null if the catalog does not say it. */
    @Nullable
    public String description(Binding binding) {
        return switch (binding.source()) {
            case PARAM -> parameters.documentation(binding.name());
            case PROPERTY -> types.propertyDocumentation(binding.name());
            case VIOLATION_PARAM -> types.violationDocumentation(binding.name());
            case CONSTANT -> "Always `" + binding.name() + "`.";
            default -> binding.sentence().isEmpty() ? null : binding.sentence();
        };
    }

    private List<String> codes() {
        return errors.stream().map(ErrorDescriptor::code).toList();
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
    public record Scope(@Nullable ParameterType element) {

        public static final Scope NONE = new Scope(null);

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

    /** What the elements of a binding to a list are; it is null outside of a repetition. */
    public Scope elementsOf(@Nullable Binding source) {
        if (source == null || source.source() != BindingSource.PARAM) {
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
