package io.errorcontract.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import io.errorcontract.codegen.body.Bounds;
import io.errorcontract.codegen.body.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the contract says of a field, in the annotations of Jakarta Validation. */
final class Constraints {

    private final List<AnnotationSpec> annotations = new ArrayList<>();

    private Constraints() {}

    static List<AnnotationSpec> of(Schema.Property property, WireTypes types) {
        Constraints constraints = new Constraints();
        boolean alwaysNull = property.schema() instanceof Schema.FixedValue fixed && fixed.value() == null;
        if (property.required() && !property.nullable() && !alwaysNull) {
            constraints.add(NotNull.class);
        }
        if (types.isRecordReference(property.schema())) {
            constraints.add(Valid.class);
        }
        if (property.schema() instanceof Schema.FixedValue fixed) {
            constraints.fixed(fixed.value());
        } else {
            constraints.bounds(property.schema(), property.bounds());
        }
        return constraints.annotations;
    }

    private void fixed(@Nullable Object value) {
        if (value == null) {
            add(Null.class);
        } else if (value instanceof Boolean flag) {
            add(flag ? AssertTrue.class : AssertFalse.class);
        } else if (value instanceof Number number) {
            decimalRange(new BigDecimal(number.toString()), new BigDecimal(number.toString()));
        } else {
            pattern(java.util.regex.Pattern.quote(value.toString()));
        }
    }

    private void bounds(Schema schema, Bounds bounds) {
        if (schema instanceof Schema.ArrayOf) {
            size(bounds.min(), bounds.max());
        } else if (schema instanceof Schema.SimpleValue value) {
            switch (value.type()) {
                case "integer" -> range(bounds.min(), bounds.max());
                case "number" -> decimalRange(bounds.min(), bounds.max());
                case "string" -> size(bounds.min(), bounds.max());
                default -> {}
            }
            if (bounds.pattern() != null) {
                pattern(bounds.pattern());
            }
        }
    }

    private void size(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null || max != null) {
            AnnotationSpec.Builder size = AnnotationSpec.builder(Size.class);
            if (min != null) {
                size.addMember("min", "$L", min.setScale(0, RoundingMode.CEILING));
            }
            if (max != null) {
                size.addMember("max", "$L", max.setScale(0, RoundingMode.FLOOR));
            }
            annotations.add(size.build());
        }
    }

    private void range(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null) {
            add(Min.class, min.setScale(0, RoundingMode.CEILING).toPlainString() + "L");
        }
        if (max != null) {
            add(Max.class, max.setScale(0, RoundingMode.FLOOR).toPlainString() + "L");
        }
    }

    private void decimalRange(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null) {
            add(DecimalMin.class, Literals.string(min.toString()));
        }
        if (max != null) {
            add(DecimalMax.class, Literals.string(max.toString()));
        }
    }

    private void pattern(String regexp) {
        annotations.add(AnnotationSpec.builder(Pattern.class)
                .addMember("regexp", "$L", Literals.string(regexp))
                .build());
    }

    private void add(Class<? extends Annotation> type, String value) {
        annotations.add(
                AnnotationSpec.builder(type).addMember("value", "$L", value).build());
    }

    private void add(Class<? extends Annotation> type) {
        annotations.add(AnnotationSpec.builder(type).build());
    }
}
