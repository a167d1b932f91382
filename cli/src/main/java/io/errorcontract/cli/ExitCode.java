package io.errorcontract.cli;

/** The exit codes of every command. */
public final class ExitCode {

    /** The command did its work. */
    public static final int OK = 0;

    /** The catalog, the document or the response has errors. */
    public static final int PROBLEMS = 1;

    /** The command line makes no sense. */
    public static final int USAGE = 2;

    /** A file could not be read or written, or the tool itself failed. */
    public static final int FAILURE = 3;

    private ExitCode() {}
}
