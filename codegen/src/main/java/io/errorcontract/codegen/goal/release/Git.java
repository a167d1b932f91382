package io.errorcontract.codegen.goal.release;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the git command. It is on every machine that has a clone, and it knows work trees, partial clones and the object
 * formats of its repositories, which a library of another age may not.
 */
final class Git {
    private final Path directory;

    Git(Path directory) {
        this.directory = directory;
    }

    /** What a command gave. */
    static final class Result {
        private final boolean ok;
        private final byte[] output;
        private final String errors;

        private Result(boolean ok, byte[] output, String errors) {
            this.ok = ok;
            this.output = output;
            this.errors = errors;
        }

        /** Whether it succeeded. */
        boolean ok() {
            return ok;
        }

        /** What it wrote. */
        byte[] bytes() {
            return output.clone();
        }

        String text() {
            return new String(output, StandardCharsets.UTF_8);
        }

        /** What it complained of, one line. */
        String errors() {
            return errors;
        }
    }

    Result run(String... arguments) throws IOException, BaselineException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("error-contract", ".git");
        try {
            Process process = start(command, errors);
            byte[] output = process.getInputStream().readAllBytes();
            int status = process.waitFor();
            return new Result(
                    status == 0, output, Files.readString(errors).strip().replace('\n', ' '));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while git ran").initCause(e);
        } finally {
            Files.delete(errors);
        }
    }

    private Process start(List<String> command, Path errors) throws IOException, BaselineException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        // Nobody is there to type a password, and reading needs no lock.
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.redirectError(errors.toFile());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new BaselineException(
                    "git cannot be run: " + e.getMessage(), "install it, or compare with an artifact or a lock file");
        }
    }
}
