package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;

/** Another media type: readers may refuse to parse it. */
final class MediaTypeChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "media-type-changed",
            "the media type of a body changed",
            "Readers may refuse to parse the body, and clients that ask for the former media type do " + "not get it.",
            "add a layout of the new media type, which clients ask for by Accept");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (LayoutPair layout : LayoutPair.of(c)) {
            String was = layout.old().mediaType();
            String is = layout.now().mediaType();
            if (!was.equals(is)) {
                SourcePath path = SourcePath.of("bodies", layout.now().name(), "media-type");
                c.changed(path, "the media type of " + layout + " changed", was, is, Impact.of(BREAKING, NONE));
            }
        }
    }
}
