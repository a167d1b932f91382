package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.List;

/** What can be wrong with the catalogs that another one imports. */
public final class ImportFaults {
    public static final RuleInfo UNKNOWN_IMPORT = RuleInfo.error(
            "unknown-import",
            "an imported catalog that is not there",
            "No artifact on the class path of the module holds a catalog of this id. A jar holds one if the goal "
                    + "`generate` ran in its build.",
            "Add the artifact to the dependencies of the module, or correct the id.");

    public static final RuleInfo IMPORT_VERSION = RuleInfo.error(
            "import-version",
            "an imported catalog of a version that does not fit",
            "The class path holds another version of the catalog than the import asks for. `1.2` asks for 1.2.0 or "
                    + "later, before 2.0.0.",
            "Change the version of the dependency, or what the import asks for.");

    public static final RuleInfo IMPORT_CYCLE = RuleInfo.error(
            "import-cycle",
            "catalogs that import each other",
            "A catalog cannot be a part of itself, also not by way of others.",
            "Move what both use into a catalog that both import.");

    public static final RuleInfo INVALID_IMPORT = RuleInfo.error(
            "invalid-import",
            "an imported catalog that cannot be read",
            "The imported catalog has errors of its own, or is written in a newer version of the catalog language.",
            "Take another version of it, or a plugin that reads its language.");

    public static final RuleInfo IMPORT_CLASH = RuleInfo.error(
            "import-clash",
            "two imports that define the same",
            "Two imported catalogs define a code, or something else of the same name. Which one is meant cannot be "
                    + "told.",
            "Import only one of them, or rename the element in one.");

    public static final RuleInfo IMPORT_REDEFINED = RuleInfo.error(
            "import-redefined",
            "an imported element that is defined again",
            "What is imported already exists, and it means the same in every catalog that imports it.",
            "Remove the definition, or choose another name.");

    private ImportFaults() {}

    /**
     * Returns all of them.
     *
     * @return the descriptions, in the order of the reference
     */
    public static List<RuleInfo> all() {
        return List.of(UNKNOWN_IMPORT, IMPORT_VERSION, IMPORT_CYCLE, INVALID_IMPORT, IMPORT_CLASH, IMPORT_REDEFINED);
    }
}
