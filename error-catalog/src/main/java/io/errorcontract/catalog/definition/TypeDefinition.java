package io.errorcontract.catalog.definition;

import io.errorcontract.contract.ParameterType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A named type of parameters: an enumeration or a record. */
public sealed interface TypeDefinition {
    /**
     * Returns the explanation.
     *
     * @return Markdown, or null
     */
    @Nullable
    String docs();

    /**
     * An enumeration. It is open: a reader keeps values that it does not know.
     *
     * @param values the explanation of each value, empty where there is none
     * @param docs Markdown, or null
     */
    record Enumeration(
            @NotEmpty(message = "an enumeration without values")
            Map<@Pattern(regexp = Formats.NOT_BLANK, message = "is blank") String, String> values,

            @Nullable String docs)
            implements TypeDefinition {
        /** Copies the map, in its order. */
        public Enumeration {
            values = Copies.map(values);
        }
    }

    /**
     * A record.
     *
     * @param fields the fields by name
     * @param docs Markdown, or null
     */
    record Structure(
            @NotEmpty(message = "a record without fields")
            Map<
                            @Pattern(regexp = Formats.PARAMETER, message = Formats.PARAMETER_MESSAGE) String,
                            @Valid FieldDefinition>
                    fields,

            @Nullable String docs)
            implements TypeDefinition {
        /** Copies the map, in its order. */
        public Structure {
            fields = Copies.map(fields);
        }
    }

    /**
     * A field of a record.
     *
     * @param name the name in JSON
     * @param type its type
     * @param optional whether it may be left out
     * @param nullable whether it may be null
     * @param docs Markdown, or null
     * @param example an example of its value, or null
     * @param visibility who may read of it
     */
    record FieldDefinition(
            String name,
            ParameterType type,
            boolean optional,
            boolean nullable,
            @Nullable String docs,
            @Nullable Object example,
            Visibility visibility) {}
}
