package io.errorcontract.codegen.vectors;

import io.errorcontract.catalog.definition.ExampleDefinition;
import io.errorcontract.catalog.example.ExampleErrors;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.EncodeContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The examples of a catalog, each in every media type that the contract has for it. */
final class Samples {
    /** So many errors are looked at closely; what differs between the others is in their examples. */
    private static final int MAX_REPRESENTATIVES = 4;

    private final List<VectorSample> all = new ArrayList<>();

    Samples(Catalog resolved, ErrorCodec codec) {
        ErrorCatalog catalog = resolved.contract();
        ExampleErrors examples = ExampleErrors.completed(resolved);
        for (ErrorDescriptor error : catalog.errors()) {
            List<ExampleDefinition> ofError = examples.examples(error.code());
            for (int i = 0; i < ofError.size(); i++) {
                String name = error.code() + (i == 0 ? "" : "/" + (i + 1));
                ApiError example = examples.of(error.code(), ofError.get(i)).error();
                add(name, example, catalog, codec);
                if (i == 0 && hasOthers(catalog.bodyOf(error))) {
                    add(name + "/several", several(example), catalog, codec);
                }
            }
        }
    }

    private static boolean hasOthers(BodyLayout layout) {
        return layout.json().bindings().stream().anyMatch(binding -> binding.source() == BindingSource.ERRORS);
    }

    /** The error, then one that is like it, then one that the contract does not have. */
    private static ApiError several(ApiError error) {
        ApiError unknown = ApiError.unknown(
                        "unheard.of", error.status(), error.family().orElse(null))
                .message("Unheard of")
                .build();
        return error.withOthers(List.of(error, unknown));
    }

    private void add(String name, ApiError error, ErrorCatalog catalog, ErrorCodec codec) {
        Set<String> mediaTypes = new LinkedHashSet<>();
        mediaTypes.add(catalog.bodyOf(error.descriptor().orElse(null)).mediaType());
        catalog.bodies().stream().map(BodyLayout::mediaType).forEach(mediaTypes::add);
        Set<String> written = new HashSet<>();
        for (String mediaType : mediaTypes) {
            EncodeContext context = EncodeContext.EMPTY.withAccept(mediaType);
            VectorSample sample = new VectorSample(
                    written.isEmpty() ? name : name + "/" + mediaType, error, context, codec.encode(error, context));
            if (written.add(sample.written().headers().get("Content-Type"))) {
                all.add(sample);
            }
        }
    }

    /** All of them, in the order of the catalog. */
    List<VectorSample> all() {
        return all;
    }

    /** Those that together have every layout, every type of parameter, and violations. */
    List<VectorSample> representatives() {
        List<VectorSample> chosen = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<VectorSample> ordered = new ArrayList<>(all);
        ordered.sort((one, other) ->
                Integer.compare(features(other).size(), features(one).size()));
        for (VectorSample sample : ordered) {
            if (chosen.size() < MAX_REPRESENTATIVES && seen.addAll(features(sample))) {
                chosen.add(sample);
            }
        }
        return chosen;
    }

    private static Set<String> features(VectorSample sample) {
        Set<String> features = new HashSet<>();
        ErrorDescriptor error = sample.descriptor();
        features.add("layout " + error.body() + sample.written().headers().get("Content-Type"));
        error.parameters().forEach(parameter -> {
            features.add("type " + parameter.type());
            features.add("traits " + parameter.traits());
            features.add("binding " + parameter.binding());
        });
        if (!sample.error().others().isEmpty()) {
            features.add("others");
        }
        if (!sample.error().violations().isEmpty()) {
            features.add("violations");
        }
        return features;
    }
}
