package io.errorcontract.codegen.goal.release;

import io.errorcontract.codegen.workspace.BaselineException;
import io.errorcontract.codegen.workspace.FoundVersions;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Versions that stand in the history of the module's git repository. */
public final class GitReleases implements Releases {
    private final Workspace module;
    private final String revision;
    private final Git git;

    /**
     * Makes the place.
     *
     * @param module the module, whose catalog is looked for at the same path
     * @param revision a revision, or a glob of tags such as {@code v*}
     */
    public GitReleases(Workspace module, String revision) {
        this.module = module;
        this.revision = revision;
        this.git = new Git(module.baseDirectory());
    }

    @Override
    public FoundVersions find() throws BaselineException, IOException {
        if (!revision.contains("*")) {
            return FoundVersions.all(List.of(revision));
        }
        Git.Result tags = git.run("tag", "--list", "--sort=version:refname", "--", revision);
        if (!tags.ok()) {
            throw new BaselineException("git lists no tags: " + tags.errors(), null);
        }
        List<String> names = tags.text().lines().toList();
        if (names.isEmpty()) {
            throw new BaselineException(
                    "no tag fits '" + revision + "'", "a shallow clone may lack them: git fetch --tags --unshallow");
        }
        return FoundVersions.all(names);
    }

    @Override
    public ReleasedCatalog load(String name) throws BaselineException, IOException {
        Git.Result commit = git.run("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
        if (!commit.ok()) {
            Git.Result repository = git.run("rev-parse", "--git-dir");
            throw repository.ok()
                    ? new BaselineException(
                            "there is no git revision '" + name + "'",
                            "check its name; a shallow clone may lack it: git fetch --tags --unshallow")
                    : new BaselineException("this is no git repository: " + repository.errors(), null);
        }
        String id = commit.text().strip();
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : paths(id)) {
            files.put(name + ":" + path, show(id, path));
        }
        if (files.isEmpty()) {
            String hint = "the catalog may have stood elsewhere then; compare with a later revision";
            throw new BaselineException("revision '" + name + "' has no catalog in " + relative(), hint);
        }
        return new ReleasedCatalog(name, files);
    }

    private List<String> paths(String commit) throws BaselineException, IOException {
        Git.Result tree = git.run("ls-tree", "-r", "-z", "--name-only", commit, "--", relative() + "/");
        List<String> paths = new ArrayList<>();
        for (String path : tree.text().split("\0", -1)) {
            if (!path.isEmpty()
                    && module.catalog().includes(module.baseDirectory().resolve(path))) {
                paths.add(path);
            }
        }
        return paths;
    }

    private byte[] show(String commit, String path) throws BaselineException, IOException {
        Git.Result file = git.run("show", commit + ":./" + path);
        if (!file.ok()) {
            throw new BaselineException("git does not show " + path + ": " + file.errors(), null);
        }
        return file.bytes();
    }

    private String relative() {
        Path base = module.baseDirectory().toAbsolutePath().normalize();
        Path directory = module.catalog().directory().toAbsolutePath().normalize();
        String path = base.relativize(directory).toString().replace('\\', '/');
        return path.isEmpty() ? "." : path;
    }
}
