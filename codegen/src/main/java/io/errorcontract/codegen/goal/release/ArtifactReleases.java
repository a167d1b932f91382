package io.errorcontract.codegen.goal.release;

import io.errorcontract.codegen.workspace.BaselineException;
import io.errorcontract.codegen.workspace.Coordinates;
import io.errorcontract.codegen.workspace.FoundVersions;
import io.errorcontract.codegen.workspace.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Versions that were released as Maven artifacts, each with the copy of the catalog that the goal {@code generate} puts
 * in.
 */
public final class ArtifactReleases implements Releases {
    private final Repository repository;
    private final Coordinates coordinates;
    private final String before;
    private final String catalogId;

    /**
     * Makes the place.
     *
     * @param repository the build's repositories
     * @param coordinates the artifact; without a version, all versions before the current one are meant
     * @param before the current version of the module, or an empty text if it has none
     * @param catalogId the id of the catalog, by which it is found in a jar that holds several
     */
    public ArtifactReleases(Repository repository, Coordinates coordinates, String before, String catalogId) {
        this.repository = repository;
        this.coordinates = coordinates;
        this.before = before;
        this.catalogId = catalogId;
    }

    @Override
    public FoundVersions find() throws BaselineException {
        boolean all = coordinates.version().isEmpty();
        if (!all && !coordinates.isRange()) {
            return FoundVersions.all(List.of(coordinates.version()));
        }
        Coordinates range = all ? coordinates.withVersion("(," + before + ")") : coordinates;
        FoundVersions versions = repository.versions(range);
        if (versions.names().isEmpty() && versions.unanswered() != null) {
            throw BaselineException.unanswered(
                    "the versions of " + coordinates.withVersion("") + " cannot be found: " + versions.unanswered(),
                    "build online, see why the repository does not answer, or compare with a lock file");
        }
        if (versions.names().isEmpty() && !all) {
            List<String> others =
                    repository.versions(coordinates.withVersion("[0,)")).names();
            String hint = others.isEmpty()
                    ? "no version of it was released to the repositories of this build"
                    : "released are: "
                            + String.join(", ", others.subList(Math.max(0, others.size() - 10), others.size()));
            throw new BaselineException("no version of " + coordinates + " fits", hint);
        }
        return versions;
    }

    @Override
    public ReleasedCatalog load(String version) throws BaselineException, IOException {
        Coordinates artifact = coordinates.withVersion(version);
        if (artifact.isCatalog()) {
            return loadFile(artifact);
        }
        Path jar;
        try {
            jar = repository.resolve(artifact);
        } catch (BaselineException e) {
            return loadFileInsteadOf(artifact, e);
        }
        return new ReleasedCatalog(artifact.toString(), new JarCatalogs(jar, artifact.toString()).of(catalogId));
    }

    /** A module that generates nothing releases the catalog alone. */
    private ReleasedCatalog loadFileInsteadOf(Coordinates artifact, BaselineException missingJar)
            throws BaselineException, IOException {
        if (!artifact.classifier().isEmpty()) {
            throw missingJar;
        }
        try {
            return loadFile(artifact.ofCatalog());
        } catch (BaselineException e) {
            throw missingJar;
        }
    }

    private ReleasedCatalog loadFile(Coordinates artifact) throws BaselineException, IOException {
        byte[] content = Files.readAllBytes(repository.resolve(artifact));
        return new ReleasedCatalog(artifact.toString(), Map.of(artifact.toString(), content));
    }
}
