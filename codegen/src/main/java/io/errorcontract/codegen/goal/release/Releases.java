package io.errorcontract.codegen.goal.release;

import io.errorcontract.codegen.workspace.BaselineException;
import io.errorcontract.codegen.workspace.FoundVersions;
import java.io.IOException;

/** A place that keeps earlier versions of a catalog. */
public interface Releases {
    /**
     * Finds the versions that it keeps.
     *
     * @return the versions; none if there are none yet and that is no fault
     * @throws BaselineException if they cannot be found, or a repository did not answer and none are known
     * @throws IOException if reading fails
     */
    FoundVersions find() throws BaselineException, IOException;

    /**
     * Reads one version.
     *
     * @param name the name of one that was found
     * @return its files
     * @throws BaselineException if it cannot be found, or holds no catalog
     * @throws IOException if reading fails
     */
    ReleasedCatalog load(String name) throws BaselineException, IOException;
}
