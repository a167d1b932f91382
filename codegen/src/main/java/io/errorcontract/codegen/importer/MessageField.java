package io.errorcontract.codegen.importer;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the field that holds the sentence for people. */
final class MessageField {

    /** Fields that hold messages, the likely ones first. */
    private static final List<List<String>> NAMES = List.of(
            List.of("message", "errormessage", "msg", "errormsg", "errmsg", "err"),
            List.of("detail", "errordescription", "description"),
            List.of("error", "details"),
            List.of("reason"),
            List.of("title"));

    private MessageField() {}

    /** The field; null if there is none. */
    static @Nullable BodyField of(List<BodyField> fields, @Nullable BodyField code) {
        Comparator<BodyField> likely = Comparator.<BodyField, Boolean>comparing(BodyField::isReasonPhrase)
                .thenComparingInt(MessageField::rank)
                .thenComparingInt(BodyField::depth);
        return fields.stream()
                .filter(field -> !field.equals(code) && rank(field) < NAMES.size())
                .filter(field -> field.shape().isText() && mayBeSentence(field))
                .min(likely)
                .orElse(null);
    }

    /** Whether the values, if there are no others, are sentences. */
    private static boolean mayBeSentence(BodyField field) {
        return !field.shape().closed()
                || field.shape().known().stream()
                        .allMatch(value -> value.toString().contains(" "));
    }

    /** Whether hardly anything else can stand in a field of this name. */
    static boolean isUsual(BodyField field) {
        return rank(field) <= 1 && field.shape().isText();
    }

    private static int rank(BodyField field) {
        int rank = 0;
        while (rank < NAMES.size() && !NAMES.get(rank).contains(field.name())) {
            rank++;
        }
        return rank;
    }
}
