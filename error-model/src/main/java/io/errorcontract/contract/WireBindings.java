package io.errorcontract.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of errors that layouts show. */
final class WireBindings {

    private final List<Binding> found = new ArrayList<>();

    private WireBindings() {}

    /** What the bodies and headers of a catalog show. */
    static WireBindings of(ErrorCatalog catalog) {
        WireBindings bindings = new WireBindings();
        catalog.bodies().forEach(body -> bindings.found.addAll(body.json().bindings()));
        catalog.headers().stream().map(HeaderLayout::binding).forEach(bindings.found::add);
        catalog.errors().stream()
                .flatMap(error -> error.headers().stream())
                .map(HeaderLayout::binding)
                .forEach(bindings.found::add);
        return bindings;
    }

    /** What one body and the headers of a catalog show. */
    static WireBindings of(ErrorCatalog catalog, BodyLayout body) {
        WireBindings bindings = new WireBindings();
        bindings.found.addAll(body.json().bindings());
        catalog.headers().stream().map(HeaderLayout::binding).forEach(bindings.found::add);
        return bindings;
    }

    boolean show(BindingSource source) {
        return found.stream().anyMatch(binding -> binding.source() == source);
    }

    /** The names of the properties that are shown. */
    Set<String> properties() {
        return found.stream()
                .filter(binding -> binding.source() == BindingSource.PROPERTY)
                .map(Binding::name)
                .collect(Collectors.toSet());
    }
}
