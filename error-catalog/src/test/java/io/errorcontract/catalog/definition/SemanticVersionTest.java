package io.errorcontract.catalog.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SemanticVersionTest {
    /** The example of semver.org, item 11, and what surrounds it. */
    private static final List<String> ORDER = List.of(
            "0.9.9",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "1.0.1",
            "1.2.0",
            "1.10.0",
            "2.0.0");

    @Test
    void sorts_as_semver_org_does() {
        List<SemanticVersion> versions =
                new ArrayList<>(ORDER.stream().map(SemanticVersionTest::version).toList());
        Collections.shuffle(versions, new Random(7));
        Collections.sort(versions);
        assertThat(versions).map(SemanticVersion::toString).isEqualTo(ORDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "01.0.0", "1.0.0.0", "v1.0.0", "1.0.0-", "1.0.99999999999"})
    void refuses_other_texts(String text) {
        assertThat(SemanticVersion.parse(text)).isEmpty();
    }

    @Test
    void leaves_build_metadata_out() {
        assertThat(version("1.0.0+42")).isEqualTo(version("1.0.0"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.0, 1.0.0, NONE",
        "1.0.1, 1.0.0, NONE",
        "1.0.0, 1.0.1, PATCH",
        "1.0.9, 1.1.0, MINOR",
        "1.9.9, 2.0.0, MAJOR",
        "1.9.9, 2.0.0-beta.1, MAJOR",
        "2.0.0-beta.1, 2.0.0-beta.2, MAJOR",
        "2.0.0-rc.1, 2.0.0, MAJOR",
        "0.1.0, 0.2.0, MINOR"
    })
    void tells_the_step_between_two(String from, String to, VersionBump step) {
        assertThat(VersionBump.between(version(from), version(to))).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.3, MAJOR, MAJOR, 2.0.0",
        "1.2.3, MINOR, MINOR, 1.3.0",
        "1.2.3, PATCH, PATCH, 1.2.4",
        "1.2.3, NONE, NONE, 1.2.3",
        "0.2.3, MAJOR, MINOR, 0.3.0",
        "0.2.3, MINOR, PATCH, 0.2.4",
        "0.0.3, MAJOR, PATCH, 0.0.4",
        "0.2.3, FORBIDDEN, FORBIDDEN, 1.0.0",
        "2.0.0-beta.1, MAJOR, MAJOR, 2.0.0"
    })
    void knows_what_a_bump_amounts_to(String from, VersionBump needed, VersionBump step, String next) {
        assertThat(needed.after(version(from))).isEqualTo(step);
        assertThat(version(from).next(step)).isEqualTo(version(next));
    }

    private static SemanticVersion version(String text) {
        return SemanticVersion.parse(text).orElseThrow();
    }
}
