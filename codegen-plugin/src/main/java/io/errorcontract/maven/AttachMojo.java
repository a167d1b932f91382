package io.errorcontract.maven;

import io.errorcontract.codegen.goal.Lock;
import io.errorcontract.codegen.goal.Outcome;
import io.errorcontract.codegen.workspace.Coordinates;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Publishes the error catalog as an artifact of its own, one file with the classifier {@code catalog} and the type
 * {@code yaml}, for those who need the contract but not the classes. The goal {@code check} compares with it if a
 * release has no jar.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "attach",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class AttachMojo extends AbstractCatalogMojo {

    /** Attaches the file. */
    @Inject
    MavenProjectHelper helper;

    /**
     * The file to write.
     *
     * <p>The default is {@code target/error-contract/catalog.yaml}.
     *
     * <pre>{@code
     * <catalogFile>${project.build.directory}/errors.yaml</catalogFile>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.catalogFile",
            defaultValue = "${project.build.directory}/error-contract/catalog.yaml",
            required = true)
    File catalogFile;

    /**
     * The classifier of the artifact: {@code catalog}, or a word that ends in {@code -catalog}. In a module with
     * several catalogs, each needs its own classifier and {@code catalogFile}.
     *
     * <p>The default is {@code catalog}.
     *
     * <pre>{@code
     * <catalogClassifier>admin-catalog</catalogClassifier>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "error-contract.catalogClassifier",
            defaultValue = Coordinates.CATALOG_CLASSIFIER,
            required = true)
    String catalogClassifier;

    @Override
    Outcome run(Workspace workspace) throws IOException {
        if (!Coordinates.isCatalog(catalogClassifier)) {
            throw new IllegalArgumentException("the classifier '" + catalogClassifier
                    + "' is not that of a catalog; set <catalogClassifier> to a word such as '" + catalogClassifier
                    + "-catalog'");
        }
        claim(catalogFile);
        claimClassifier(catalogClassifier);
        Outcome outcome = new Lock(failOnWarning, output(catalogFile)).run(workspace);
        if (outcome instanceof Outcome.Done) {
            helper.attachArtifact(project, Coordinates.CATALOG_TYPE, catalogClassifier, catalogFile);
        }
        return outcome;
    }
}
