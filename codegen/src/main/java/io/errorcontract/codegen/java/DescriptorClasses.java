package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import io.errorcontract.contract.ErrorDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Spreads the descriptors of errors over classes, since the initializer of a class is limited to 65,535 bytes. */
final class DescriptorClasses {

    private final Map<String, ClassName> holders = new HashMap<>();
    private final List<ClassName> classes = new ArrayList<>();

    DescriptorClasses(ClassNames names, List<ErrorDescriptor> errors, int maxWeight) {
        int weight = maxWeight;
        for (ErrorDescriptor error : errors) {
            weight += weight(error);
            if (weight > maxWeight) {
                String number = classes.isEmpty() ? "" : Integer.toString(classes.size() + 1);
                classes.add(names.internal("Descriptors" + number));
                weight = weight(error);
            }
            holders.put(error.code(), classes.get(classes.size() - 1));
        }
    }

    /** The bytes of code that make a descriptor, by a rough estimate that is rather too high. */
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
        ClassName holder = holders.get(error.code());
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
