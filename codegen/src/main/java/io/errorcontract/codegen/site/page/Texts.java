package io.errorcontract.codegen.site.page;

import io.errorcontract.catalog.diagnostic.Counts;
import io.errorcontract.contract.MessageTemplate;
import io.errorcontract.contract.MessageTemplate.TemplateSyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Words that all writers share. */
public final class Texts {
    private Texts() {}

    /**
     * A part of a message template.
     *
     * @param text the text, or the name of the parameter
     * @param placeholder whether it stands for a parameter
     */
    public record Piece(String text, boolean placeholder) {}

    /**
     * Cuts a message template into its parts.
     *
     * @param template the template
     * @return its texts and placeholders in order
     */
    public static List<Piece> pieces(String template) {
        MessageTemplate parsed;
        try {
            parsed = MessageTemplate.parse(template);
        } catch (TemplateSyntaxException e) {
            return List.of(new Piece(template, false));
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < parsed.literals().size(); i++) {
            if (!parsed.literals().get(i).isEmpty()) {
                pieces.add(new Piece(parsed.literals().get(i), false));
            }
            if (i < parsed.placeholders().size()) {
                pieces.add(new Piece(parsed.placeholders().get(i), true));
            }
        }
        return pieces;
    }

    /**
     * Counts things.
     *
     * @param count how many
     * @param noun what, in the singular
     * @return for example {@code 1 error} or {@code 13 errors}
     */
    public static String count(int count, String noun) {
        return Counts.of(count, noun);
    }
}
