package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.diagnostic.Severity;
import io.errorcontract.catalog.language.BindingFaults;
import io.errorcontract.catalog.language.ValueConverter;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.catalog.resolve.FamilyResolver;
import io.errorcontract.catalog.resolve.ImportFaults;
import io.errorcontract.catalog.syntax.ReadingFaults;
import java.util.ArrayList;
import java.util.List;

/** The rules of the catalog language, in the order of the reference. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new InvalidValue(),
            new UnknownFamily(),
            new UnknownType(),
            new UnknownBody(),
            new UnknownRetryPolicy(),
            new UnknownCode(),
            new UnknownProperty(),
            new UnknownParameter(),
            new AliasClash(),
            new ReservedCode(),
            new SimilarCodes(),
            new MissingStatus(),
            new StatusDiffers(),
            new MalformedPlaceholder(),
            new UnknownPlaceholder(),
            new LeakingPlaceholder(),
            new HiddenField(),
            new MissingPlaceholder(),
            new UntranslatableMessage(),
            new LostPlaceholder(),
            new TranslatedSuggestion(),
            new MissingTranslation(),
            new UnreadableParameter(),
            new ParameterLimits(),
            new ParameterBinding(),
            new ExampleValue(),
            new SuggestionCondition(),
            new UnreachableSuggestion(),
            new MissingProperty(),
            new PropertyValue(),
            new FamilyCycle(),
            new UnmatchedFamily(),
            new ShadowedFamily(),
            new AmbiguousFamily(),
            new RetryAfterUnused(),
            new RetryPolicyConflict(),
            new UnknownBinding(),
            new RepeatedField(),
            new EmbeddedBinding(),
            new FieldClash(),
            new MissingPart(),
            new UntoldError(),
            new AmbiguousMatch(),
            new TypeCycle(),
            new ClassNameClash(),
            new SealedFamily(),
            new JavaKeyword(),
            new JavaLimit(),
            new WindowsName(),
            new UnusedDefinition(),
            new DocumentationTemplate(),
            new FutureVersion());

    private Rules() {}

    /**
     * Returns the rules that check a catalog.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * Describes everything that a diagnostic can be about: faults of reading, of imports, then the rules.
     *
     * @return the descriptions, each id once
     */
    public static List<RuleInfo> descriptions() {
        List<RuleInfo> descriptions = new ArrayList<>(ReadingFaults.all());
        descriptions.addAll(BindingFaults.all());
        descriptions.addAll(ImportFaults.all());
        for (Rule rule : ALL) {
            descriptions.add(rule.info());
        }
        return descriptions;
    }

    /** Starts in the background what rules need and what takes long to make. Checking works without it, too. */
    public static void prepare() {
        InvalidValue.prepare();
    }

    /**
     * Checks a catalog by all rules.
     *
     * @param catalog the catalog
     * @param places the places of its elements
     * @param out where faults go
     */
    public static void check(CatalogDefinition catalog, RuleCheck.Places places, DiagnosticCollector out) {
        RuleCheck.CatalogView view = new RuleCheck.CatalogView(
                catalog,
                places,
                new FamilyResolver(catalog),
                JavaNames.of(catalog),
                new ValueConverter(catalog.types()));
        for (Rule rule : ALL) {
            if (isJudge(rule, places)) {
                rule.check(new RuleCheck(view, rule.info(), out));
            }
        }
    }

    /** What is broken may hold what a rule looks for; then a warning would only be noise beside the error. */
    private static boolean isJudge(Rule rule, RuleCheck.Places places) {
        boolean warning = rule.info().severity() == Severity.WARNING;
        return !rule.needsWholeCatalog()
                || (places.complete() && (places.broken().isEmpty() || !warning));
    }
}
