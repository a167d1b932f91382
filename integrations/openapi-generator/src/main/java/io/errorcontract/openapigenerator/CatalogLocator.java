package io.errorcontract.openapigenerator;

import io.errorcontract.catalog.CatalogDefinition;
import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.CatalogResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds the catalog: in the place that an option names, else among the jars on the class path. */
final class CatalogLocator {

    /** Where the jar of a generated catalog carries its files. */
    private static final String RESOURCES = "META-INF/error-contract/";

    private CatalogLocator() {}

    /** Reads the catalog of a file or directory. */
    static CatalogDefinition read(Path place) {
        if (!Files.exists(place)) {
            throw new IllegalArgumentException("error-contract: " + ErrorContractOptions.ERROR_CATALOG
                    + " names a place that does not exist: " + place);
        }
        return valid(CatalogReader.create().read(place));
    }

    /**
     * Reads all catalogs that jars on the class path carry.
     *
     * @return the catalogs, of which a jar may hold several
     */
    static List<CatalogDefinition> onClassPath(ClassLoader loader) {
        try {
            List<CatalogDefinition> catalogs = new ArrayList<>();
            for (URL root : Collections.list(loader.getResources(RESOURCES))) {
                for (Map<String, byte[]> files : byFolder(filesOf(root)).values()) {
                    catalogs.add(valid(CatalogReader.create().read(files)));
                }
            }
            return catalogs;
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogs on the class path cannot be read", e);
        }
    }

    /** Each catalog has a folder of its own. */
    private static Map<String, Map<String, byte[]>> byFolder(Map<String, byte[]> files) {
        Map<String, Map<String, byte[]>> folders = new TreeMap<>();
        files.forEach((name, content) -> {
            String inside = name.substring(RESOURCES.length());
            folders.computeIfAbsent(inside.substring(0, inside.indexOf('/') + 1), key -> new TreeMap<>())
                    .put(name, content);
        });
        return folders;
    }

    private static CatalogDefinition valid(CatalogResult result) {
        if (result.hasErrors()) {
            throw new IllegalArgumentException("error-contract: the catalog has errors\n" + result.report());
        }
        return result.orElseThrow();
    }

    private static Map<String, byte[]> filesOf(URL root) throws IOException {
        return root.getProtocol().equals("jar") ? filesOfJar(root) : filesOfDirectory(root);
    }

    private static Map<String, byte[]> filesOfJar(URL root) throws IOException {
        JarURLConnection connection = (JarURLConnection) root.openConnection();
        // A cached jar would stay open, and stale, as long as the build runs.
        connection.setUseCaches(false);
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(RESOURCES) && isCatalogFile(entry.getName())) {
                    files.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
        }
        return files;
    }

    private static Map<String, byte[]> filesOfDirectory(URL root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Path directory = Path.of(uri(root));
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = RESOURCES + directory.relativize(path).toString().replace('\\', '/');
                if (isCatalogFile(name)) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    private static URI uri(URL url) throws IOException {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static boolean isCatalogFile(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
