package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ReasonPhrases;
import io.errorcontract.internal.text.MediaTypes;
import io.errorcontract.model.ApiError;
import org.jspecify.annotations.Nullable;

/** Finds the message of an error; an exception always has one. */
final class Messages {

    private Messages() {}

    /**
     * The response's own message, else the catalog's if all of its placeholders have values, else the body's title,
     * else what HTTP says. A body that is not understood never becomes the message.
     */
    static String of(
            @Nullable ErrorDescriptor error,
            @Nullable Object[] values,
            int status,
            @Nullable String contentType,
            Reading in) {
        String declared =
                error == null ? null : ApiError.builder(error).values(values).declaredMessage();
        if (declared != null) {
            return declared;
        }
        String title = in.text(BindingSource.TITLE);
        return title != null && present(title) ? title : ofStatus(status, contentType);
    }

    static boolean present(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static String ofStatus(int status, @Nullable String contentType) {
        StringBuilder message = new StringBuilder("HTTP ").append(status);
        String phrase = ReasonPhrases.of(status);
        if (phrase != null) {
            message.append(' ').append(phrase);
        }
        if (contentType != null) {
            String mediaType = MediaTypes.withoutParameters(contentType);
            if (MediaTypes.presentable(mediaType)) {
                message.append(" (").append(mediaType).append(')');
            }
        }
        return message.toString();
    }
}
