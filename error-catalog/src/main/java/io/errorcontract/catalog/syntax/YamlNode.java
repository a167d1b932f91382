package io.errorcontract.catalog.syntax;

import io.errorcontract.catalog.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;

/** An element of a YAML or JSON file with its place. */
public sealed interface YamlNode permits YamlScalar, YamlMapping, YamlSequence {
    /**
     * Where the element is. An alias has the place of what it repeats; it is the very node, so identity tells nodes
     * apart.
     */
    Span span();

    /** The place of the element as shown to people. */
    default SourceLocation location() {
        return span().location();
    }

    /** What the element is, for a message: {@code text}, {@code a mapping}, {@code the number 5} and so on. */
    String describe();

    /** The element as String, Boolean, Long, BigInteger, BigDecimal, List, Map or null. */
    @Nullable
    Object toValue();
}
