package io.errorcontract.codegen.importer;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the field that holds the code to branch on. */
final class CodeField {

    /** Fields that hold codes, the likely ones first. All but the first row need values that look like codes. */
    private static final List<List<String>> NAMES = List.of(
            List.of("code", "errorcode"), List.of("error"), List.of("reason"), List.of("status"), List.of("type"));

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:/#~-]{0,159}");
    private static final String BLANK_TYPE = "about:blank";

    private CodeField() {}

    /** The field; null if there is none. */
    static @Nullable BodyField of(List<BodyField> fields) {
        return fields.stream()
                .filter(field -> rank(field) < NAMES.size() && mayBeCode(field, fields))
                .min(Comparator.comparingInt(CodeField::rank).thenComparingInt(BodyField::depth))
                .orElse(null);
    }

    private static int rank(BodyField field) {
        int rank = 0;
        while (rank < NAMES.size() && !NAMES.get(rank).contains(field.name())) {
            rank++;
        }
        return rank;
    }

    private static boolean mayBeCode(BodyField field, List<BodyField> all) {
        if (field.isStatus() || !field.values().stream().allMatch(CodeField::looksLikeCode)) {
            return false;
        }
        if (field.shape().isNumber()) {
            return rank(field) == 0
                    && (!field.values().isEmpty() || all.stream().noneMatch(each -> isText(each, all)));
        }
        boolean telling = !field.values().isEmpty() && !field.isConstant() && !field.isReasonPhrase();
        return field.shape().isText() && (rank(field) == 0 || telling || isErrorBesideMessage(field, all));
    }

    /** Whether another field may hold the code as text, so that a number is likely the status. */
    private static boolean isText(BodyField field, List<BodyField> all) {
        return rank(field) < NAMES.size() && field.shape().isText() && mayBeCode(field, all);
    }

    /** As in {@code {"error": "invalid_grant", "error_description": "…"}} of OAuth 2.0 (RFC 6749, section 5.2). */
    private static boolean isErrorBesideMessage(BodyField field, List<BodyField> all) {
        return field.name().equals("error")
                && field.values().isEmpty()
                && all.stream().anyMatch(each -> !each.equals(field) && MessageField.isUsual(each));
    }

    private static boolean looksLikeCode(Object value) {
        return CODE.matcher(value.toString()).matches() && !value.equals(BLANK_TYPE);
    }

    /** What all codes begin with, up to the last sign that parts a URI; empty if they are no URIs. */
    static String prefix(BodyField field) {
        String common = null;
        for (Object value : field.values()) {
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
