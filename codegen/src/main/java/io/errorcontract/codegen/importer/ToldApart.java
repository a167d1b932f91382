package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.rule.CommonText;
import io.errorcontract.codegen.importer.ErrorDraft.Match;
import io.errorcontract.contract.MessageTemplate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a reader can tell errors apart whose bodies hold no code, so that it goes by status, layout and
 * message: gives up values in messages, says how an error is matched, and in the end makes one error of two.
 */
final class ToldApart {

    /** Where errors become one, the layout of most errors can become another, and with it what is alike. */
    private static final int ROUNDS = 4;

    private final TypeDrafts types;
    private final @Nullable LayoutDraft byDefault;
    private final List<ErrorDraft> kept = new ArrayList<>();

    private ToldApart(TypeDrafts types, @Nullable LayoutDraft byDefault) {
        this.types = types;
        this.byDefault = byDefault;
    }

    /**
     * Tells them apart.
     *
     * @param errors the errors
     * @param types takes the types of parameters
     * @return errors that can be told apart, in the same order
     */
    static List<ErrorDraft> of(Collection<ErrorDraft> errors, TypeDrafts types) {
        List<ErrorDraft> told = List.copyOf(errors);
        for (int round = 0; round < ROUNDS; round++) {
            ToldApart apart = new ToldApart(types, LayoutNames.of(told).byDefault());
            told.forEach(apart::add);
            told = apart.kept;
            if (Objects.equals(apart.byDefault, LayoutNames.of(told).byDefault())) {
                break;
            }
        }
        return told;
    }

    private void add(ErrorDraft error) {
        ErrorDraft added = error;
        for (int i = 0; i < kept.size(); i++) {
            ErrorDraft other = kept.get(i);
            if (!isAlike(other, added)) {
                continue;
            }
            ErrorDraft literal = added.withLiteralMessage(types);
            ErrorDraft otherLiteral = other.withLiteralMessage(types);
            if (!isAlike(other, literal)) {
                added = literal;
            } else if (!isAlike(otherLiteral, literal)) {
                added = literal;
                kept.set(i, otherLiteral);
            } else if (Objects.equals(layout(other), layout(added))) {
                kept.set(i, other.mergedWith(added));
                return;
            } else {
                added = added.withMatch(Match.of(added));
            }
        }
        kept.add(added);
    }

    /** Whether status and message can be those of both. */
    private boolean isAlike(ErrorDraft one, ErrorDraft other) {
        LayoutDraft ofOne = layout(one);
        LayoutDraft ofOther = layout(other);
        if (ofOne == null || ofOther == null || ofOne.code() != null || ofOther.code() != null) {
            return false;
        }
        boolean sameLayout = ofOne.equals(ofOther);
        if (one.status() != other.status() || (!sameLayout && (one.match() != null || other.match() != null))) {
            return false;
        }
        boolean silent = ofOne.message() == null || ofOther.message() == null;
        return silent || CommonText.of(literals(one), literals(other)) != null;
    }

    private static List<String> literals(ErrorDraft error) {
        return MessageTemplate.parse(error.message().text()).literals();
    }

    private @Nullable LayoutDraft layout(ErrorDraft error) {
        return error.layout() == null ? byDefault : error.layout();
    }
}
