package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of the comparison.
 *
 * @since 0.1.0
 */
public final class ChangeRules {
    private static final List<ChangeRule> ALL = List.of(
            new CodeAdded(),
            new CodeRemoved(),
            new CodeRenamed(),
            new CodeRenamedWithoutAlias(),
            new AliasAdded(),
            new AliasRemoved(),
            new ReservedCodeUsed(),
            new ReservationRemoved(),
            new CodeDeprecated(),
            new DeprecationLifted(),
            new StatusChanged(),
            new FamilyChanged(),
            new FamilyAdded(),
            new FamilyRemoved(),
            new FamilyParentChanged(),
            new FamilyPatternChanged(),
            new RetryableChanged(),
            new RetryAfterChanged(),
            new RetryPolicyChanged(),
            new ParameterAddedRequired(),
            new ParameterAdded(),
            new ParameterRemoved(),
            new ParameterRenamed(),
            new ParameterTypeChanged(),
            new ParameterMadeOptional(),
            new ParameterMadeRequired(),
            new ParameterNullabilityChanged(),
            new ParameterHidden(),
            new ParameterPublished(),
            new ParameterMoved(),
            new ParameterBindingChanged(),
            new ParameterUnitChanged(),
            new ParameterRangeChanged(),
            new ParameterOrderChanged(),
            new TypeAdded(),
            new TypeRemoved(),
            new EnumValueAdded(),
            new EnumValueRemoved(),
            new TypeFieldAdded(),
            new TypeFieldRemoved(),
            new TypeFieldChanged(),
            new ViolationFieldChanged(),
            new BodyFieldAdded(),
            new BodyFieldRemoved(),
            new BodyFieldMoved(),
            new BodyFieldChanged(),
            new BodyFieldMadeOptional(),
            new BodyFieldMadeRequired(),
            new MediaTypeChanged(),
            new BodyLayoutAdded(),
            new BodyLayoutRemoved(),
            new ErrorBodyChanged(),
            new HeaderAdded(),
            new HeaderRemoved(),
            new HeaderChanged(),
            new MessageChanged(),
            new MatchChanged(),
            new DocumentationMoved(),
            new TextChanged(),
            new TranslationChanged(),
            new JavaPackageChanged(),
            new JavaPrefixChanged(),
            new SealedExceptionsChanged(),
            new ClassRenamed(),
            new MemberRenamed(),
            new LogLevelChanged(),
            new StackTraceChanged(),
            new PropertyChanged());

    private ChangeRules() {}

    /**
     * Returns all rules.
     *
     * @return the rules, in the order of the reference
     */
    public static List<ChangeRule> all() {
        return ALL;
    }

    /**
     * Describes all changes that a report can hold.
     *
     * @return what is known of the rules, in the order of the reference, and of changes of generated code
     */
    public static List<ChangeRuleInfo> infos() {
        return Stream.concat(ALL.stream().map(ChangeRule::info), GeneratedChanges.all().stream())
                .toList();
    }

    /**
     * Compares two versions of a catalog by all rules.
     *
     * @param old the earlier version
     * @param now the later version
     * @return the changes, sorted
     */
    public static List<Change> compare(CatalogVersion old, CatalogVersion now) {
        CatalogPair pair = new CatalogPair(old, now);
        List<Change> changes = new ArrayList<>();
        for (ChangeRule rule : ALL) {
            rule.compare(new RuleComparison(pair, rule.info(), changes));
        }
        return InheritedChanges.fold(pair, changes).stream().sorted().toList();
    }
}
