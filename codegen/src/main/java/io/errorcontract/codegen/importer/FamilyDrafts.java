package io.errorcontract.codegen.importer;

import io.errorcontract.contract.CodePattern;
import io.errorcontract.contract.ReasonPhrases;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Groups errors into families: by status, and where the parts of dotted codes tell the status, by pattern. */
final class FamilyDrafts {

    private static final String HTTP = "http_";

    /** Fewer words than three hardly say more than the name of the status. */
    private static final Pattern TELLING = Pattern.compile("\\S+\\s+\\S+\\s+\\S");

    private final List<ErrorDraft> errors;
    private final Map<Integer, Set<String>> listed;
    private final Map<Integer, FamilyDraft> families = new TreeMap<>();

    private FamilyDrafts(List<ErrorDraft> errors, Map<Integer, Set<String>> listed) {
        this.errors = errors;
        this.listed = listed;
    }

    /**
     * Groups them.
     *
     * @param errors the errors
     * @param listed patterns of codes that the document lists, by status
     */
    static FamilyDrafts of(List<ErrorDraft> errors, Map<Integer, Set<String>> listed) {
        FamilyDrafts drafts = new FamilyDrafts(errors, listed);
        Stream.concat(errors.stream().map(ErrorDraft::status), listed.keySet().stream())
                .distinct()
                .sorted()
                .forEach(drafts::add);
        return drafts;
    }

    List<FamilyDraft> all() {
        return new ArrayList<>(families.values());
    }

    /** The family of an error; null if it has none. */
    @Nullable
    FamilyDraft of(ErrorDraft error) {
        return families.get(error.status());
    }

    /** Whether an error has to name its family, because the patterns do not tell it. */
    boolean isNamed(ErrorDraft error) {
        List<FamilyDraft> matching = families.values().stream()
                .filter(family -> family.matches(error.code()))
                .toList();
        return !matching.equals(Optional.ofNullable(of(error)).stream().toList());
    }

    private void add(int status) {
        List<ErrorDraft> own =
                errors.stream().filter(error -> error.status() == status).toList();
        Set<String> match = new LinkedHashSet<>(listed.getOrDefault(status, Set.of()));
        Predicate<String> matched = code -> match.stream().anyMatch(glob -> new CodePattern(glob).matches(code));
        for (ErrorDraft error : own) {
            boolean known = error.found().origin() != StatusFinding.Origin.NOTHING;
            if (known && !matched.test(error.code())) {
                pattern(error.code(), status).ifPresent(match::add);
            }
        }
        String name = StatusNames.name(status);
        boolean clash = errors.stream()
                .anyMatch(error -> FamilyClassNames.exception(error.code()).equals(FamilyClassNames.exception(name)));
        if (clash && own.size() == 1 && match.isEmpty()) {
            return;
        }
        boolean open = !match.isEmpty() && own.stream().noneMatch(error -> matched.test(error.code()));
        families.put(
                status,
                new FamilyDraft(
                        clash ? HTTP + name : name,
                        status,
                        List.copyOf(match),
                        open,
                        description(own),
                        own.stream().anyMatch(ErrorDraft::waits)));
    }

    /** A pattern that this code and others of the status have in common, and no code of another status. */
    private Optional<String> pattern(String code, int status) {
        int first = code.indexOf('.');
        int last = code.lastIndexOf('.');
        if (first <= 0 || last == code.length() - 1) {
            return Optional.empty();
        }
        String prefix = code.substring(0, first) + ".*";
        String suffix = "*." + code.substring(last + 1);
        boolean named = suffix.equals("*." + StatusNames.name(status));
        return Stream.of(suffix, prefix)
                .filter(glob -> (named && glob.equals(suffix) && all(glob, status, 1)) || all(glob, status, 2))
                .findFirst();
    }

    private boolean all(String glob, int status, int least) {
        CodePattern pattern = new CodePattern(glob);
        List<ErrorDraft> matching =
                errors.stream().filter(error -> pattern.matches(error.code())).toList();
        return matching.size() >= least && matching.stream().allMatch(error -> error.status() == status);
    }

    /** What the responses say, if they all say the same, and more than their status. */
    private static @Nullable String description(List<ErrorDraft> errors) {
        Set<String> descriptions = errors.stream()
                .flatMap(error -> error.occurrences().stream())
                .map(occurrence -> occurrence.response().description())
                .collect(Collectors.toSet());
        boolean ofStatus = errors.stream()
                .allMatch(error -> error.occurrences().stream()
                        .allMatch(occurrence ->
                                Objects.equals(occurrence.response().status(), error.status())));
        String only =
                ofStatus && descriptions.size() == 1 ? descriptions.iterator().next() : "";
        boolean usedAsMessage = errors.stream()
                .anyMatch(error -> error.message().text().equals(TextLines.escaped(TextLines.sentence(only))));
        boolean says = errors.stream().allMatch(error -> saysMore(only, error.status()));
        return only.isEmpty() || usedAsMessage || !says ? null : only;
    }

    /** Lists of codes are what the goal {@code openapi} writes there. */
    private static boolean saysMore(String description, int status) {
        return TELLING.matcher(description).find()
                && !TextLines.sentence(description).equalsIgnoreCase(ReasonPhrases.title(status))
                && !description.contains(": `");
    }
}
