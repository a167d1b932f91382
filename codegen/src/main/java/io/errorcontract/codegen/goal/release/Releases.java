package io.errorcontract.codegen.goal.release;

import java.io.IOException;
import java.util.List;

/** A place that keeps earlier versions of a catalog. */
public interface Releases {
    /**
     * Finds the versions that it keeps.
     *
     * @return their names, the earliest first; empty if there are none yet and that is no fault
     * @throws BaselineException if they cannot be found
     * @throws IOException if reading fails
     */
    List<String> names() throws BaselineException, IOException;

    /**
     * Reads one version.
     *
     * @param name one of {@link #names()}
     * @return its files
     * @throws BaselineException if it cannot be found, or holds no catalog
     * @throws IOException if reading fails
     */
    ReleasedCatalog load(String name) throws BaselineException, IOException;
}
