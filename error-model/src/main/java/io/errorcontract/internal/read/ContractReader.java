package io.errorcontract.internal.read;

import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.internal.text.MediaTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The layouts and headers of a catalog, made ready to read. */
final class ContractReader {

    private final ErrorCatalog catalog;
    private final List<LayoutDecoder> layouts;
    private final HeaderReader headers;

    ContractReader(ErrorCatalog catalog) {
        this.catalog = catalog;
        this.layouts = new ArrayList<>(catalog.bodies().size());
        for (int i = 0; i < catalog.bodies().size(); i++) {
            layouts.add(compile(catalog, catalog.bodies().get(i), i == 0));
        }
        this.headers = new HeaderReader(catalog.headers());
    }

    List<LayoutDecoder> layouts() {
        return layouts;
    }

    HeaderReader headers() {
        return headers;
    }

    /** The error that the body of a response speaks of without a code, or {@code null}. */
    @Nullable
    ErrorDescriptor recognize(int status, LayoutDecoder layout, Reading reading) {
        return new Recognizer(catalog).byBody(reading.status(status), layout, reading);
    }

    /** Whether an error that has the layout is declared with the status. */
    boolean anyOfStatus(int status, LayoutDecoder layout) {
        for (ErrorDescriptor error : catalog.errors()) {
            if (error.status() == status && layout.usedBy(error)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    ErrorDescriptor find(@Nullable String code) {
        return code == null ? null : catalog.find(code).orElse(null);
    }

    private static LayoutDecoder compile(ErrorCatalog catalog, BodyLayout layout, boolean isDefault) {
        // In a catalog with one layout there is nothing to tell apart.
        if (catalog.bodies().size() == 1) {
            return LayoutCompiler.compile(layout, catalog.violationParameters(), true, null);
        }
        int users = 0;
        ErrorDescriptor user = null;
        for (ErrorDescriptor error : catalog.errors()) {
            if (layout.name().equals(error.body())) {
                users++;
                user = error;
            }
        }
        return LayoutCompiler.compile(
                layout, catalog.violationParameters(), isDefault || users == 0, users == 1 && !isDefault ? user : null);
    }

    /** Whether a layout is of this media type. */
    boolean has(String contentType) {
        String mediaType = MediaTypes.withoutParameters(contentType);
        return layouts.stream().anyMatch(layout -> layout.mediaType().equalsIgnoreCase(mediaType));
    }

    /** The layouts that a response of this media type can have: those of the same type, else all of them. */
    List<LayoutDecoder> candidates(@Nullable String contentType) {
        if (layouts.size() == 1 || contentType == null) {
            return layouts;
        }
        String mediaType = MediaTypes.withoutParameters(contentType);
        List<LayoutDecoder> same = new ArrayList<>(layouts.size());
        for (LayoutDecoder layout : layouts) {
            if (layout.mediaType().equalsIgnoreCase(mediaType)) {
                same.add(layout);
            }
        }
        return same.isEmpty() ? layouts : same;
    }
}
