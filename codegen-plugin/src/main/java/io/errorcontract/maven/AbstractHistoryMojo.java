package io.errorcontract.maven;

import io.errorcontract.codegen.goal.release.BaselineText;
import io.errorcontract.codegen.workspace.CatalogFiles;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;

/** The parameters of goals that look at earlier versions. */
abstract class AbstractHistoryMojo extends AbstractCatalogMojo {

    /** Maven's resolver. */
    @Inject
    RepositorySystem repositorySystem;

    /** The session of the resolver. */
    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    RepositorySystemSession repositorySession;

    final BaselineText places(CatalogFiles files) {
        return MavenRepository.places(repositorySystem, repositorySession, project, files);
    }
}
