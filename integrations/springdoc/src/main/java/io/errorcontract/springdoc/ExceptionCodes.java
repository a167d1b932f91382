package io.errorcontract.springdoc;

import io.errorcontract.catalog.example.ExampleErrors;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The codes that each class of exceptions stands for: those for which the contract makes it. Immutable. */
final class ExceptionCodes {

    private final Map<Class<?>, Set<String>> codes;

    private ExceptionCodes(Map<Class<?>, Set<String>> codes) {
        this.codes = codes;
    }

    static ExceptionCodes of(Catalog catalog, ErrorCodec codec) {
        Map<Class<?>, Set<String>> codes = new HashMap<>();
        ExampleErrors examples = ExampleErrors.completed(catalog);
        for (ErrorDescriptor error : catalog.contract().errors()) {
            ApiError occurrence = examples.of(
                            error.code(), examples.examples(error.code()).get(0))
                    .error();
            codes.computeIfAbsent(codec.exception(occurrence).getClass(), key -> new LinkedHashSet<>())
                    .add(error.code());
        }
        // The class of everything says nothing.
        codes.remove(ApiException.class);
        return new ExceptionCodes(codes);
    }

    /** The codes of a class; empty if the contract makes it for none, as those of families and of other contracts. */
    Set<String> of(Class<?> exception) {
        return codes.getOrDefault(exception, Set.of());
    }
}
