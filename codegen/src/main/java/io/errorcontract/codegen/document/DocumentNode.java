package io.errorcontract.codegen.document;

import java.util.List;
import java.util.Optional;

/**
 * A part of a document and its place in the text. An alias gives the very node that it repeats, so nodes are told apart
 * by identity.
 */
public sealed interface DocumentNode {

    /**
     * Returns where the part stands.
     *
     * @return its place
     */
    Span span();

    /**
     * A place in the text. Offsets count UTF-16 units from 0.
     *
     * @param start where it begins
     * @param end where it ends; comments and blank lines after it do not count
     * @param line the line, from 1
     * @param column the column in code points, from 1
     * @param length how many code points of that line it takes, 0 if it goes on over lines
     */
    record Span(int start, int end, int line, int column, int length) {}

    /**
     * A single value.
     *
     * @param span its place
     * @param value its text
     * @param plain whether it stands without quotes, so that it may be a number, boolean or null
     */
    record Scalar(Span span, String value, boolean plain) implements DocumentNode {

        /**
         * Tells whether nothing is written there, or that there is nothing.
         *
         * @return true for null
         */
        public boolean isNull() {
            return plain && (value.isEmpty() || value.equals("null") || value.equals("~"));
        }
    }

    /**
     * A list.
     *
     * @param span its place
     * @param items its items
     */
    record Sequence(Span span, List<DocumentNode> items) implements DocumentNode {
        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A mapping.
     *
     * @param span its place
     * @param entries its entries
     * @param flow whether it stands in braces, as JSON does
     */
    record Mapping(Span span, List<Entry> entries, boolean flow) implements DocumentNode {
        /** Copies the list. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /**
         * Finds an entry.
         *
         * @param key its key
         * @return the first entry of this key
         */
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().value().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        /**
         * Finds a value.
         *
         * @param key its key
         * @return the value of the first entry of this key
         */
        public Optional<DocumentNode> get(String key) {
            return entry(key).map(Entry::value);
        }

        /**
         * Finds a value that is a mapping.
         *
         * @param key its key
         * @return the mapping, empty if there is none, or something else
         */
        public Optional<Mapping> mapping(String key) {
            return get(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
        }

        /**
         * Finds a value that is a text.
         *
         * @param key its key
         * @return the text, empty if there is none, or something else
         */
        public Optional<String> text(String key) {
            return get(key).filter(Scalar.class::isInstance).map(node -> ((Scalar) node).value());
        }
    }

    /**
     * An entry of a mapping.
     *
     * @param key its key
     * @param value its value
     * @param end the offset where the value ends here, which for an alias is not where the value itself stands
     */
    record Entry(Scalar key, DocumentNode value, int end) {}
}
