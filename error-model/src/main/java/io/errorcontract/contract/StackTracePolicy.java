package io.errorcontract.contract;

/**
 * Whether an exception carries a stack trace, which is most of what an exception costs.
 *
 * <p>The system property {@value #PROPERTY} overrides what the catalog declares, for debugging: {@code full} or
 * {@code none}. It is read once, when this class is loaded.
 *
 * @since 0.1.0
 */
public enum StackTracePolicy {
    /** None if a server throws it with a status below 500; full for 5xx and for what a client decoded. */
    AUTOMATIC,
    /** Always. */
    FULL,
    /** Never. */
    NONE;

    /** The system property that overrides every declaration. */
    public static final String PROPERTY = "errorcontract.stackTrace";

    private static final int FIRST_SERVER_ERROR = 500;
    private static final StackTracePolicy OVERRIDE = fromProperty();

    /**
     * Decides for one error.
     *
     * @param status its HTTP status
     * @param received whether it was decoded from a response
     * @return whether its exception records where it was made
     */
    boolean writable(int status, boolean received) {
        StackTracePolicy effective = OVERRIDE == AUTOMATIC ? this : OVERRIDE;
        return effective == FULL || (effective == AUTOMATIC && (received || status >= FIRST_SERVER_ERROR));
    }

    private static StackTracePolicy fromProperty() {
        String value = System.getProperty(PROPERTY, "");
        return switch (value) {
            case "full" -> FULL;
            case "none" -> NONE;
            default -> AUTOMATIC;
        };
    }
}
