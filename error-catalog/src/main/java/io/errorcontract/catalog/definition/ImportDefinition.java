package io.errorcontract.catalog.definition;

import jakarta.validation.constraints.Pattern;

/**
 * Another catalog whose definitions this one uses.
 *
 * @param catalog the id of the other catalog
 * @param version the least version that will do, of which the last numbers may be left out; versions up to the next
 *     major one will do too, before 1.0.0 up to the next minor one
 */
public record ImportDefinition(
        @Pattern(regexp = Formats.KEBAB, message = "is not kebab-case (like 'panda-stack')")
        String catalog,

        @Pattern(
                regexp = "(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8})){0,2}",
                message = "is not the beginning of a version (like '1.2')")
        String version) {}
