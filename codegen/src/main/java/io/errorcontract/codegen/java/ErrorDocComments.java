package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.errorcontract.codegen.text.DurationTexts;
import io.errorcontract.contract.Deprecation;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents the classes and constants of errors from the catalog. */
final class ErrorDocComments {

    private final Map<String, ClassName> classesByCode = new HashMap<>();

    ErrorDocComments(JavaModel model) {
        for (JavaModel.ExceptionClass exception : model.exceptions()) {
            for (JavaModel.CatalogError error : exception.errors()) {
                classesByCode.put(error.descriptor().code(), exception.className());
            }
        }
    }

    /** The comment of an exception's class. */
    CodeBlock ofClass(JavaModel.ExceptionClass exception) {
        if (!exception.isShared()) {
            return ofError(exception.errors().get(0)).build();
        }
        DocComment docs = new DocComment();
        List<String> items = new ArrayList<>();
        for (JavaModel.CatalogError error : exception.errors()) {
            items.add(JavadocText.code(error.descriptor().code()) + ": " + JavadocText.ofPlain(headline(error)));
        }
        docs.list("One of " + items.size() + " errors:", items);
        deprecation(docs, exception.deprecation());
        return docs.build();
    }

    /** The comment of the constant of a code. */
    CodeBlock ofConstant(JavaModel.CatalogError error) {
        DocComment docs = new DocComment();
        docs.html(JavadocText.escape(headline(error)));
        deprecation(docs, error.descriptor().deprecation());
        return docs.build();
    }

    /** What is particular to the error: its family's title would be the same for all of them. */
    private static String headline(JavaModel.CatalogError error) {
        String title = error.docs().title();
        if (title != null && !title.isBlank()) {
            return title;
        }
        String message = error.descriptor().message().toString();
        return message.isBlank() ? "The error " + error.descriptor().code() : message;
    }

    private DocComment ofError(JavaModel.CatalogError error) {
        ErrorDescriptor descriptor = error.descriptor();
        DocComment docs = new DocComment();
        boolean described = error.docs().description() != null;
        if (!described || error.docs().title() != null) {
            docs.html(JavadocText.escape(headline(error)));
        }
        docs.markdown(error.docs().description());
        docs.html("Code " + JavadocText.code(descriptor.code()) + ", HTTP status " + descriptor.status()
                + retry(descriptor) + ".");
        causes(docs, error);
        suggestions(docs, descriptor.suggestion());
        if (descriptor.documentation() != null) {
            link(docs, descriptor.documentation());
        }
        if (error.docs().since() != null) {
            docs.tag("since", JavadocText.ofPlain(error.docs().since()));
        }
        deprecation(docs, descriptor.deprecation());
        return docs;
    }

    private static String retry(ErrorDescriptor error) {
        if (error.retryable() == null) {
            return "";
        }
        if (!error.retryable()) {
            return ", not to be retried";
        }
        return error.retryAfter() == null
                ? ", may be retried"
                : ", may be retried after " + DurationTexts.text(error.retryAfter());
    }

    private static void causes(DocComment docs, JavaModel.CatalogError error) {
        if (!error.docs().causes().isEmpty()) {
            docs.list(
                    "Usual causes:",
                    error.docs().causes().stream().map(JavadocText::ofLine).toList());
        }
    }

    private static void suggestions(DocComment docs, @Nullable Suggestion suggestion) {
        if (suggestion != null) {
            for (Suggestion.Variant variant : suggestion.variants()) {
                docs.html("Suggestion: " + JavadocText.ofPlain(variant.text().toString()));
            }
        }
    }

    private static void link(DocComment docs, String address) {
        String href = JavadocText.escape(address).replace("\"", "&quot;").replace("'", "&#39;");
        docs.tag("see", "<a href=\"" + href.replace("\n", "") + "\">Documentation</a>");
    }

    private void deprecation(DocComment docs, @Nullable Deprecation deprecation) {
        if (deprecation == null) {
            return;
        }
        StringBuilder text = new StringBuilder();
        text.append(
                deprecation.since() == null ? "not to be used" : "since " + JavadocText.escape(deprecation.since()));
        if (deprecation.replacedBy() != null) {
            ClassName replacement = classesByCode.get(deprecation.replacedBy());
            text.append("; replaced by ")
                    .append(
                            replacement == null
                                    ? JavadocText.code(deprecation.replacedBy())
                                    : "{@link " + replacement.simpleName() + "}");
        }
        if (deprecation.note() != null) {
            text.append(". ").append(JavadocText.ofPlain(deprecation.note()));
        }
        docs.tag("deprecated", text.toString());
    }
}
