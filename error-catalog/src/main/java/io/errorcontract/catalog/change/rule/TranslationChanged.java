package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TranslationDefinition;
import io.errorcontract.catalog.definition.TranslationDefinition.TranslatedError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Another language of the texts, or other texts in a language: servers send them to those who ask for it. */
final class TranslationChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "translation-changed",
            "the texts of a language were added, removed or changed",
            "A server sends messages, titles and suggestions in the language that a client asks for (`Accept-Language`),"
                    + " and else in the one that `locale` names.",
            "");

    private static final Impact SEEN = Impact.of(COMPATIBLE, COMPATIBLE);

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        String was = c.old().catalog().locale();
        String is = c.now().catalog().locale();
        if (!was.equals(is)) {
            c.changed(SourcePath.of("locale"), "the texts are in another language", was, is, SEEN);
        }
        Map<String, TranslationDefinition> before = c.old().catalog().translations();
        Map<String, TranslationDefinition> after = c.now().catalog().translations();
        after.forEach((language, texts) -> {
            TranslationDefinition former = before.get(language);
            if (former == null) {
                c.added(path(language), "the translation '" + language + "' was added", SEEN);
            } else {
                compare(c, language, former.errors(), texts.errors());
            }
        });
        before.keySet().stream()
                .filter(language -> !after.containsKey(language))
                .forEach(language -> c.removed(path(language), "the translation '" + language + "' was removed", SEEN));
    }

    private static void compare(
            RuleComparison c, String language, Map<String, TranslatedError> was, Map<String, TranslatedError> is) {
        Set<String> codes = new TreeSet<>(was.keySet());
        codes.addAll(is.keySet());
        List<String> changed = new ArrayList<>(codes);
        changed.removeIf(code -> is.containsKey(code) && is.get(code).equals(was.get(code)));
        if (!changed.isEmpty()) {
            String message = "the translation '" + language + "' of some errors changed";
            c.patched(path(language), message, null, changed, SEEN);
        }
    }

    private static SourcePath path(String language) {
        return SourcePath.of("translations", language);
    }
}
