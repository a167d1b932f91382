package io.errorcontract.catalog.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a body template. The same tree writes a body and reads one. */
public sealed interface BodyTemplate {
    /**
     * A JSON object.
     *
     * @param members fields and spreads, as written
     */
    record ObjectTemplate(List<Member> members) implements BodyTemplate {
        /** Copies the list. */
        public ObjectTemplate {
            members = List.copyOf(members);
        }
    }

    /**
     * A JSON list of fixed elements.
     *
     * @param elements the elements
     */
    record ListTemplate(List<BodyTemplate> elements) implements BodyTemplate {
        /** Copies the list. */
        public ListTemplate {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A JSON list with one element for each element of a source.
     *
     * @param source what is repeated, such as {@code $violations}
     * @param element the template of one element
     */
    record EachList(BindingExpression source, BodyTemplate element) implements BodyTemplate {}

    /**
     * A JSON object with one field for each element of a source.
     *
     * @param source what is repeated, such as {@code $violations}
     * @param key what names the field
     * @param value the template of its value
     */
    record EachMap(BindingExpression source, BindingExpression key, BodyTemplate value) implements BodyTemplate {}

    /**
     * A value that is bound.
     *
     * @param binding what is bound and how it is formatted
     */
    record Bound(BindingExpression binding) implements BodyTemplate {}

    /**
     * A value that never changes.
     *
     * @param value a string, boolean, number or null
     */
    record Constant(@Nullable Object value) implements BodyTemplate {}

    /** What a JSON object holds. */
    sealed interface Member {
        /**
         * Returns the key.
         *
         * @return the key as written in the catalog, with its question mark
         */
        String key();
    }

    /**
     * A field.
     *
     * @param key the key as written in the catalog
     * @param name the name in JSON
     * @param optional whether the field is left out when its value is absent
     * @param value the template of its value
     */
    record Field(String key, String name, boolean optional, BodyTemplate value) implements Member {}

    /**
     * Fields that come from a map.
     *
     * @param key the key as written in the catalog
     * @param source what is spread
     */
    record Spread(String key, BindingExpression source) implements Member {}
}
