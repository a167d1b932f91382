package io.errorcontract.maven;

import io.errorcontract.codegen.workspace.BaselineException;
import io.errorcontract.codegen.workspace.Coordinates;
import io.errorcontract.codegen.workspace.FoundVersions;
import io.errorcontract.codegen.workspace.Repository;
import io.errorcontract.codegen.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.RepositoryPolicy;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.eclipse.aether.transfer.MetadataNotFoundException;
import org.eclipse.aether.transfer.RepositoryOfflineException;
import org.jspecify.annotations.Nullable;

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

    /** Lets a workspace find earlier versions; the repositories of a module are those of its dependencies. */
    static Workspace.Builder addTo(
            Workspace.Builder workspace,
            RepositorySystem system,
            RepositorySystemSession session,
            MavenProject project) {
        return workspace.releases(
                new MavenRepository(system, session, project.getRemoteProjectRepositories()),
                new Coordinates(project.getGroupId(), project.getArtifactId(), project.getVersion(), ""));
    }

    /** Asks the repositories each time, since a release of an hour ago is one to compare with. */
    @Override
    public FoundVersions versions(Coordinates coordinates) throws BaselineException {
        VersionRangeRequest request = new VersionRangeRequest(artifact(coordinates), askedAlways(), null);
        try {
            VersionRangeResult result = system.resolveVersionRange(session, request);
            List<String> released = result.getVersions().stream()
                    .map(Object::toString)
                    .filter(version -> !version.endsWith("-SNAPSHOT"))
                    .toList();
            return new FoundVersions(released, unanswered(result.getExceptions()));
        } catch (VersionRangeResolutionException e) {
            throw new BaselineException("the versions of " + coordinates + " cannot be found: " + e.getMessage(), null);
        }
    }

    private List<RemoteRepository> askedAlways() {
        return remotes.stream().map(MavenRepository::askedAlways).toList();
    }

    private static RemoteRepository askedAlways(RemoteRepository remote) {
        RepositoryPolicy policy = remote.getPolicy(false);
        return new RemoteRepository.Builder(remote)
                .setReleasePolicy(new RepositoryPolicy(
                        policy.isEnabled(), RepositoryPolicy.UPDATE_POLICY_ALWAYS, policy.getChecksumPolicy()))
                .build();
    }

    /** That there is nothing to compare with has to be known, and not guessed from a repository's silence. */
    private static @Nullable String unanswered(List<Exception> failures) {
        return failures.stream()
                .filter(failure -> !isNotFound(failure))
                .map(Exception::getMessage)
                .findFirst()
                .orElse(null);
    }

    /** Whether a repository said that it has no such thing. The resolver says so too when it is not allowed to ask. */
    private static boolean isNotFound(Exception failure) {
        boolean missing = failure instanceof MetadataNotFoundException || failure instanceof ArtifactNotFoundException;
        return missing && !(failure.getCause() instanceof RepositoryOfflineException);
    }

    @Override
    public Path resolve(Coordinates coordinates) throws BaselineException {
        try {
            return system.resolveArtifact(session, new ArtifactRequest(artifact(coordinates), remotes, null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            String message = coordinates + " cannot be resolved: " + e.getMessage();
            throw unanswered(e.getResult().getExceptions()) == null
                    ? new BaselineException(message, "name a version that was released")
                    : BaselineException.unanswered(
                            message,
                            "build online, see why the repository does not answer, or compare with a lock file");
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
