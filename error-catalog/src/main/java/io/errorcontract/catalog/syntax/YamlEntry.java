package io.errorcontract.catalog.syntax;

/** A key of a mapping with its value. */
public record YamlEntry(YamlScalar key, YamlNode value) {
    /** The text of the key. */
    public String name() {
        return key.value();
    }
}
