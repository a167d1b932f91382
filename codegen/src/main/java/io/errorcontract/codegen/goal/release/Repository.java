package io.errorcontract.codegen.goal.release;

import java.nio.file.Path;
import java.util.List;

/** What is asked of the build's Maven repositories. */
public interface Repository {
    /**
     * Finds versions of an artifact.
     *
     * @param coordinates the artifact; its version is a range
     * @return the released versions within the range, the earliest first
     * @throws BaselineException if a repository does not answer
     */
    List<String> versions(Coordinates coordinates) throws BaselineException;

    /**
     * Fetches an artifact.
     *
     * @param coordinates the artifact with its version
     * @return its jar, or its file if it is a catalog by itself
     * @throws BaselineException if it is not there
     */
    Path resolve(Coordinates coordinates) throws BaselineException;
}
