package io.errorcontract.codegen.goal.release;

import io.errorcontract.codegen.workspace.BaselineException;
import io.errorcontract.codegen.workspace.Coordinates;
import io.errorcontract.codegen.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a user wrote for earlier versions.
 *
 * @param text {@code git:REVISION}, coordinates, or the path of a file or directory; empty for the module's
 *     {@code errors.lock.yaml} if it has one, else for the releases of the module itself
 */
public record BaselineText(String text) {
    private static final String GIT = "git:";
    private static final String LOCK = "errors.lock.yaml";

    /**
     * Finds the place that the text means.
     *
     * @param module the module
     * @param catalogId the id of the current catalog
     * @return the place
     * @throws BaselineException if the text is none of these
     */
    public Releases find(Workspace module, String catalogId) throws BaselineException {
        Path base = module.baseDirectory();
        if (text.isEmpty()) {
            return byDefault(module, base.resolve(LOCK), catalogId);
        }
        if (text.startsWith(GIT)) {
            String revision = text.substring(GIT.length());
            if (revision.isEmpty() || revision.startsWith("-")) {
                throw new BaselineException("'" + text + "' names no git revision", "for example git:v1.0.0");
            }
            return new GitReleases(module, revision);
        }
        if (isPath(base)) {
            return new FileReleases(module, base.resolve(text), catalogId);
        }
        Optional<Coordinates> coordinates = Coordinates.parse(text);
        if (coordinates.isEmpty()) {
            throw new BaselineException(
                    "'" + text + "' is no baseline",
                    "name groupId:artifactId:version, git:REVISION, or the path of a lock file, a directory or a jar");
        }
        Coordinates self = module.self();
        String before = self == null ? "" : self.version();
        return new ArtifactReleases(module.repository(), coordinates.get(), before, catalogId);
    }

    /** What is not there yet is told to be a path by its ending; a colon may be what Windows cannot have in one. */
    private boolean isPath(Path base) {
        if (text.endsWith(".yaml") || text.endsWith(".yml") || text.endsWith(".jar")) {
            return true;
        }
        try {
            return Files.exists(base.resolve(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Releases byDefault(Workspace module, Path lock, String catalogId) throws BaselineException {
        if (Files.exists(lock)) {
            return new FileReleases(module, lock, catalogId);
        }
        Coordinates self = module.self();
        if (self == null) {
            throw new BaselineException(
                    "there is no " + LOCK + ", and no earlier version is named",
                    "the goal 'lock' writes one; commit it with each release");
        }
        return new ArtifactReleases(module.repository(), self.withVersion(""), self.version(), catalogId);
    }
}
