package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.List;

/** What can be wrong with the names of the generated classes. */
final class JavaFaults {

    static final RuleInfo PACKAGE = RuleInfo.error(
            "java-package",
            "a catalog without a Java package",
            "Generated classes need a package, and the classes of an imported catalog are found by its package.",
            "Add `java: { package: com.example.errors }` to the catalog, or set `<javaPackage>` in the plugin's"
                    + " configuration.");

    static final RuleInfo PREFIX = RuleInfo.error(
            "java-prefix",
            "a prefix that makes two classes clash",
            "With the prefix of the plugin's configuration, two generated classes would have one name.",
            "Choose another `<javaPrefix>`.");

    private JavaFaults() {}

    /** All of them, in the order of the reference. */
    static List<RuleInfo> all() {
        return List.of(PACKAGE, PREFIX);
    }
}
