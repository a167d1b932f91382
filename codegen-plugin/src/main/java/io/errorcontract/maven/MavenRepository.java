package io.errorcontract.maven;

import io.errorcontract.codegen.goal.release.BaselineException;
import io.errorcontract.codegen.goal.release.BaselineText;
import io.errorcontract.codegen.goal.release.Coordinates;
import io.errorcontract.codegen.goal.release.Repository;
import io.errorcontract.codegen.workspace.CatalogFiles;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.transfer.MetadataNotFoundException;

/** The repositories of a build, asked by Maven's own resolver. */
final class MavenRepository implements Repository {

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> remotes;

    private MavenRepository(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> remotes) {
        this.system = system;
        this.session = session;
        this.remotes = remotes;
    }

    /** Where earlier versions of a module's catalog may be; its repositories are those of its dependencies. */
    static BaselineText places(
            RepositorySystem system, RepositorySystemSession session, MavenProject project, CatalogFiles files) {
        Coordinates self = new Coordinates(project.getGroupId(), project.getArtifactId(), project.getVersion(), "");
        Repository repository = new MavenRepository(system, session, project.getRemoteProjectRepositories());
        return new BaselineText(files, repository, self);
    }

    @Override
    public List<String> versions(Coordinates coordinates) throws BaselineException {
        VersionRangeResult result;
        try {
            result = system.resolveVersionRange(session, new VersionRangeRequest(artifact(coordinates), remotes, null));
        } catch (VersionRangeResolutionException e) {
            throw new BaselineException("the versions of " + coordinates + " cannot be found: " + e.getMessage(), null);
        }
        List<String> released = result.getVersions().stream()
                .map(Object::toString)
                .filter(version -> !version.endsWith("-SNAPSHOT"))
                .toList();
        if (released.isEmpty()) {
            failIfUnanswered(coordinates, result.getExceptions());
        }
        return released;
    }

    /** That there is nothing to compare with has to be known, and not guessed from a repository's silence. */
    private static void failIfUnanswered(Coordinates coordinates, List<Exception> failures) throws BaselineException {
        for (Exception failure : failures) {
            if (!(failure instanceof MetadataNotFoundException)) {
                throw new BaselineException(
                        "the versions of " + coordinates + " cannot be found: " + failure.getMessage(),
                        "see why the repository does not answer, or compare with a lock file");
            }
        }
    }

    @Override
    public Path resolve(Coordinates coordinates) throws BaselineException {
        try {
            return system.resolveArtifact(session, new ArtifactRequest(artifact(coordinates), remotes, null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new BaselineException(
                    coordinates + " cannot be resolved: " + e.getMessage(), "name a version that was released");
        }
    }

    private static Artifact artifact(Coordinates coordinates) {
        return new DefaultArtifact(
                coordinates.groupId(),
                coordinates.artifactId(),
                coordinates.classifier(),
                coordinates.isCatalog() ? Coordinates.CATALOG_TYPE : "jar",
                coordinates.version());
    }
}
