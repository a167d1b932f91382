package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.output.InputHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The goal {@code docs}: writes the reference site of a catalog. */
public final class DocsGoal implements CatalogGoal.Work {

    private final DocsRequest request;

    /**
     * Makes the goal.
     *
     * @param request what to do
     */
    public DocsGoal(DocsRequest request) {
        this.request = request;
    }

    /**
     * Does it, unless nothing changed since the last run. Whether there are other releases by now shows nowhere in the
     * module, so that a site that tells of them is made again to see what changed.
     *
     * @return how it ended
     * @throws IOException if files cannot be read or written
     */
    public Outcome run() throws IOException {
        return request.releases() == null
                ? new CatalogGoal(request.catalog()).run(this)
                : run(request.catalog().files().find()).outcome();
    }

    @Override
    public void describe(InputHash fingerprint) throws IOException {
        request.java().describe(fingerprint);
        fingerprint
                .add("goal", "docs")
                .add("output", request.output())
                .add("format", request.format())
                .add("baseUrl", request.baseUrl());
        addFiles(fingerprint, "picture", request.catalog().files().directory());
        addFiles(fingerprint, "stylesheet", request.stylesheet());
        addFiles(fingerprint, "template", request.templates());
        addFiles(fingerprint, "document", request.document());
    }

    /** The catalog's directory holds the logo too; its YAML is added by whoever reads it. */
    private static void addFiles(InputHash fingerprint, String what, @Nullable Path root) throws IOException {
        if (root == null || !Files.exists(root)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(root)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            fingerprint.addFile(what + " " + root.relativize(file), file);
        }
    }

    @Override
    public CatalogGoal.Result run(List<Path> files) throws IOException {
        return new Publication(request).run(files);
    }
}
