package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.Change.Side;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.VersionBump;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two catalogs as one rule sees them, with the way to report changes. */
public final class RuleComparison {
    private final CatalogPair pair;
    private final ChangeRuleInfo rule;
    private final List<Change> out;

    RuleComparison(CatalogPair pair, ChangeRuleInfo rule, List<Change> out) {
        this.pair = pair;
        this.rule = rule;
        this.out = out;
    }

    CatalogSide old() {
        return pair.old();
    }

    CatalogSide now() {
        return pair.now();
    }

    CatalogPair pair() {
        return pair;
    }

    /** The errors that both catalogs have, also those that were renamed. */
    List<ErrorPair> errors() {
        return pair.errors().pairs();
    }

    /** The families that both catalogs have. */
    List<FamilyPair> families() {
        return pair.families();
    }

    /** Reports a change at a value of the new catalog. */
    void changed(SourcePath path, String message, @Nullable Object was, @Nullable Object is, Impact impact) {
        Texts texts = new Texts(message, shown(was), shown(is), rule.hint());
        add(Side.NEW, path, valueOf(path), texts, impact, impact.bump());
    }

    /** Reports a change at a key of the new catalog. */
    void added(SourcePath path, String message, Impact impact) {
        Texts texts = new Texts(message, null, null, rule.hint());
        add(Side.NEW, path, now().places().key(path), texts, impact, impact.bump());
    }

    /** Reports a change at a key of the old catalog. */
    void removed(SourcePath path, String message, Impact impact) {
        Texts texts = new Texts(message, null, null, rule.hint());
        add(Side.OLD, path, old().places().key(path), texts, impact, impact.bump());
    }

    /** Reports a change at a key of the new catalog, with another remedy than the rule's. */
    void advised(SourcePath path, String message, @Nullable Object was, @Nullable Object is, Impact impact, String to) {
        Texts texts = new Texts(message, shown(was), shown(is), to);
        add(Side.NEW, path, now().places().key(path), texts, impact, impact.bump());
    }

    /** Reports a change of the new catalog that programs may notice, though a patch is bump enough for it. */
    void patched(SourcePath path, String message, @Nullable Object was, @Nullable Object is, Impact impact) {
        Texts texts = new Texts(message, shown(was), shown(is), rule.hint());
        add(Side.NEW, path, valueOf(path), texts, impact, VersionBump.PATCH);
    }

    /** Reports a change that no version bump makes right. */
    void forbidden(Side side, SourcePath path, String message, Impact impact) {
        SourceLocation location = (side == Side.NEW ? now() : old()).places().key(path);
        add(side, path, location, new Texts(message, null, null, rule.hint()), impact, VersionBump.FORBIDDEN);
    }

    /** A value that begins on a line of its own is shown at its key, which says more. */
    private SourceLocation valueOf(SourcePath path) {
        SourceLocation key = now().places().key(path);
        SourceLocation value = now().places().value(path);
        return key.line() == value.line() ? value : key;
    }

    private record Texts(
            String message, @Nullable String was, @Nullable String is, String hint) {}

    private void add(
            Side side, SourcePath path, SourceLocation location, Texts texts, Impact impact, VersionBump bump) {
        String hint = texts.hint().isEmpty() ? null : texts.hint();
        out.add(new Change(
                rule.id(),
                rule.kind(),
                path,
                side,
                location,
                texts.message(),
                texts.was(),
                texts.is(),
                impact,
                bump,
                List.of(),
                hint));
    }

    private static @Nullable String shown(@Nullable Object value) {
        return value == null ? null : Shown.value(value);
    }
}
