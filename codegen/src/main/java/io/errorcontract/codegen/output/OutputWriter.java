package io.errorcontract.codegen.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The owner of an output directory: it brings the directory to hold just the files that it is given. A file that is
 * right already is not touched, one that it wrote in an earlier run and that is not wanted any more is removed, and one
 * that somebody else put there is neither removed nor overwritten. The list of what it wrote is kept in the directory
 * itself, so that it stays with the files.
 *
 * <p>Not thread-safe, and no two writers may own one directory.
 *
 * @since 0.1.0
 */
public final class OutputWriter {

    /** The file, in the output directory, that lists what was written. */
    public static final String MANIFEST = ".error-contract";

    private final Path root;
    private final OutputManifest manifest;
    private final Set<Path> checkedFolders = new HashSet<>();

    /**
     * Makes the owner of a directory.
     *
     * @param directory the directory, which need not exist
     */
    public OutputWriter(Path directory) {
        this.root = directory.toAbsolutePath().normalize();
        this.manifest = new OutputManifest(root.resolve(MANIFEST));
    }

    /**
     * What a run changed.
     *
     * @param written the paths of new and changed files, sorted
     * @param removed the paths of removed files, sorted
     */
    public record Changes(List<String> written, List<String> removed) {
        /** Copies the lists. */
        public Changes {
            written = List.copyOf(written);
            removed = List.copyOf(removed);
        }
    }

    /**
     * Brings the directory to hold just these files. After a failure the next run mends what this one left.
     *
     * @param files all files that the directory shall hold
     * @return what changed
     * @throws IllegalArgumentException if two files have one path, or paths that differ only in case
     * @throws FileAlreadyExistsException if a different file, not written by an earlier run, is in the way
     * @throws IOException if a file cannot be read, written or removed
     */
    public Changes write(Collection<GeneratedFile> files) throws IOException {
        Map<String, GeneratedFile> wanted = sorted(files);
        SortedSet<String> owned = manifest.read();
        List<String> removed = removeOtherSpellings(owned, wanted);
        List<GeneratedFile> changed = new ArrayList<>();
        for (GeneratedFile file : wanted.values()) {
            if (differs(file, owned.contains(file.path()))) {
                changed.add(file);
            }
        }
        SortedSet<String> stale = new TreeSet<>(owned);
        stale.removeAll(wanted.keySet());

        // Listed before they are written: a run that is broken off leaves nothing that the next one would not know.
        SortedSet<String> all = new TreeSet<>(owned);
        all.addAll(wanted.keySet());
        manifest.write(all);
        for (GeneratedFile file : changed) {
            AtomicFiles.write(folderOf(resolve(file.path())), file.content());
        }
        for (String path : stale) {
            if (remove(resolve(path))) {
                removed.add(path);
            }
        }
        manifest.write(new TreeSet<>(wanted.keySet()));
        Collections.sort(removed);
        return new Changes(changed.stream().map(GeneratedFile::path).toList(), removed);
    }

    /**
     * Where file systems ignore letter case, a file under its former spelling is the one that is to be written, and
     * would keep that spelling, or be removed as stale once it is written.
     */
    private List<String> removeOtherSpellings(SortedSet<String> owned, Map<String, GeneratedFile> wanted)
            throws IOException {
        Set<String> spellings = new HashSet<>();
        wanted.keySet().forEach(path -> spellings.add(path.toLowerCase(Locale.ROOT)));
        List<String> removed = new ArrayList<>();
        for (String path : List.copyOf(owned)) {
            if (!wanted.containsKey(path) && spellings.contains(path.toLowerCase(Locale.ROOT))) {
                owned.remove(path);
                if (remove(resolve(path))) {
                    removed.add(path);
                }
            }
        }
        return removed;
    }

    private static Map<String, GeneratedFile> sorted(Collection<GeneratedFile> files) {
        Map<String, GeneratedFile> wanted = new TreeMap<>();
        Map<String, String> spellings = new HashMap<>(files.size() * 2);
        for (GeneratedFile file : files) {
            String other = spellings.put(file.path().toLowerCase(Locale.ROOT), file.path());
            if (other != null) {
                throw new IllegalArgumentException("two files would be one: " + other + " and " + file.path());
            }
            wanted.put(file.path(), file);
        }
        return wanted;
    }

    private boolean differs(GeneratedFile file, boolean ours) throws IOException {
        Path target = resolve(file.path());
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        boolean same = Files.isRegularFile(target)
                && Files.size(target) == file.content().length
                && Arrays.equals(Files.readAllBytes(target), file.content());
        if (!same && !ours) {
            throw new FileAlreadyExistsException(
                    target.toString(), null, "it was not generated, so it is not overwritten; move or delete it");
        }
        return !same;
    }

    private Path resolve(String path) throws IOException {
        Path target = root.resolve(path).normalize();
        if (!target.startsWith(root) || target.equals(root)) {
            throw new IOException("the path " + path + " leads out of " + root);
        }
        return target;
    }

    /** Makes the file's folder, and refuses one that a link leads out of the output directory. */
    private Path folderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && checkedFolders.add(folder)) {
            Files.createDirectories(folder);
            if (!folder.toRealPath().startsWith(root.toRealPath())) {
                throw new IOException("a link leads from " + folder + " out of " + root);
            }
        }
        return file;
    }

    private boolean remove(Path file) throws IOException {
        boolean removed = Files.deleteIfExists(file);
        for (Path folder = file.getParent();
                folder != null && !folder.equals(root) && isEmpty(folder);
                folder = folder.getParent()) {
            Files.delete(folder);
        }
        return removed;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }
}
