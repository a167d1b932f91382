package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.importer.ImportSettings;
import java.nio.file.Path;

/**
 * What the goal {@code import} needs to know.
 *
 * @param baseDirectory the directory to which diagnostics show paths relative
 * @param document the document to read
 * @param catalogFile the file to write
 * @param settings what the author says of the catalog beforehand
 */
public record ImportRequest(Path baseDirectory, Path document, Path catalogFile, ImportSettings settings) {}
