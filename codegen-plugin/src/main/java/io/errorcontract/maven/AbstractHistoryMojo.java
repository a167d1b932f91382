package io.errorcontract.maven;

import io.errorcontract.codegen.workspace.Workspace;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that look at earlier versions. */
abstract class AbstractHistoryMojo extends AbstractCatalogMojo {

    /** Maven's resolver. */
    @Inject
    RepositorySystem repositorySystem;

    /** The session of the resolver. */
    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    RepositorySystemSession repositorySession;

    @Override
    final Workspace.Builder workspace() {
        return MavenRepository.addTo(super.workspace(), repositorySystem, repositorySession, project);
    }

    /** What a user wrote, or an empty text. */
    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
