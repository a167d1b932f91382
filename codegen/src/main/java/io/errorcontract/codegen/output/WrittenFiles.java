package io.errorcontract.codegen.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Generated files in the directory that a goal owns.
 *
 * @param directory the directory
 * @param files all of its files
 * @param changes what writing them changed
 */
record WrittenFiles(Path directory, List<GeneratedFile> files, OutputWriter.Changes changes) {

    /** Writes the files, and takes away what is not made any more. */
    static WrittenFiles write(Path directory, List<GeneratedFile> files) throws IOException {
        return new WrittenFiles(directory, files, new OutputWriter(directory).write(files));
    }

    /** Writes files that a compiler goes on with; what is not made any more is taken from the compiled classes too. */
    static WrittenFiles write(Path directory, List<GeneratedFile> files, Path classes) throws IOException {
        WrittenFiles written = write(directory, files);
        new StaleClasses(classes).removeOf(written.changes().removed());
        return written;
    }

    List<Path> outputs() {
        return files.stream().map(file -> directory.resolve(file.path())).toList();
    }

    String counts() {
        return changes.written().size() + " files written, " + changes.removed().size() + " removed";
    }
}
