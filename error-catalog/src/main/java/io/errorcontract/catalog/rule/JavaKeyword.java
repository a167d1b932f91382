package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.JavaDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.naming.JavaNames;

/** Finds a package whose name Java keeps for itself. */
final class JavaKeyword implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "java-keyword",
            "a package name that Java keeps for itself",
            "Java compiles no package whose name has a keyword in it, and loads no classes into `java` and the packages "
                    + "within.",
            "Use another word, or a package of your own.");

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
        if (JavaNames.isOfJava(java.packageName())) {
            check.atValue(
                    place,
                    "packages that begin with 'java.' belong to Java",
                    "choose a package of your own, such as 'com.example.errors'");
        }
        int offset = 0;
        for (String part : java.packageName().split("\\.", -1)) {
            if (JavaNames.isKeyword(part)) {
                check.within(place, offset, part.length(), "'" + part + "' is a keyword of Java", null);
            }
            offset += part.length() + 1;
        }
    }
}
