package io.errorcontract.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.codegen.body.NamedSchema;
import io.errorcontract.codegen.body.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles the records of bodies: one for each schema that is not a mere text, by the schema's name. */
final class BodyRecords {

    /** A constructor takes 255 arguments, and here there is one more than there are fields. */
    private static final int MAX_FIELDS = 250;

    private final String packageName;
    private final boolean constrained;
    private final WireTypes types;

    private BodyRecords(String packageName, List<NamedSchema> schemas, boolean constrained) {
        this.packageName = packageName;
        this.constrained = constrained;
        this.types = new WireTypes(packageName, schemas, constrained);
    }

    /**
     * Settles the records.
     *
     * @param packageName their package
     * @param schemas the schemas of the catalog
     * @param constrained whether they carry the annotations of Jakarta Validation
     */
    static List<BodyRecord> of(String packageName, List<NamedSchema> schemas, boolean constrained) {
        BodyRecords records = new BodyRecords(packageName, schemas, constrained);
        return schemas.stream()
                .filter(schema -> WireTypes.isRecord(schema.schema()))
                .map(records::record)
                .toList();
    }

    private BodyRecord record(NamedSchema schema) {
        ClassName className = ClassName.get(packageName, schema.name());
        if (schema.schema() instanceof Schema.ObjectOf object) {
            int fields = object.named().size();
            return fields > 0 && fields <= MAX_FIELDS
                    ? fields(className, object, schema.description())
                    : new BodyRecord.Whole(className, schema.description(), restOf(object), WireTypes.ANY_MAP);
        }
        String component = schema.schema() instanceof Schema.ArrayOf ? "items" : "value";
        return new BodyRecord.Whole(className, schema.description(), component, types.of(schema.schema()));
    }

    private static String restOf(Schema.ObjectOf object) {
        return object.others() == null ? "extras" : "params";
    }

    private BodyRecord fields(ClassName className, Schema.ObjectOf object, @Nullable String description) {
        List<Schema.Property> named = object.named();
        List<String> texts = new ArrayList<>();
        named.forEach(property -> texts.add(property.name()));
        texts.add(restOf(object));
        texts.add("spread");
        List<String> names = JavaNames.components(texts);
        List<BodyRecord.Component> components = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            components.add(component(named.get(i), names.get(i)));
        }
        BodyRecord.Rest rest = new BodyRecord.Rest(
                names.get(named.size()), names.get(named.size() + 1), object.others() != null, object.othersAfter());
        return new BodyRecord.Fields(className, description, components, rest);
    }

    private BodyRecord.Component component(Schema.Property property, String name) {
        List<AnnotationSpec> constraints = constrained ? Constraints.of(property, types) : List.of();
        return new BodyRecord.Component(
                property.name(),
                name,
                types.of(property.schema()),
                !property.required(),
                !property.required() || property.nullable(),
                property.description(),
                constraints);
    }
}
