package io.errorcontract.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.errorcontract.codegen.body.NamedSchema;
import io.errorcontract.codegen.body.Schema;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Java types of JSON values as they go over the wire; moments, durations and the like are texts there. */
final class WireTypes {

    static final TypeName ANY_MAP = ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), JavaTypes.nullable(ClassName.get(Object.class)));

    private final String packageName;
    private final boolean constrained;
    private final Set<String> records = new HashSet<>();

    /**
     * Makes the types.
     *
     * @param constrained whether the elements of lists and maps are marked as to be validated
     */
    WireTypes(String packageName, List<NamedSchema> schemas, boolean constrained) {
        this.packageName = packageName;
        this.constrained = constrained;
        for (NamedSchema schema : schemas) {
            if (isRecord(schema.schema())) {
                records.add(schema.name());
            }
        }
    }

    /** Whether a schema that has a name becomes a record. */
    static boolean isRecord(Schema named) {
        return !(named instanceof Schema.SimpleValue);
    }

    boolean isRecordReference(Schema schema) {
        return schema instanceof Schema.Named named && records.contains(named.name());
    }

    /** The type of a value, boxed. */
    TypeName of(Schema schema) {
        if (schema instanceof Schema.SimpleValue simple) {
            return simple(simple);
        }
        if (schema instanceof Schema.FixedValue fixed) {
            return fixed(fixed.value());
        }
        if (schema instanceof Schema.Named named) {
            return isRecordReference(named) ? ClassName.get(packageName, named.name()) : ClassName.get(String.class);
        }
        if (schema instanceof Schema.ArrayOf array) {
            return ParameterizedTypeName.get(ClassName.get(List.class), element(array.items()));
        }
        if (schema instanceof Schema.ObjectOf object) {
            Schema others = object.others();
            return others == null
                            || others instanceof Schema.AnyValue
                            || !object.properties().isEmpty()
                    ? ANY_MAP
                    : ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), element(others));
        }
        return ClassName.get(Object.class);
    }

    private TypeName element(Schema schema) {
        TypeName type = of(schema);
        return constrained && isRecordReference(schema)
                ? type.annotated(AnnotationSpec.builder(Valid.class).build())
                : type;
    }

    private static TypeName simple(Schema.SimpleValue value) {
        return ClassName.get(
                switch (value.type()) {
                    case "boolean" -> Boolean.class;
                    case "integer" -> "int32".equals(value.format()) ? Integer.class : Long.class;
                    case "number" -> BigDecimal.class;
                    default -> String.class;
                });
    }

    private static TypeName fixed(@Nullable Object value) {
        if (value instanceof Number) {
            return ClassName.get(BigDecimal.class);
        }
        return ClassName.get(value == null ? Object.class : value.getClass());
    }
}
