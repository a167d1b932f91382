package io.errorcontract.codegen.thrown.code;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The class files of one class path, read on demand. What cannot be read is noted, never fatal. Of two files of one
 * name, the first one on the path counts. Not thread-safe.
 */
public final class ClassFiles implements AutoCloseable {

    private static final String ENDING = ".class";

    private final List<Element> elements = new ArrayList<>();
    private final Map<String, Element> libraries = new HashMap<>();
    private final List<String> unreadable = new ArrayList<>();

    /** A directory or jar. */
    private record Element(Path path, @Nullable ZipFile zip, List<String> names) {

        Optional<byte[]> read(String name) throws IOException {
            if (zip == null) {
                return Optional.of(Files.readAllBytes(path.resolve(name + ENDING)));
            }
            ZipEntry entry = zip.getEntry(name + ENDING);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Optional.of(in.readAllBytes());
            }
        }
    }

    /**
     * Opens a class path.
     *
     * @param path directories of classes and jars; what does not exist is passed over
     */
    public ClassFiles(List<Path> path) {
        for (Path each : path) {
            try {
                if (Files.isDirectory(each)) {
                    elements.add(new Element(each, null, inDirectory(each)));
                } else if (Files.isRegularFile(each) && each.toString().endsWith(".jar")) {
                    ZipFile zip = new ZipFile(each.toFile());
                    elements.add(new Element(each, zip, inJar(zip)));
                }
            } catch (IOException e) {
                unreadable.add(each + " (" + e.getMessage() + ")");
            }
        }
        for (Element element : elements) {
            element.names().forEach(name -> libraries.putIfAbsent(name, element));
        }
    }

    private static List<String> inDirectory(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .filter(ClassFiles::isClass)
                    .map(ClassFiles::withoutEnding)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> inJar(ZipFile zip) {
        List<String> names = new ArrayList<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName();
            if (isClass(name)) {
                names.add(withoutEnding(name));
            }
        }
        return names;
    }

    private static boolean isClass(String name) {
        return name.endsWith(ENDING) && !name.startsWith("META-INF/") && !name.endsWith("module-info.class");
    }

    private static String withoutEnding(String name) {
        return name.substring(0, name.length() - ENDING.length());
    }

    /**
     * Reads all classes of the elements that hold a class which mentions one of some packages, or that are among the
     * first ones.
     *
     * @param always how many elements are read whatever they mention
     * @param packages internal names of packages, with a slash at the end
     * @return the bytes of each class, by its internal name, sorted
     */
    public Map<String, byte[]> mentioning(int always, List<String> packages) {
        Map<String, byte[]> found = new TreeMap<>();
        for (int i = 0; i < elements.size(); i++) {
            Map<String, byte[]> classes = readAll(elements.get(i));
            if (i < always || classes.values().stream().anyMatch(bytes -> Bytes.containAny(bytes, packages))) {
                classes.forEach(found::putIfAbsent);
            }
        }
        return found;
    }

    private Map<String, byte[]> readAll(Element element) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (String name : element.names()) {
            try {
                element.read(name).ifPresent(bytes -> classes.put(name, bytes));
            } catch (IOException e) {
                unreadable.add(element.path() + ": " + name + " (" + e.getMessage() + ")");
            }
        }
        return classes;
    }

    /**
     * Finds the internal names of classes.
     *
     * @param ending the end of the name
     * @return all names on the path that end so
     */
    public List<String> named(String ending) {
        return libraries.keySet().stream()
                .filter(name -> name.endsWith(ending))
                .sorted()
                .toList();
    }

    /**
     * Reads a class of the path or of the JDK.
     *
     * @param name its internal name
     * @return its bytes, empty if there is none
     */
    public Optional<byte[]> read(String name) {
        Element element = libraries.get(name);
        try {
            if (element != null) {
                return element.read(name);
            }
            try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ENDING)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns what could not be read.
     *
     * @return a line for each
     */
    public List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    @Override
    public void close() throws IOException {
        for (Element element : elements) {
            if (element.zip() != null) {
                element.zip().close();
            }
        }
    }
}
