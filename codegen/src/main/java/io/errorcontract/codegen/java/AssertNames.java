package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of assertions, which give way to the catalog's own classes and to the methods that all assertions have.
 *
 * @param entry the class in which assertions begin
 * @param ofAnyError the assertions about an error that can be any
 * @param ofException the assertions about each exception
 * @param questions the methods that ask for an exception
 */
record AssertNames(
        ClassName entry,
        ClassName ofAnyError,
        Map<ClassName, ClassName> ofException,
        Map<ClassName, String> questions) {

    private static final String EXCEPTION = "Exception";

    /** The methods without arguments that an assertion has, of those that begin as ours do. */
    private static final Set<String> TAKEN_QUESTIONS = Set.of("isNull", "isNotNull", "isRetryable", "isNotRetryable");

    /** The methods of one argument that an assertion has, of those that begin as ours do. */
    private static final Set<String> TAKEN_CHECKS = Set.of(
            "hasCause",
            "hasCauseExactlyInstanceOf",
            "hasCauseInstanceOf",
            "hasCauseReference",
            "hasCode",
            "hasFieldOrProperty",
            "hasMessage",
            "hasMessageContaining",
            "hasMessageContainingAll",
            "hasMessageEndingWith",
            "hasMessageFindingMatch",
            "hasMessageMatching",
            "hasMessageNotContaining",
            "hasMessageNotContainingAny",
            "hasMessageStartingWith",
            "hasRequestId",
            "hasRootCause",
            "hasRootCauseExactlyInstanceOf",
            "hasRootCauseInstanceOf",
            "hasRootCauseMessage",
            "hasSameClassAs",
            "hasSameHashCodeAs",
            "hasStackTraceContaining",
            "hasStatus",
            "hasSuggestion",
            "hasSuppressedException",
            "hasToString",
            "hasViolation");

    static AssertNames of(JavaModel model) {
        Set<String> classes = new HashSet<>();
        Stream.of(
                        Stream.of(model.classes().root(), model.classes().facade()),
                        model.families().stream().map(JavaModel.Family::className),
                        model.exceptions().stream().map(JavaModel.ExceptionClass::className),
                        model.types().stream().map(JavaModel.NamedType::className),
                        model.bodies().stream().map(BodyRecord::className))
                .flatMap(names -> names)
                .forEach(name -> classes.add(folded(name.simpleName())));
        ClassName root = model.classes().root();
        String prefix = without(EXCEPTION, root.simpleName());
        ClassName entry = unique(root.peerClass(prefix + "Assertions"), classes);
        ClassName ofAnyError = unique(root.peerClass(prefix + "ErrorAssert"), classes);
        Map<ClassName, ClassName> ofException = new HashMap<>();
        Map<ClassName, String> questions = new HashMap<>();
        Set<String> asked = new HashSet<>(TAKEN_QUESTIONS);
        for (JavaModel.ExceptionClass exception : model.exceptions()) {
            ClassName name = exception.className();
            String kind = without(EXCEPTION, name.simpleName());
            ofException.put(name, unique(name.peerClass(kind + "Assert"), classes));
            questions.put(name, asked.add("is" + kind) ? "is" + kind : "is" + name.simpleName());
        }
        return new AssertNames(entry, ofAnyError, ofException, questions);
    }

    /** The assertions about an exception. */
    ClassName of(ClassName exception) {
        return Objects.requireNonNull(ofException.get(exception));
    }

    /** The method that asks for an exception. */
    String question(ClassName exception) {
        return Objects.requireNonNull(questions.get(exception));
    }

    /** The methods that check the parameters of an exception, in their order. */
    static List<String> checks(JavaModel.ExceptionClass exception) {
        Set<String> taken = new HashSet<>(TAKEN_CHECKS);
        List<String> checks = new ArrayList<>();
        for (JavaModel.Parameter parameter : exception.parameters()) {
            String name = parameter.javaName();
            String check = "has" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            // Two parameters may differ in the case of their first letter alone.
            checks.add(taken.add(check) ? check : check + "Param");
        }
        return checks;
    }

    private static ClassName unique(ClassName wanted, Set<String> taken) {
        ClassName name = wanted;
        for (int i = 2; !taken.add(folded(name.simpleName())); i++) {
            name = wanted.peerClass(wanted.simpleName() + '_' + i);
        }
        return name;
    }

    private static String without(String suffix, String name) {
        boolean longer = name.endsWith(suffix) && name.length() > suffix.length();
        return longer ? name.substring(0, name.length() - suffix.length()) : name;
    }

    /** Some file systems take names for the same that differ in case alone. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
