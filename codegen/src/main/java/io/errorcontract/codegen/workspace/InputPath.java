package io.errorcontract.codegen.workspace;

import java.nio.file.Path;

/**
 * A file or folder that a goal reads. Another content makes another run.
 *
 * @param path where it is; it need not exist
 */
public record InputPath(Path path) {}
