package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.Change.Side;
import io.errorcontract.catalog.change.ChangeKind;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.VersionBump;
import java.util.List;

/**
 * Changes of generated code that no change of an element explains: the generator decides them from several elements.
 * Whoever generates code finds them, by comparing what it generates.
 *
 * @since 0.1.0
 */
public final class GeneratedChanges {
    /** A class that only the new version has. */
    public static final ChangeRuleInfo JAVA_CLASS_ADDED = new ChangeRuleInfo(
            "java-class-added",
            ChangeKind.ADDED,
            "a generated class is new",
            "Nothing changes for those who do not use it.",
            "");

    /** A class that only the old version has. */
    public static final ChangeRuleInfo JAVA_CLASS_REMOVED = new ChangeRuleInfo(
            "java-class-removed",
            "a generated class is gone",
            "The catalog as a whole decides whether the class is generated, such as the enum of codes, which holds at"
                    + " most 2,000. Code that names it neither compiles nor links.",
            "take back what made it go, or release a major version");

    /** A class that others cannot use as before. */
    public static final ChangeRuleInfo JAVA_CLASS_CHANGED = new ChangeRuleInfo(
            "java-class-changed",
            "a generated class changed",
            "Several elements decide what the class looks like: all errors that share it, or all fields of a body."
                    + " The effects name the members that changed.",
            "keep the class as it is: give a new error a class of its own, and keep the order of fields");

    private static final List<ChangeRuleInfo> ALL = List.of(JAVA_CLASS_ADDED, JAVA_CLASS_REMOVED, JAVA_CLASS_CHANGED);

    private GeneratedChanges() {}

    /**
     * Returns all of them.
     *
     * @return what is known of them, in the order of the reference
     */
    public static List<ChangeRuleInfo> all() {
        return ALL;
    }

    /**
     * Starts such a change; its effects rate it.
     *
     * @param rule one of {@link #all()}
     * @param element the class, as reports and acceptances name it
     * @param version the version that holds it
     * @param side which of the two versions that is
     * @param origin an element of the catalog that the class comes from
     * @return the change, without effects
     */
    public static Change change(
            ChangeRuleInfo rule, SourcePath element, CatalogVersion version, Side side, SourcePath origin) {
        return new Change(
                rule.id(),
                rule.kind(),
                element,
                side,
                version.places().key(origin),
                rule.summary().replace("a generated class", "the class '" + element.last() + "'"),
                null,
                null,
                Impact.NOTHING,
                VersionBump.PATCH,
                List.of(),
                rule.hint().isEmpty() ? null : rule.hint());
    }
}
