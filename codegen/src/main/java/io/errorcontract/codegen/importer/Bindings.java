package io.errorcontract.codegen.importer;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BindingSource.Scope;
import io.errorcontract.contract.BodyNode.Value;
import io.errorcontract.contract.Format;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Makes bindings of the words of the catalog language. */
final class Bindings {

    static final String PARAM = "param.";
    static final String PROPERTY = "property.";

    /** Names that both a binding and a placeholder can hold. */
    private static final Pattern NAME = Pattern.compile("[^|{}\\s\\p{Cntrl}]{1,160}");

    private Bindings() {}

    static Value bound(String source, List<String> formats) {
        List<Format> all = formats.stream()
                .map(format -> Format.of(Objects.requireNonNull(Format.Kind.of(format))))
                .toList();
        return new Value(binding(source, Scope.ERROR, all));
    }

    /** The code behind a text that is the same for all. */
    static Value prefixed(String source, String prefix) {
        return new Value(binding(source, Scope.ERROR, List.of(Format.of(Format.Kind.PREFIX, prefix))));
    }

    /** A value of the current violation. */
    static Binding ofViolation(String source) {
        return binding(source, Scope.VIOLATION, List.of());
    }

    private static Binding binding(String source, Scope scope, List<Format> formats) {
        int dot = source.indexOf('.');
        String word = dot < 0 ? source : source.substring(0, dot);
        String name = dot < 0 ? "" : source.substring(dot + 1);
        return new Binding(Objects.requireNonNull(BindingSource.of(word, dot >= 0, scope)), name, formats);
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
