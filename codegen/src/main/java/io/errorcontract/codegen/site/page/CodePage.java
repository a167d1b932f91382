package io.errorcontract.codegen.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one error.
 *
 * @param info what every page has
 * @param entry what lists show of it
 * @param reason the reason phrase of its status
 * @param statusPage the page of its status
 * @param retry what to do about trying again, in one sentence
 * @param since the version that added it, or {@code null}
 * @param deprecation its deprecation, or {@code null}
 * @param description what happened, or {@code null}
 * @param causes what usually leads here
 * @param suggestions what the response itself suggests, by the values of parameters
 * @param fixes steps that mend it
 * @param parameters its parameters
 * @param examples responses, as the codec wrote them
 * @param java how to catch it, or {@code null} if no Java is made from the catalog
 * @param operations the operations that return it, empty if not known
 * @param related related errors
 * @param formerCodes codes that it had before
 * @param properties the catalog's own constants
 * @param history what each version did to it, the latest first; empty if no earlier version is known
 * @param siblings errors of its family, itself among them, at most as many as a sidebar can show
 */
public record CodePage(
        PageInfo info,
        ErrorEntry entry,
        String reason,
        Link statusPage,
        String retry,
        @Nullable String since,
        @Nullable DeprecationNote deprecation,
        @Nullable Prose description,
        List<Prose> causes,
        List<SuggestionRow> suggestions,
        List<Fix> fixes,
        List<ParameterRow> parameters,
        List<WireExample> examples,
        @Nullable JavaSample java,
        List<String> operations,
        List<ErrorEntry> related,
        List<String> formerCodes,
        List<PropertyRow> properties,
        List<VersionChanges> history,
        List<Link> siblings)
        implements Page {
    /** Copies the lists. */
    public CodePage {
        causes = List.copyOf(causes);
        suggestions = List.copyOf(suggestions);
        fixes = List.copyOf(fixes);
        parameters = List.copyOf(parameters);
        examples = List.copyOf(examples);
        operations = List.copyOf(operations);
        related = List.copyOf(related);
        formerCodes = List.copyOf(formerCodes);
        properties = List.copyOf(properties);
        history = List.copyOf(history);
        siblings = List.copyOf(siblings);
    }

    /**
     * Why an error is not to be used any more.
     *
     * @param since the version since which it is not, or {@code null}
     * @param replacedBy the error that takes its place, or {@code null}
     * @param note an explanation, or {@code null}
     */
    public record DeprecationNote(
            @Nullable String since,
            @Nullable Link replacedBy,
            @Nullable Prose note) {}

    /**
     * What the response suggests.
     *
     * @param condition when it says so, or an empty string if always
     * @param text the suggestion's template
     */
    public record SuggestionRow(String condition, String text) {}

    /**
     * A constant of the API for this error.
     *
     * @param name its name
     * @param value its value
     * @param docs what it is for, or {@code null}
     */
    public record PropertyRow(
            String name, String value, @Nullable Prose docs) {}

    /**
     * How to catch the error in Java.
     *
     * @param imports the import lines
     * @param code the statements
     */
    public record JavaSample(List<String> imports, String code) {
        /** Copies the list. */
        public JavaSample {
            imports = List.copyOf(imports);
        }

        /** Imports and statements as one text. */
        public String text() {
            return String.join("\n", imports) + "\n\n" + code;
        }
    }
}
