package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.NearestWord;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports names of things that do not exist. */
final class KnownNames {
    private KnownNames() {}

    /** Reports a name, unless it is null or known. */
    static void check(RuleCheck check, SourcePath place, String what, @Nullable String name, Set<String> known) {
        if (name != null && !known.contains(name)) {
            check.atValue(place, "no " + what + " '" + name + "'", NearestWord.hint(name, known));
        }
    }
}
