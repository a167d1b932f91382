package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.DeprecationDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.LogLevel;
import io.errorcontract.catalog.definition.MatchDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.PropertyDefinition;
import io.errorcontract.catalog.definition.StackTraceMode;
import io.errorcontract.catalog.definition.SuggestionDefinition;
import io.errorcontract.catalog.language.ValueConverter;
import io.errorcontract.catalog.language.ValueMismatch;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.CodePattern;
import io.errorcontract.contract.Deprecation;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ErrorMatch;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.contract.Limits;
import io.errorcontract.contract.MessageTemplate;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.RetryPolicy;
import io.errorcontract.contract.StackTracePolicy;
import io.errorcontract.contract.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles families and errors, with everything that they inherit. */
public final class ErrorCompiler {
    /** The name of the policy for errors that name none. */
    public static final String DEFAULT_POLICY = "default";

    private final CatalogDefinition catalog;
    private final FamilyResolver families;
    private final TypeCompiler types;
    private final ValueConverter values;
    private final Map<String, RetryPolicy> policies;
    private final Map<String, FamilyDescriptor> descriptors = new LinkedHashMap<>();

    /**
     * Prepares to compile the errors of a catalog.
     *
     * @param families what its errors inherit
     * @param policies the compiled retry policies by name
     */
    ErrorCompiler(CatalogDefinition catalog, FamilyResolver families, Map<String, RetryPolicy> policies) {
        this.catalog = catalog;
        this.families = families;
        this.types = new TypeCompiler(catalog.types());
        this.values = new ValueConverter(catalog.types());
        this.policies = policies;
        for (FamilyDefinition family : catalog.families().values()) {
            descriptors.put(family.name(), describe(family));
        }
    }

    /** The families in the order of the catalog. */
    public List<FamilyDescriptor> families() {
        return List.copyOf(descriptors.values());
    }

    private FamilyDescriptor describe(FamilyDefinition family) {
        List<CodePattern> patterns = new ArrayList<>();
        for (String glob : family.match()) {
            patterns.add(new CodePattern(glob));
        }
        return new FamilyDescriptor(
                family.name(),
                family.title(),
                families.status(family),
                patterns,
                family.parent(),
                families.inherited(family, FamilyDefinition::retryable),
                families.inherited(family, FamilyDefinition::retryAfter),
                policy(families.inherited(family, FamilyDefinition::retryPolicy)));
    }

    /** Compiles one error. */
    public ErrorDescriptor error(ErrorDefinition error) {
        Integer status = families.status(error);
        if (status == null) {
            throw new IllegalArgumentException("error '" + error.code() + "' has no status");
        }
        FamilyDefinition family = families.family(error);
        ErrorDescriptor.Builder builder = ErrorDescriptor.builder(error.code(), status, error.message())
                .title(error.title() == null && family != null ? family.title() : error.title())
                .parameters(parameters(error).toArray(new ParameterDescriptor[0]))
                .family(family == null ? null : descriptors.get(family.name()))
                .suggestion(suggestion(error))
                .documentation(DocumentationUrls.of(catalog, error))
                .retryable(families.retryable(error))
                .retryAfter(families.retryAfter(error))
                .retryPolicy(effectivePolicy(families.retryPolicy(error)))
                .body(body(error))
                .match(match(error.match()))
                .deprecation(deprecation(error.deprecated()))
                .aliases(error.aliases().toArray(new String[0]))
                .renamedIn(error.renamedIn())
                .headers(headers(error.headers()))
                .stackTrace(stackTrace(error.stackTrace()));
        if (error.log() != null) {
            builder.logLevel(level(error.log()));
        }
        properties(error).forEach(builder::property);
        return builder.build();
    }

    private List<ParameterDescriptor> parameters(ErrorDefinition error) {
        List<ParameterDescriptor> parameters = new ArrayList<>(error.params().size());
        for (ParameterDefinition parameter : error.params().values()) {
            ParameterDescriptor descriptor = types.parameter(parameter, inHeader(error, parameter.name()));
            Limits limits = error.message().contains("{" + parameter.name() + "}") ? limits(parameter) : null;
            parameters.add(limits == null ? descriptor : descriptor.within(limits));
        }
        return parameters;
    }

    /** The headers of a catalog or of one error. */
    static HeaderLayout[] headers(Map<String, Binding> bindings) {
        List<HeaderLayout> headers = new ArrayList<>(bindings.size());
        bindings.forEach((name, binding) -> headers.add(new HeaderLayout(name, binding)));
        return headers.toArray(new HeaderLayout[0]);
    }

    private boolean inHeader(ErrorDefinition error, String parameter) {
        return Stream.concat(catalog.headers().values().stream(), error.headers().values().stream())
                .anyMatch(header ->
                        header.source() == BindingSource.PARAM && header.name().equals(parameter));
    }

    /** What tells where a value ends that a message holds. */
    private static @Nullable Limits limits(ParameterDefinition parameter) {
        boolean any = parameter.min() != null || parameter.max() != null || parameter.pattern() != null;
        return any ? new Limits(parameter.min(), parameter.max(), parameter.pattern()) : null;
    }

    private @Nullable Suggestion suggestion(ErrorDefinition error) {
        if (error.suggestions().isEmpty()) {
            return null;
        }
        List<Suggestion.Variant> variants = new ArrayList<>();
        for (SuggestionDefinition suggestion : error.suggestions()) {
            Map<String, Object> when = new LinkedHashMap<>();
            suggestion.when().forEach((name, value) -> {
                ParameterDefinition parameter = error.params().get(name);
                Object converted = parameter == null ? value : convert(parameter.type(), value);
                if (converted != null) {
                    when.put(name, converted);
                }
            });
            variants.add(new Suggestion.Variant(when, MessageTemplate.parse(suggestion.text())));
        }
        return new Suggestion(variants);
    }

    private @Nullable Object convert(ParameterType type, @Nullable Object value) {
        try {
            return values.convert(type, value);
        } catch (ValueMismatch mismatch) {
            throw new IllegalArgumentException(mismatch.reason(), mismatch);
        }
    }

    private Map<String, Object> properties(ErrorDefinition error) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Map.Entry<String, PropertyDefinition> property :
                catalog.properties().entrySet()) {
            Object value = families.property(error, property.getKey());
            Object converted =
                    value == null ? null : convert(property.getValue().type(), value);
            if (converted != null) {
                properties.put(property.getKey(), converted);
            }
        }
        return properties;
    }

    /** An error knows the catalog's default too, so that its advice is whole wherever the error is made. */
    private @Nullable RetryPolicy effectivePolicy(@Nullable String name) {
        return policies.get(name == null ? DEFAULT_POLICY : name);
    }

    private @Nullable RetryPolicy policy(@Nullable String name) {
        return name == null ? null : policies.get(name);
    }

    private @Nullable String body(ErrorDefinition error) {
        String given = error.body();
        return given == null || given.equals(BodyLayouts.defaultName(catalog)) ? null : given;
    }

    private static @Nullable ErrorMatch match(@Nullable MatchDefinition match) {
        if (match == null) {
            return null;
        }
        CodePattern message = match.message() == null ? null : new CodePattern(match.message());
        Map<String, Object> fields = new LinkedHashMap<>();
        match.fields().forEach((pointer, value) -> fields.put(pointer, Objects.requireNonNull(value)));
        return new ErrorMatch(match.status(), message, match.body(), fields);
    }

    private static @Nullable Deprecation deprecation(@Nullable DeprecationDefinition deprecated) {
        return deprecated == null
                ? null
                : new Deprecation(deprecated.since(), deprecated.replacedBy(), deprecated.note());
    }

    private static System.Logger.Level level(LogLevel level) {
        return level == LogLevel.WARN ? System.Logger.Level.WARNING : System.Logger.Level.valueOf(level.name());
    }

    private static StackTracePolicy stackTrace(@Nullable StackTraceMode mode) {
        return mode == null ? StackTracePolicy.AUTOMATIC : StackTracePolicy.valueOf(mode.name());
    }
}
