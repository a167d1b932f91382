package io.errorcontract.maven;

import io.errorcontract.codegen.GeneratedFile;
import io.errorcontract.codegen.OutputWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Generated files that a compiler goes on with, in the directory that a goal owns.
 *
 * @param directory the directory
 * @param files all of its files
 * @param changes what writing them changed
 */
record WrittenFiles(Path directory, List<GeneratedFile> files, OutputWriter.Changes changes) {

    /** Writes the files, and takes away what is not made any more, also from the compiled classes. */
    static WrittenFiles write(Path directory, List<GeneratedFile> files, Path classes) throws IOException {
        OutputWriter.Changes changes = new OutputWriter(directory).write(files);
        new StaleClasses(classes).removeOf(changes.removed());
        return new WrittenFiles(directory, files, changes);
    }

    List<Path> outputs() {
        return files.stream().map(file -> directory.resolve(file.path())).toList();
    }

    String summary() {
        return changes.written().size() + " files written, " + changes.removed().size() + " removed, in " + directory;
    }
}
