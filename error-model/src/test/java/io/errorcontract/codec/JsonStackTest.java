package io.errorcontract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.internal.json.JsonEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds each run of the tests to the parser that it is meant for: {@code -Djson.stack} names it. */
@Tag("every-json-stack")
@Tag("no-json-stack")
class JsonStackTest {

    @Test
    void usesTheParserThatIsThere() throws Exception {
        String expected = System.getProperty("json.stack", "Jackson 3");
        JsonEngine engine = JsonEngine.available();

        assertThat(engine == null ? "none" : engine.name()).isEqualTo(expected);
        String version = System.getProperty("json.version");
        if (version != null) {
            String owner = expected.equals("Jackson 3") ? "tools.jackson.core" : "com.fasterxml.jackson.core";
            Class<?> type = Class.forName(owner + ".json.PackageVersion");
            assertThat(type.getField("VERSION").get(null)).hasToString(version);
        }
    }
}
