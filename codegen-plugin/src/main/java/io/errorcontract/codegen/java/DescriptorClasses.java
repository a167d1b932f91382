package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import io.errorcontract.model.ErrorDescriptor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Spreads the descriptors of errors over classes, since the initializer of a class is limited to 65,535 bytes. */
final class DescriptorClasses {

    /** Bytes of code, by a rough estimate that is rather too high. */
    private static final int MAX_WEIGHT = 40_000;

    private final Map<ErrorDescriptor, ClassName> holders = new IdentityHashMap<>();
    private final List<ClassName> classes = new ArrayList<>();

    DescriptorClasses(ClassNames names, List<ErrorDescriptor> errors) {
        int weight = MAX_WEIGHT;
        for (ErrorDescriptor error : errors) {
            weight += weight(error);
            if (weight > MAX_WEIGHT) {
                String number = classes.isEmpty() ? "" : Integer.toString(classes.size() + 1);
                classes.add(names.internal("Descriptors" + number));
                weight = weight(error);
            }
            holders.put(error, classes.get(classes.size() - 1));
        }
    }

    private static int weight(ErrorDescriptor error) {
        int parts = error.parameters().size()
                + error.properties().size()
                + error.aliases().size();
        int variants = 0;
        if (error.suggestion() != null) {
            for (var variant : error.suggestion().variants()) {
                variants += 1 + variant.when().size();
            }
        }
        return 80 + 40 * parts + 40 * variants;
    }

    ClassName holderOf(ErrorDescriptor error) {
        ClassName holder = holders.get(error);
        if (holder == null) {
            throw new IllegalArgumentException("not an error of this catalog: " + error.code());
        }
        return holder;
    }

    /** The classes, at least one unless there are no errors. */
    List<ClassName> classes() {
        return classes;
    }
}
