package io.errorcontract.maven;

import io.errorcontract.codegen.java.ServiceResources;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.OutputWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * Adds what goes into the jar beside the classes. The executions of a module with several catalogs would overwrite each
 * other's announcement, which is one file in a jar; so these are joined.
 */
final class Announcements {

    private static final String JOINED = "generated-resources/error-contract-services";

    private Announcements() {}

    static void add(MavenProject project, Resource added) throws IOException {
        Path directory = Path.of(project.getBuild().getDirectory()).resolve(JOINED);
        List<Resource> announcing = new ArrayList<>(project.getResources().stream()
                .filter(resource -> Files.isRegularFile(fileIn(resource)))
                .filter(resource -> !Path.of(resource.getDirectory()).equals(directory))
                .toList());
        announcing.add(added);
        project.addResource(added);
        if (announcing.size() > 1) {
            join(announcing, directory);
            if (announcing.size() == 2) {
                project.addResource(only(directory.toString()));
            }
        }
    }

    /** What an earlier build has joined stays, so that each execution finds the file as the last of them left it. */
    private static void join(List<Resource> announcing, Path directory) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        List<Path> files = new ArrayList<>(List.of(directory.resolve(ServiceResources.PATH)));
        for (Resource resource : announcing) {
            resource.addExclude(ServiceResources.PATH);
            files.add(fileIn(resource));
        }
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                names.addAll(Files.readAllLines(file));
            }
        }
        String text = String.join("\n", names) + "\n";
        new OutputWriter(directory).write(List.of(GeneratedFile.ofText(ServiceResources.PATH, text)));
    }

    private static Resource only(String directory) {
        Resource resource = new Resource();
        resource.setDirectory(directory);
        resource.addInclude(ServiceResources.PATH);
        return resource;
    }

    private static Path fileIn(Resource resource) {
        return Path.of(resource.getDirectory()).resolve(ServiceResources.PATH);
    }
}
