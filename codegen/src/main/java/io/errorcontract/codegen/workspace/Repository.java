package io.errorcontract.codegen.workspace;

import java.nio.file.Path;

/** Where released artifacts are found, such as the Maven repositories of a build. */
public interface Repository {

    /** Has no artifacts, and says so. */
    Repository NONE = new Repository() {
        @Override
        public FoundVersions versions(Coordinates coordinates) throws BaselineException {
            throw unknown(coordinates);
        }

        @Override
        public Path resolve(Coordinates coordinates) throws BaselineException {
            throw unknown(coordinates);
        }

        private static BaselineException unknown(Coordinates coordinates) {
            return new BaselineException(
                    coordinates + " cannot be looked up: there is no repository of artifacts here",
                    "name git:REVISION, or the path of a lock file");
        }
    };

    /**
     * Finds versions of an artifact.
     *
     * @param coordinates the artifact; its version is a range
     * @return the released versions within the range
     * @throws BaselineException if they cannot be looked up
     */
    FoundVersions versions(Coordinates coordinates) throws BaselineException;

    /**
     * Fetches an artifact.
     *
     * @param coordinates the artifact with its version
     * @return its jar, or its file if it is a catalog by itself
     * @throws BaselineException if it is not there
     */
    Path resolve(Coordinates coordinates) throws BaselineException;
}
