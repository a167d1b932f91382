package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.workspace.CatalogFiles;
import io.errorcontract.codegen.workspace.ParameterNames;
import io.errorcontract.codegen.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Workspaces as a build makes them, whose users write parameters as XML elements. */
final class Workspaces {

    private Workspaces() {}

    /** One whose catalog is in the folder {@code catalog}, and whose goal remembers its last run in a file. */
    static Workspace.Builder remembering(Path base, String record) {
        return Workspace.builder(base)
                .catalog(new CatalogFiles(base.resolve("catalog"), List.of("*.yaml")))
                .buildRecord(base.resolve(record))
                .toolVersion("1")
                .parameters(elementsOf(base.resolve("pom.xml")));
    }

    /** Names of parameters as a POM holds them. */
    static ParameterNames elementsOf(Path pom) {
        return new ParameterNames() {
            @Override
            public String nameOf(String parameter) {
                return "<" + parameter + ">";
            }

            @Override
            public @Nullable Path file() {
                return pom;
            }
        };
    }
}
