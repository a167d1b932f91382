package io.errorcontract.codegen.goal.release;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files of an earlier version of a catalog.
 *
 * @param name what tells it from others, such as {@code com.example:errors:1.0.0}
 * @param files the bytes of each file by the name that diagnostics show
 */
public record ReleasedCatalog(String name, Map<String, byte[]> files) {
    /** Copies the map, in its order. */
    public ReleasedCatalog {
        Objects.requireNonNull(name, "name");
        files = new LinkedHashMap<>(files);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReleasedCatalog that
                && name.equals(that.name)
                && files.keySet().equals(that.files.keySet())
                && files.keySet().stream().allMatch(file -> Arrays.equals(files.get(file), that.files.get(file)));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, files.keySet());
    }
}
