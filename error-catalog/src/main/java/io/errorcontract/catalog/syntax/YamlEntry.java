package io.errorcontract.catalog.syntax;

/**
 * A key of a mapping with its value.
 *
 * @param key the key
 * @param value its value
 * @param end the offset where the value ends here, which for an alias is not where the value itself is
 */
public record YamlEntry(YamlScalar key, YamlNode value, int end) {

    /** An entry whose value is in its place. */
    public YamlEntry(YamlScalar key, YamlNode value) {
        this(key, value, value.span().end());
    }

    /** The text of the key. */
    public String name() {
        return key.value();
    }
}
