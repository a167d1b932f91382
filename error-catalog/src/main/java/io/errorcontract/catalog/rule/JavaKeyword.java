package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.JavaDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.naming.JavaNames;

/** Finds a Java name that is a keyword. */
final class JavaKeyword implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "java-keyword",
            "a Java name that is a keyword",
            "Java would not compile the package or the class.",
            "Use another word.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        JavaDefinition java = check.catalog().java();
        if (java == null) {
            return;
        }
        SourcePath place = SourcePath.of("java", "package");
        int offset = 0;
        for (String part : java.packageName().split("\\.", -1)) {
            if (JavaNames.isKeyword(part)) {
                check.within(place, offset, part.length(), "'" + part + "' is a keyword of Java", null);
            }
            offset += part.length() + 1;
        }
    }
}
