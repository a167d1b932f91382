package io.errorcontract.codegen.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One name has one meaning: no two classes that we publish are called the same. */
class OneNameTest {

    private static final Path ROOT = Path.of("..");
    private static final Set<String> NOT_PUBLISHED = Set.of("benchmarks", "examples");
    private static final Set<String> OF_EACH_PACKAGE_OR_MODULE = Set.of("package-info.java", "module-info.java");

    @Test
    void noSimpleNameStandsForTwoClasses() throws IOException {
        SortedMap<String, List<Path>> files = new TreeMap<>();
        for (Path sources : sourceFolders()) {
            try (Stream<Path> found = Files.walk(sources)) {
                found.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> files.computeIfAbsent(name(file), name -> new ArrayList<>())
                                .add(ROOT.relativize(file)));
            }
        }
        assertThat(files).containsKeys("Generate.java", "ErrorCodec.java");
        files.values().removeIf(places -> places.size() == 1);
        files.keySet().removeAll(OF_EACH_PACKAGE_OR_MODULE);

        assertThat(files).isEmpty();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static List<Path> sourceFolders() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Path module : modulesBelow(ROOT)) {
            if (!NOT_PUBLISHED.contains(name(module))) {
                folders.add(module.resolve("src/main/java"));
                modulesBelow(module).forEach(nested -> folders.add(nested.resolve("src/main/java")));
            }
        }
        folders.removeIf(folder -> !Files.isDirectory(folder));
        return folders;
    }

    private static List<Path> modulesBelow(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(each -> Files.isRegularFile(each.resolve("pom.xml")))
                    .toList();
        }
    }
}
