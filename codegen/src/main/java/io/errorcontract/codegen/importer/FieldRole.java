package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.Shape.Scalar;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a field of a body means, as far as its name tells. */
enum FieldRole {
    /** The HTTP status. */
    STATUS("status", "status|statuscode|httpstatus|httpstatuscode|httpcode|code") {
        @Override
        @Nullable
        List<String> formats(BodyField field) {
            return field.shape().isNumber() ? List.of() : field.repeatsStatus() ? List.of("string") : null;
        }
    },
    /** The title. */
    TITLE("title", "title"),
    /** The id of the request. */
    REQUEST_ID("request_id", "requestid|reqid|xrequestid|correlationid|traceid|requestuuid|traceidentifier|debugid"),
    /** When it happened. */
    TIMESTAMP("timestamp", "timestamp|time|datetime|occurredat") {
        @Override
        @Nullable
        List<String> formats(BodyField field) {
            if (field.shape().isText()) {
                return "date-time".equals(field.shape().format()) || holds(field, MOMENT) ? List.of("iso") : null;
            }
            String unit = holds(field, "[0-9]{12,}") ? "epoch-millis" : "epoch-seconds";
            return field.shape().isNumber() ? List.of(unit) : null;
        }
    },
    /** The page of the code. */
    DOCUMENTATION(
            "documentation",
            "documentation|documentationurl|docurl|docs|docsurl|helpurl|help|moreinfo|infourl|type|link|href|url"),
    /** What to do. */
    SUGGESTION("suggestion", "suggestion|hint|remediation|resolution"),
    /** Whether to try again. */
    RETRYABLE("retryable", "retryable|isretryable|retriable|canretry") {
        @Override
        @Nullable
        List<String> formats(BodyField field) {
            return field.shape().type().equals("boolean") ? List.of() : null;
        }
    },
    /** When to try again. */
    RETRY_AFTER(
            "retry_after",
            "retryafter|retryaftersec|retryaftersecs|retryafterseconds|retryafters|retryafterms|retryaftermillis") {
        @Override
        @Nullable
        List<String> formats(BodyField field) {
            String unit = field.name().contains("ms") || field.name().contains("millis") ? "millis" : "seconds";
            return field.shape().isNumber() ? List.of(unit) : holds(field, "[0-9]+") ? List.of(unit, "string") : null;
        }
    },
    /** The operation that failed. */
    OPERATION("operation", "operation|operationid");

    private static final String MOMENT = "[0-9]{4}-[0-9]{2}-[0-9]{2}T.+";

    private final String source;
    private final Pattern names;

    FieldRole(String source, String names) {
        this.source = source;
        this.names = Pattern.compile(names);
    }

    /** What the field is bound to, without the dollar sign. */
    String source() {
        return source;
    }

    /** Whether the name tells so; what there is of other kinds of values has to be asked of {@link #formats}. */
    boolean isNamed(BodyField field) {
        return names.matcher(field.name()).matches();
    }

    /** How the value is written; null if values of this kind cannot be what the name tells. */
    @Nullable
    List<String> formats(BodyField field) {
        return field.shape().isText() ? List.of() : null;
    }

    private static boolean holds(BodyField field, String pattern) {
        Predicate<Object> matches = value -> value.toString().matches(pattern);
        return !field.values().isEmpty() && field.values().stream().allMatch(matches);
    }

    /** Names of constants that an API has for each error, beside the code. */
    static boolean isProperty(String name, Scalar shape) {
        return shape.isText()
                && Set.of("type", "category", "errortype", "class", "status").contains(name);
    }
}
