package io.errorcontract.catalog.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an element stands in a catalog: the chain of keys, and of indexes from 0 in lists, that leads to it, for
 * example {@code errors / sandbox.not_found / message}.
 *
 * <p>Immutable. Paths share their beginnings, so that extending one costs a single small object.
 */
public final class SourcePath {
    private static final SourcePath ROOT = new SourcePath(null, "");

    private final @Nullable SourcePath parent;
    private final String segment;

    private SourcePath(@Nullable SourcePath parent, String segment) {
        this.parent = parent;
        this.segment = segment;
    }

    /**
     * Returns the path of the catalog itself.
     *
     * @return the empty path
     */
    public static SourcePath root() {
        return ROOT;
    }

    /**
     * Returns the path that these keys make.
     *
     * @param keys keys from the top of the catalog
     * @return the path
     */
    public static SourcePath of(String... keys) {
        SourcePath path = ROOT;
        for (String key : keys) {
            path = path.then(key);
        }
        return path;
    }

    /**
     * Returns the path of an element inside this one.
     *
     * @param key the key
     * @return the longer path
     */
    public SourcePath then(String key) {
        return new SourcePath(this, Objects.requireNonNull(key, "key"));
    }

    /**
     * Returns the path of an element inside this list.
     *
     * @param index the index, from 0
     * @return the longer path
     */
    public SourcePath then(int index) {
        return new SourcePath(this, Integer.toString(index));
    }

    /**
     * Returns the path that this one extends.
     *
     * @return the parent, or null for the root
     */
    public @Nullable SourcePath parent() {
        return parent;
    }

    /**
     * Returns the last key or index.
     *
     * @return the last segment, empty for the root
     */
    public String last() {
        return segment;
    }

    /**
     * Returns all keys and indexes.
     *
     * @return the segments from the top
     */
    public List<String> segments() {
        List<String> segments = new ArrayList<>();
        for (SourcePath path = this; path.parent != null; path = path.parent) {
            segments.add(path.segment);
        }
        Collections.reverse(segments);
        return segments;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourcePath path && segment.equals(path.segment) && Objects.equals(parent, path.parent);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(parent) + segment.hashCode();
    }

    /** Returns the segments joined by {@code " / "}. */
    @Override
    public String toString() {
        return String.join(" / ", segments());
    }
}
