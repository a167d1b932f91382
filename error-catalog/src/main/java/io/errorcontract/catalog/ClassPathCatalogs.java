package io.errorcontract.catalog;

import io.errorcontract.catalog.definition.CatalogSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The catalogs of a class path: those that the Maven goal {@code generate} put under {@value #FOLDER} of a jar. Of two
 * that have the same id, the first one on the path counts.
 *
 * <p>Looks at the path when it is first asked. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class ClassPathCatalogs implements CatalogSource {
    /** Where catalogs are in a jar, each in a directory that is called by its id. */
    public static final String FOLDER = "META-INF/error-contract/";

    private final List<Path> path;
    private @Nullable Map<String, Map<String, byte[]>> catalogs;

    /**
     * Makes the source.
     *
     * @param path jars and directories of classes; what does not exist or is neither is passed over
     */
    public ClassPathCatalogs(List<Path> path) {
        this.path = List.copyOf(path);
    }

    @Override
    public Set<String> ids() throws IOException {
        return Collections.unmodifiableSet(catalogs().keySet());
    }

    @Override
    public Map<String, byte[]> files(String id) throws IOException {
        return Collections.unmodifiableMap(catalogs().getOrDefault(id, Map.of()));
    }

    private Map<String, Map<String, byte[]>> catalogs() throws IOException {
        Map<String, Map<String, byte[]>> known = catalogs;
        if (known == null) {
            known = new TreeMap<>();
            for (Path element : path) {
                Map<String, Map<String, byte[]>> found = new TreeMap<>();
                if (Files.isDirectory(element)) {
                    readDirectory(element, found);
                } else if (Files.isRegularFile(element) && element.toString().endsWith(".jar")) {
                    found.putAll(inJar(element, element.getFileName().toString()));
                }
                found.forEach(known::putIfAbsent);
            }
            catalogs = known;
        }
        return known;
    }

    private static void readDirectory(Path classes, Map<String, Map<String, byte[]>> found) throws IOException {
        Path folder = classes.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = FOLDER + folder.relativize(file).toString().replace('\\', '/');
                add(found, name, classes.resolve(name).toString(), Files.readAllBytes(file));
            }
        }
    }

    /**
     * Reads the catalogs of one jar.
     *
     * @param jar the jar
     * @param shown what diagnostics call it
     * @return the bytes of each file, by the id of its catalog and the name that diagnostics show
     * @throws java.util.zip.ZipException if it is no jar
     * @throws IOException if it cannot be read
     */
    public static Map<String, Map<String, byte[]>> inJar(Path jar, String shown) throws IOException {
        Map<String, Map<String, byte[]>> found = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        add(found, entry.getName(), shown + "!/" + entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        return found;
    }

    private static void add(Map<String, Map<String, byte[]>> found, String name, String shown, byte[] content) {
        int end = name.indexOf('/', FOLDER.length());
        if (end > 0 && (name.endsWith(".yaml") || name.endsWith(".yml"))) {
            String id = name.substring(FOLDER.length(), end);
            found.computeIfAbsent(id, ignored -> new TreeMap<>()).put(shown, content);
        }
    }
}
