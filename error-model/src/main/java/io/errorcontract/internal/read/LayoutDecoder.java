package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.internal.plan.Pointers;
import io.errorcontract.internal.text.MediaTypes;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A layout, made ready to read. */
final class LayoutDecoder {

    private final BodyLayout layout;
    private final String mediaType;
    private final ReadNode root;
    private final boolean general;
    private final @Nullable ErrorDescriptor onlyError;
    private final Map<BindingSource, String> places;
    private final Set<String> params;
    private final boolean open;

    /**
     * Makes a reader.
     *
     * @param layout the layout
     * @param root its tree
     * @param general whether errors that name no layout have it
     * @param onlyError the error that is the only one to name it, or {@code null}
     * @param places where each kind of value stands
     * @param params the parameters that have places of their own
     */
    LayoutDecoder(
            BodyLayout layout,
            ReadNode root,
            boolean general,
            @Nullable ErrorDescriptor onlyError,
            Map<BindingSource, String> places,
            Set<String> params) {
        this.layout = layout;
        this.mediaType = MediaTypes.withoutParameters(layout.mediaType());
        this.root = root;
        this.general = general;
        this.onlyError = onlyError;
        this.places = places;
        this.params = params;
        this.open = layout.json().anyNames()
                || (!root.hasConstant() && Set.of(BindingSource.PARAMS).containsAll(places.keySet()));
    }

    String name() {
        return layout.name();
    }

    /** The media type without its parameters. */
    String mediaType() {
        return mediaType;
    }

    /** The error that is the only one to name the layout as its own. */
    @Nullable
    ErrorDescriptor onlyError() {
        return onlyError;
    }

    boolean usedBy(ErrorDescriptor error) {
        return error.body() == null ? general : layout.name().equals(error.body());
    }

    /** Whether there is a place for a kind of value. */
    boolean has(BindingSource source) {
        return places.containsKey(source);
    }

    /**
     * Where a value is, in a body without elements that the layout does not name; the body itself if it has no place.
     *
     * @param source the kind of value
     * @param error which of the errors it is of, where the body has several
     */
    Place place(BindingSource source, int error) {
        String pointer = places.getOrDefault(source, "");
        if (error == 0) {
            return Place.of(pointer);
        }
        String errors = places.getOrDefault(BindingSource.ERRORS, "");
        String first = Pointers.child(errors, 0);
        return pointer.startsWith(first)
                ? Place.of(Pointers.child(errors, error) + pointer.substring(first.length()))
                : Place.of(pointer);
    }

    /** Whether a parameter has a place of its own. */
    boolean hasOwnPlace(String parameter) {
        return params.contains(parameter);
    }

    /** Whether it has neither constants nor fields of its own, so that any object is of it. */
    boolean open() {
        return open;
    }

    /** Whether a body is of an open layout, as far as that can be told. */
    boolean fits(Reading reading) {
        return reading.bound > 0 || reading.spread > 0 || reading.missing == 0;
    }

    /** Whether a body has what tells it from other JSON: a value in a place of the layout's own, or its constants. */
    boolean tells(Reading reading) {
        boolean constants = reading.constants > 0 && reading.wrongConstants == 0;
        return reading.bound > 0 || (reading.spread > 0 && constants) || isEmptyOne(reading, constants);
    }

    /** Whether nothing is missing though there are no values: lists that are empty, or constants alone. */
    private boolean isEmptyOne(Reading reading, boolean constants) {
        return reading.missing == 0
                && reading.wrongConstants == 0
                && (reading.containers > 0 || (constants && !has(BindingSource.PARAMS)));
    }

    void read(JsonReader in, Reading out) {
        int token = in.next();
        if (token != JsonReader.END) {
            root.read(in, token, out);
        }
    }
}
