package io.errorcontract.model;

import io.errorcontract.internal.text.Controls;
import java.io.Serializable;

/**
 * One way in which a response differs from its contract. Reading goes on all the same; a client may log these, and a
 * test may demand that there are none.
 *
 * @param kind what differs
 * @param where the place in the response: a JSON Pointer (RFC 6901) into the body such as {@code /error/code}, the name
 *     of a header, or an empty string for the response as a whole; where the pointer would have more than 1,024
 *     characters, that of the nearest value around the place
 * @param detail what was found and what was expected, for people
 * @since 0.1.0
 */
public record ContractViolation(Kind kind, String where, String detail) implements Serializable {

    /** What differs. */
    public enum Kind {
        /** The response has no body. */
        EMPTY_BODY,
        /** The body is not JSON at all, for example a proxy's HTML page. */
        NOT_JSON,
        /**
         * The body is JSON, but not well-formed: cut off, with bytes that are not text, a byte order mark, or a tail.
         */
        MALFORMED_JSON,
        /** The body is longer than the reader's limit; what stood before the limit was read. */
        BODY_TOO_LARGE,
        /** The body is JSON, and there is no JSON parser on the class path to read it with. */
        NO_JSON_PARSER,
        /** The body is JSON of a shape that no layout of the catalog describes. */
        UNKNOWN_BODY,
        /** The status is not the one that the catalog declares for the code. */
        UNEXPECTED_STATUS,
        /** The catalog does not know the code. */
        UNKNOWN_CODE,
        /** Neither body nor headers tell which error it is. */
        MISSING_CODE,
        /** A field or header that the layout always has is not there. */
        MISSING_FIELD,
        /** A required parameter is not there. */
        MISSING_PARAMETER,
        /** A value has another type than declared; it is kept in {@link ApiError#extras()}. */
        WRONG_TYPE,
        /** A constant of the layout has another value. */
        WRONG_CONSTANT,
        /** A message from which parameters are taken can be read in more than one way; the first was taken. */
        AMBIGUOUS_MESSAGE,
        /** A field or parameter that the catalog does not declare; it is kept. */
        UNDECLARED_FIELD,
        /** A key stands twice in one object; the last one counts. */
        DUPLICATE_FIELD,
        /** The server says that it speaks another contract; what of it matters here is among the other findings. */
        OTHER_CONTRACT,
        /** A header's value is not of the form that its standard prescribes; it is ignored. */
        MALFORMED_HEADER
    }

    @Override
    public String toString() {
        return Controls.clean(where.isEmpty() ? kind + ": " + detail : kind + " at " + where + ": " + detail);
    }
}
