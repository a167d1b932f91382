package io.errorcontract.codegen.thrown.report;

import java.util.List;

/**
 * Something in which the code and the lists differ.
 *
 * @param kind what it is
 * @param isError whether it fails a build
 * @param place where: in the document, or else in the code
 * @param text what is said of it
 * @param paths more about it, a line each
 */
public record Finding(Kind kind, boolean isError, String place, String text, List<String> paths) {

    /** Copies the list. */
    public Finding {
        paths = List.copyOf(paths);
    }

    /** Kinds of findings. */
    public enum Kind {
        /** An operation throws a code that it does not list. */
        NOT_LISTED("thrown-not-listed"),
        /** An operation lists a code that it never throws. */
        NEVER_THROWN("listed-never-thrown"),
        /** Nothing makes a code of the catalog. */
        MADE_NOWHERE("code-made-nowhere"),
        /** Something makes an error, but no operation is known that it leaves. */
        UNATTRIBUTED("unattributed-error"),
        /** An operation of the document has no handler in the code. */
        NO_HANDLER("operation-without-handler"),
        /** A handler of the code has no operation in the document. */
        NO_OPERATION("handler-without-operation"),
        /** A list names something that is no error of the catalogs of the class path. */
        OF_ANOTHER_CATALOG("unknown-listed-error"),
        /** An acceptance that covers nothing. */
        BAD_ACCEPTANCE("bad-acceptance");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /**
         * Returns the name that stands behind a finding.
         *
         * @return an id in kebab case
         */
        public String id() {
            return id;
        }
    }

    /**
     * Writes it as compilers do.
     *
     * @return a line, and one for each of {@code paths}
     */
    public String lines() {
        StringBuilder lines = new StringBuilder();
        if (!place.isEmpty()) {
            lines.append(place).append(": ");
        }
        lines.append(isError ? "error" : "warning").append(": ").append(text);
        lines.append(" [").append(kind.id()).append("]\n");
        paths.forEach(path -> lines.append("  ").append(path).append('\n'));
        return lines.toString();
    }
}
