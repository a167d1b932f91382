package io.errorcontract.codegen.goal;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the goal {@code thrown} needs to know.
 *
 * @param base the directory that places are shown relative to
 * @param classes the compiled classes of the server
 * @param libraries the rest of its class path
 * @param document the OpenAPI document whose lists are checked, or null to check those of the handlers
 * @param accepted the findings that are no mistakes; the file need not exist
 * @param report the file to write the report to
 * @param write whether the codes that are thrown are written into the document's lists
 */
public record ThrownRequest(
        Path base,
        Path classes,
        List<Path> libraries,
        @Nullable Path document,
        Path accepted,
        Path report,
        boolean write) {

    /** Copies the list. */
    public ThrownRequest {
        libraries = List.copyOf(libraries);
    }
}
