package io.errorcontract.codegen.site.page;

import io.errorcontract.catalog.change.ChangeKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one version of the catalog changed.
 *
 * @param version the version
 * @param note what to say besides the changes, or an empty string
 * @param rows the changes
 */
public record VersionChanges(String version, String note, List<ChangeRow> rows) {
    /** Copies the list. */
    public VersionChanges {
        rows = List.copyOf(rows);
    }

    /** Its anchor on the page of all versions. */
    public String anchor() {
        return "v" + version;
    }

    /** The changes of each kind, in the order of the kinds. */
    public Map<ChangeKind, List<ChangeRow>> groups() {
        Map<ChangeKind, List<ChangeRow>> groups = new EnumMap<>(ChangeKind.class);
        rows.forEach(row ->
                groups.computeIfAbsent(row.kind(), kind -> new ArrayList<>()).add(row));
        return groups;
    }
}
