package io.errorcontract.catalog.language;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.Format;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The code in the address of its page, such as {@code {code | replace('_', '-')}}. */
public final class CodePlaceholder {
    private static final String NAME = "code";

    private CodePlaceholder() {}

    /**
     * Reads a placeholder.
     *
     * @param placeholder the text between the braces
     * @return the code and the formats that it is written in; null if the text is not of that form
     */
    public static @Nullable Binding parse(String placeholder) {
        String text = placeholder.strip();
        if (!text.startsWith(NAME)) {
            return null;
        }
        List<Format> formats =
                BindingParser.formats(text.substring(NAME.length()).strip());
        return formats == null ? null : new Binding(BindingSource.CODE, "", formats);
    }
}
