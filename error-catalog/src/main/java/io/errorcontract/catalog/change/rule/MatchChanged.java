package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.definition.MatchDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Another 'match' of an error. */
final class MatchChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "match-changed",
            "readers know an error without a code by something else",
            "Where the body holds no code, readers of one version may not know the error in responses"
                    + " of the other.",
            "keep what readers match on: responses of older servers have to fit it too");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            MatchDefinition was = error.old().match();
            MatchDefinition is = error.now().match();
            if (!Objects.equals(was, is)) {
                Rating rating = was == null ? COMPATIBLE : BREAKING;
                String message = "readers know " + error + " by something else";
                c.changed(error.path("match"), message, text(was), text(is), Impact.of(NONE, rating));
            }
        }
    }

    private static String text(@Nullable MatchDefinition match) {
        if (match == null) {
            return Shown.NOTHING;
        }
        List<String> parts = new ArrayList<>();
        if (match.status() != null) {
            parts.add("status " + match.status());
        }
        if (match.message() != null) {
            parts.add("message '" + match.message() + "'");
        }
        if (match.body() != null) {
            parts.add("body '" + match.body() + "'");
        }
        match.fields().forEach((pointer, value) -> parts.add("field " + pointer + " '" + value + "'"));
        return String.join(", ", parts);
    }
}
