package io.errorcontract.codegen.workspace;

import java.nio.file.Path;

/**
 * A file or folder that a goal writes. Another place makes another run; its content does not.
 *
 * @param path where it is or will be
 */
public record OutputPath(Path path) {}
