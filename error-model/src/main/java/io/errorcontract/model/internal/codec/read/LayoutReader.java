package io.errorcontract.model.internal.codec.read;

import io.errorcontract.model.ErrorDescriptor;
import io.errorcontract.model.body.BindingSource;
import io.errorcontract.model.body.BodyLayout;
import io.errorcontract.model.internal.json.JsonReader;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A layout, made ready to read. */
final class LayoutReader {

    private final BodyLayout layout;
    private final ReadNode root;
    private final Usage usage;
    private final Carried carried;

    LayoutReader(BodyLayout layout, ReadNode root, Usage usage, Carried carried) {
        this.layout = layout;
        this.root = root;
        this.usage = usage;
        this.carried = carried;
    }

    /**
     * Which errors use a layout.
     *
     * @param general whether errors that name no layout have it
     * @param only the error that is the only one to name it, or {@code null}
     */
    record Usage(boolean general, @Nullable ErrorDescriptor only) {}

    /**
     * What a layout has places for.
     *
     * @param places where each kind of value stands
     * @param params the parameters that have places of their own
     */
    record Carried(Map<BindingSource, String> places, Set<String> params) {

        boolean has(BindingSource source) {
            return places.containsKey(source);
        }

        /**
         * The JSON Pointer of the value, in a body without elements that the layout does not name; empty if it has no
         * place.
         */
        String pointer(BindingSource source) {
            return places.getOrDefault(source, "");
        }

        boolean hasOwnPlace(String name) {
            return params.contains(name);
        }
    }

    String name() {
        return layout.name();
    }

    String mediaType() {
        return layout.mediaType();
    }

    Carried carried() {
        return carried;
    }

    @Nullable
    ErrorDescriptor onlyError() {
        return usage.only();
    }

    boolean usedBy(ErrorDescriptor error) {
        return error.body() == null ? usage.general() : layout.name().equals(error.body());
    }

    void read(JsonReader in, Reading out) {
        int token = in.next();
        if (token != JsonReader.END) {
            root.read(in, token, out);
        }
    }
}
