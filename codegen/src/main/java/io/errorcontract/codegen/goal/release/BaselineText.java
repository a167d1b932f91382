package io.errorcontract.codegen.goal.release;

import io.errorcontract.codegen.workspace.CatalogFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells from what a user wrote where earlier versions are.
 *
 * @param module the current catalog
 * @param repository the build's repositories
 * @param self the module's own coordinates, with its current version
 */
public record BaselineText(CatalogFiles module, Repository repository, Coordinates self) {
    private static final String GIT = "git:";
    private static final String LOCK = "errors.lock.yaml";

    /**
     * Finds the place.
     *
     * @param text {@code git:REVISION}, coordinates, or the path of a file or directory; empty for the module's
     *     {@code errors.lock.yaml} if it has one, else for the releases of the module itself
     * @param catalogId the id of the current catalog
     * @return the place
     * @throws BaselineException if the text is none of these
     */
    public Releases find(String text, String catalogId) throws BaselineException {
        Path base = module.baseDirectory();
        if (text.isEmpty()) {
            Path lock = base.resolve(LOCK);
            return Files.exists(lock)
                    ? new FileReleases(module, lock)
                    : new ArtifactReleases(repository, self.withVersion(""), self.version(), catalogId);
        }
        if (text.startsWith(GIT)) {
            String revision = text.substring(GIT.length());
            if (revision.isEmpty() || revision.startsWith("-")) {
                throw new BaselineException("'" + text + "' names no git revision", "for example git:v1.0.0");
            }
            return new GitReleases(module, revision);
        }
        if (text.endsWith(".yaml") || text.endsWith(".yml") || Files.exists(base.resolve(text))) {
            return new FileReleases(module, base.resolve(text));
        }
        Optional<Coordinates> coordinates = Coordinates.parse(text);
        if (coordinates.isEmpty()) {
            throw new BaselineException(
                    "'" + text + "' is no baseline",
                    "name groupId:artifactId:version, git:REVISION, or the path of a lock file");
        }
        return new ArtifactReleases(repository, coordinates.get(), self.version(), catalogId);
    }
}
