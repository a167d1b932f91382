package io.errorcontract.maven.mojo;

import io.errorcontract.maven.CatalogFiles;
import io.errorcontract.maven.baseline.BaselineText;
import io.errorcontract.maven.baseline.Coordinates;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;

/** The parameters of goals that look at earlier versions. */
abstract class AbstractHistoryMojo extends AbstractCatalogMojo {

    /** Maven's resolver. */
    @Inject
    RepositorySystem repositorySystem;

    /** The session of the resolver. */
    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    RepositorySystemSession repositorySession;

    /** The repositories that the module's dependencies come from. */
    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    List<RemoteRepository> repositories;

    final BaselineText places(CatalogFiles files) {
        Coordinates self = new Coordinates(project.getGroupId(), project.getArtifactId(), project.getVersion(), "");
        return new BaselineText(files, new MavenRepository(repositorySystem, repositorySession, repositories), self);
    }
}
