package io.errorcontract.maven;

import java.util.Collection;
import java.util.Set;
import org.apache.maven.artifact.Artifact;

/** The parsers with which the runtime can read bodies. It brings none, so that the application chooses. */
final class JsonParsers {

    static final String MISSING = "No JSON parser is on the class path, so clients know errors by their status alone:"
            + " to decode responses, add com.fasterxml.jackson.core:jackson-core, 2.15 or later,"
            + " or tools.jackson.core:jackson-core";

    private static final Set<String> GROUPS = Set.of("com.fasterxml.jackson.core", "tools.jackson.core");
    private static final String ARTIFACT = "jackson-core";

    private JsonParsers() {}

    static boolean areAmong(Collection<Artifact> dependencies) {
        return dependencies.stream()
                .anyMatch(dependency ->
                        dependency.getArtifactId().equals(ARTIFACT) && GROUPS.contains(dependency.getGroupId()));
    }
}
