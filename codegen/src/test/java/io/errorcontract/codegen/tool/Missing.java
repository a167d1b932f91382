package io.errorcontract.codegen.tool;

import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Assumptions;

/** What becomes of a test whose tool is not on this machine. */
public final class Missing {

    private Missing() {}

    /**
     * Skips the test with the reason; fails it where the environment says {@code CI=true}, since nobody reads there.
     */
    public static void because(String reason) {
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            fail(reason);
        }
        Assumptions.abort(reason);
    }
}
