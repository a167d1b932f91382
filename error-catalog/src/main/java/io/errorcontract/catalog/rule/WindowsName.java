package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.JavaDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds names of files and folders that Windows keeps for devices. */
final class WindowsName implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning(
            "windows-name",
            "a name that no file has on Windows",
            "Windows keeps `con`, `prn`, `aux`, `nul`, `com0` to `com9` and `lpt0` to `lpt9` for devices, whatever "
                    + "the ending: neither a package nor a class of such a name can be checked out, compiled or unpacked there. "
                    + "Codes may have these names, since the site spells the names of its pages otherwise.",
            "Use another word, such as `auxiliary`.");

    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        CatalogDefinition catalog = check.catalog();
        checkValue(check, SourcePath.of("catalog"), catalog.id());
        checkPackage(check, catalog.java());
        for (String type : catalog.types().keySet()) {
            if (isDevice(type)) {
                check.atKey(SourcePath.of("types", type), message(type), null);
            }
        }
        for (FamilyDefinition family : catalog.families().values()) {
            checkValue(check, SourcePath.of("families", family.name(), "exception"), family.exception());
        }
        for (ErrorDefinition error : catalog.errors().values()) {
            checkValue(check, SourcePath.of("errors", error.code(), "exception"), error.exception());
        }
    }

    private static void checkPackage(RuleCheck check, @Nullable JavaDefinition java) {
        if (java == null) {
            return;
        }
        int offset = 0;
        for (String part : java.packageName().split("\\.", -1)) {
            if (isDevice(part)) {
                check.within(SourcePath.of("java", "package"), offset, part.length(), message(part), null);
            }
            offset += part.length() + 1;
        }
    }

    private static void checkValue(RuleCheck check, SourcePath place, @Nullable String name) {
        if (name != null && isDevice(name)) {
            check.atValue(place, message(name), null);
        }
    }

    private static boolean isDevice(String name) {
        return DEVICE.matcher(name).matches();
    }

    private static String message(String name) {
        return "Windows keeps the name '" + name + "' for a device";
    }
}
