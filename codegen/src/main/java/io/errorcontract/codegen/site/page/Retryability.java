package io.errorcontract.codegen.site.page;

/** Whether an error may be tried again. */
public enum Retryability {
    /** The catalog says so. */
    YES("Retryable"),
    /** The catalog says no, or nothing, which is the same. */
    NO("Do not retry"),
    /** Each response says for itself. */
    DEPENDS("Retryable if the response says so");

    private final String label;

    Retryability(String label) {
        this.label = label;
    }

    /** What a badge says. */
    public String label() {
        return label;
    }

    /** A word for style sheets, filters and exports. */
    public String keyword() {
        return this == YES ? "yes" : this == NO ? "no" : "depends";
    }
}
