package io.errorcontract.examples.pandastack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each run of the tests sees the versions of databind that it is meant for. */
class DatabindVersionTest {

    @Test
    void isWhatTheBuildSays() {
        assertThat(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION)
                .hasToString(System.getProperty("jackson2.version"));
        assertThat(tools.jackson.databind.cfg.PackageVersion.VERSION)
                .hasToString(System.getProperty("jackson3.version"));
    }
}
