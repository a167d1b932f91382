package io.errorcontract.codegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the last successful run of a goal was made from, what it left on disk, and what it had to say. The next run
 * reads it, and is done if nothing changed since.
 *
 * @param fingerprint what the run was made from, see {@link InputHash}
 * @param outputs the files that it left
 * @param report its report, which a run that has nothing to do repeats; empty if there was none
 * @since 0.1.0
 */
public record BuildRecord(String fingerprint, List<Output> outputs, String report) {

    private static final String HEADING = "error-contract build record 1";

    /** Copies the list. */
    public BuildRecord {
        outputs = List.copyOf(outputs);
    }

    /**
     * A file as a run left it.
     *
     * @param size its size in bytes
     * @param modified when it was last changed, in milliseconds since 1970
     * @param file its absolute path
     */
    public record Output(long size, long modified, Path file) {

        /**
         * Looks at a file.
         *
         * @param file the file
         * @return the file as it is now
         * @throws IOException if it cannot be read
         */
        public static Output of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Output(attributes.size(), attributes.lastModifiedTime().toMillis(), file);
        }

        private boolean isUnaltered() {
            try {
                Output now = of(file);
                return size == now.size && modified == now.modified;
            } catch (IOException e) {
                return false;
            }
        }

        /** The line of a build record. Written by hand, since a record's own costs a JVM's first use 40 ms. */
        @Override
        public String toString() {
            return size + " " + modified + " " + file;
        }
    }

    /**
     * Reads the record of the last run.
     *
     * @param file where it was stored
     * @return the record; empty if there is none, or none that this version understands
     */
    public static Optional<BuildRecord> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return parse(Files.readString(file));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // A damaged record costs a run, not the build.
        }
    }

    private static Optional<BuildRecord> parse(String text) {
        int end = text.indexOf("\n\n");
        List<String> lines = text.substring(0, end).lines().toList();
        if (!lines.get(0).equals(HEADING)) {
            return Optional.empty();
        }
        List<Output> outputs = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] parts = line.split(" ", 3);
            outputs.add(new Output(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Path.of(parts[2])));
        }
        return Optional.of(new BuildRecord(lines.get(1), outputs, text.substring(end + 2)));
    }

    /**
     * Stores the record.
     *
     * @param file where; its folder is made if need be
     * @throws IOException if it cannot be written
     */
    public void store(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEADING).append('\n').append(fingerprint);
        for (Output output : outputs) {
            text.append('\n').append(output);
        }
        AtomicFiles.write(file, text.append("\n\n").append(report).toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Tells whether another run would change nothing.
     *
     * @param current what it would be made from
     * @return whether that is the same, and the files are as they were left
     */
    public boolean isUpToDate(String current) {
        if (!fingerprint.equals(current)) {
            return false;
        }
        for (Output output : outputs) {
            if (!output.isUnaltered()) {
                return false;
            }
        }
        return true;
    }
}
