package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.SourceMap;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a catalog as the source of a site, each fault once. Not thread-safe. */
public final class SiteFaults {
    /** A text for a field that its body does not have. */
    public static final RuleInfo UNKNOWN_BODY_FIELD = RuleInfo.error(
            "unknown-body-field",
            "a description of a field that the body does not have",
            "Nobody would ever see it.",
            "Correct the path of the field.");

    /** A documentation URL that does not lead to the error's page. */
    public static final RuleInfo PAGE_ADDRESS = RuleInfo.warning(
            "page-address",
            "a documentation URL that does not lead to the page of the error",
            "The file of the page has another name than the code, since file systems do not allow every character.",
            "Set the error's own `documentation`.");

    /** A response that is not read back as it was written. */
    public static final RuleInfo UNREADABLE_SAMPLE = RuleInfo.error(
            "unreadable-sample",
            "an example response that is not read back as it was written",
            "The site shows only responses that clients understand.",
            "Follow the message: it lists what differs.");

    /** A parameter without an example. */
    public static final RuleInfo MISSING_EXAMPLE = RuleInfo.error(
            "missing-example",
            "a parameter without an example",
            "The site cannot show a response of the error without a value of the parameter.",
            "Add `example` to the parameter.");

    /** A logo that cannot be used. */
    public static final RuleInfo UNKNOWN_LOGO = RuleInfo.error(
            "unknown-logo",
            "a logo that is not a picture, or does not exist",
            "The logo is a picture in the directory of the catalog.",
            "Put the picture beside the catalog, and name it in `site.logo`.");

    /** A link to a page that does not exist. */
    public static final RuleInfo DEAD_LINK = RuleInfo.error(
            "dead-link",
            "a link to a page that the site does not have",
            "Readers would get lost.",
            "Correct the link.");

    /** A link to an anchor that does not exist. */
    public static final RuleInfo DEAD_ANCHOR = RuleInfo.error(
            "dead-anchor",
            "a link to a part that the page does not have",
            "The link leads to the top of the page instead.",
            "Correct the part behind the `#`.");

    /** A link with a scheme that is not allowed. */
    public static final RuleInfo UNSAFE_LINK = RuleInfo.error(
            "unsafe-link",
            "a link that is neither http, https nor mailto",
            "Other schemes can run code in the browser.",
            "Use http, https or mailto, or link to a page of the site.");

    private final SourceMap places;
    private final SortedSet<Diagnostic> faults = new TreeSet<>();

    /**
     * Makes an empty collection.
     *
     * @param places where the elements of the catalog stand
     */
    public SiteFaults(SourceMap places) {
        this.places = places;
    }

    /**
     * Adds a fault.
     *
     * @param rule the rule that found it
     * @param place the element of the catalog
     * @param message what is wrong
     * @param hint how to fix it, or {@code null}
     */
    public void add(RuleInfo rule, SourcePath place, String message, @Nullable String hint) {
        faults.add(new Diagnostic(rule.id(), rule.severity(), places.value(place), message, hint, List.of()));
    }

    /** All rules, in the order of the reference. */
    public static List<RuleInfo> rules() {
        return List.of(
                UNKNOWN_BODY_FIELD,
                PAGE_ADDRESS,
                MISSING_EXAMPLE,
                UNREADABLE_SAMPLE,
                UNKNOWN_LOGO,
                DEAD_LINK,
                DEAD_ANCHOR,
                UNSAFE_LINK);
    }

    /** All faults, sorted by place. */
    public List<Diagnostic> sorted() {
        return List.copyOf(faults);
    }
}
