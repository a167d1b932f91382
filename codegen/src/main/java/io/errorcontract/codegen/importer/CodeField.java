package io.errorcontract.codegen.importer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the field that holds the code to branch on, by its name and by what stands in it. */
final class CodeField {

    /** Fields that hold codes, the likely ones first. All but the first row need values that look like codes. */
    private static final List<List<String>> NAMES = List.of(
            List.of("code", "errorcode"), List.of("error"), List.of("reason"), List.of("status"), List.of("type"));

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:/#~-]{0,159}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,159}");
    private static final String BLANK_TYPE = "about:blank";

    /** Words that tell no error from another. */
    private static final Pattern ANY_ERROR = Pattern.compile(
            "(?i)(api.?)?(errors?|fail|failed|failure|fault|exception|list)([._-](list|response|object))?");

    private CodeField() {}

    /** The field; null if there is none. */
    static @Nullable BodyField of(List<BodyField> fields) {
        return fields.stream()
                .filter(field ->
                        (nameRank(field) < NAMES.size() && mayBeCode(field, fields)) || tellsErrorsApart(field))
                .min(Comparator.comparingInt(CodeField::rank)
                        .thenComparingInt(CodeField::nameRank)
                        .thenComparingInt(BodyField::depth))
                .orElse(null);
    }

    private static int nameRank(BodyField field) {
        int rank = 0;
        while (rank < NAMES.size() && !NAMES.get(rank).contains(field.name())) {
            rank++;
        }
        return rank;
    }

    /** A name that has values comes first, then values of any name, then the name alone. */
    private static int rank(BodyField field) {
        boolean named = nameRank(field) == 0;
        return named && !field.values().isEmpty() ? 0 : tellsErrorsApart(field) ? 1 : named ? 2 : 2 + nameRank(field);
    }

    private static boolean mayBeCode(BodyField field, List<BodyField> all) {
        if (field.repeatsStatus() || isState(field) || !field.values().stream().allMatch(CodeField::looksLikeCode)) {
            return false;
        }
        if (field.shape().isNumber()) {
            return nameRank(field) == 0 && isNumberOfItsOwn(field, all);
        }
        boolean telling = !field.values().isEmpty()
                && !field.isConstant()
                && !field.isReasonPhrase()
                && field.values().stream()
                        .noneMatch(value -> ANY_ERROR.matcher(value.toString()).matches());
        return field.shape().isText() && (nameRank(field) == 0 || telling || isErrorBesideMessage(field, all));
    }

    /** Whether it tells how something went, which may have gone well. */
    private static boolean isState(BodyField field) {
        return field.name().equals("status")
                && field.values().stream().anyMatch(value -> StatusNames.isSuccess(value.toString()));
    }

    /** A number of which nothing is known is the status, unless that, or a code, stands beside it. */
    private static boolean isNumberOfItsOwn(BodyField field, List<BodyField> all) {
        return !field.values().isEmpty()
                || (all.stream().anyMatch(each -> !each.equals(field) && FieldRole.STATUS.isNamed(each))
                        && all.stream().noneMatch(each -> isText(each, all)));
    }

    /** Whether another field may hold the code as text, so that a number is likely the status. */
    private static boolean isText(BodyField field, List<BodyField> all) {
        return nameRank(field) < NAMES.size() && field.shape().isText() && mayBeCode(field, all);
    }

    /** As in {@code {"error": "invalid_grant", "error_description": "…"}} of OAuth 2.0 (RFC 6749, section 5.2). */
    private static boolean isErrorBesideMessage(BodyField field, List<BodyField> all) {
        return field.name().equals("error")
                && field.values().isEmpty()
                && all.stream().anyMatch(each -> !each.equals(field) && MessageField.isUsual(each));
    }

    /**
     * Whether a field of any name has another word for each status: one that names it, or one that the schema of that
     * response does not let vary.
     */
    private static boolean tellsErrorsApart(BodyField field) {
        if (!field.shape().isText() || field.isReasonPhrase()) {
            return false;
        }
        Set<Integer> statuses = new HashSet<>();
        Set<Object> words = new HashSet<>();
        boolean named = true;
        for (BodyField.Seen seen : field.seen()) {
            Integer status = seen.status();
            if (status == null || !WORD.matcher(seen.value().toString()).matches()) {
                return false;
            }
            statuses.add(Objects.requireNonNull(status));
            words.add(seen.value());
            named &= StatusNames.tells(seen.value().toString(), status);
        }
        boolean fixed = field.shape().closed()
                && words.containsAll(field.shape().known())
                && field.shape().known().size() == words.size();
        return statuses.size() > 1 && words.size() >= statuses.size() && (named || fixed);
    }

    private static boolean looksLikeCode(Object value) {
        return CODE.matcher(value.toString()).matches() && !value.equals(BLANK_TYPE);
    }

    /**
     * What all codes begin with, up to the last sign that parts a URI; empty if they are no URIs. What a schema shows
     * counts only if no example does.
     */
    static String prefix(BodyField field) {
        String common = null;
        List<Object> values = field.seen().isEmpty()
                ? field.values()
                : field.seen().stream().map(BodyField.Seen::value).toList();
        for (Object value : values) {
            String text = value.toString();
            int end = Math.max(text.lastIndexOf('/'), Math.max(text.lastIndexOf('#'), text.lastIndexOf(':')));
            String prefix = text.contains(":") ? text.substring(0, end + 1) : "";
            if (common != null && !common.equals(prefix)) {
                return "";
            }
            common = prefix;
        }
        return common == null || common.indexOf('\'') >= 0 ? "" : common;
    }
}
