package io.errorcontract.catalog.language;

import io.errorcontract.contract.BindingSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words a binding may start with, depending on where it stands. */
public final class BindingNames {
    private static final Set<BindingSource> OF_VIOLATION = EnumSet.of(
            BindingSource.FIELD,
            BindingSource.VIOLATION_MESSAGE,
            BindingSource.VIOLATION_CODE,
            BindingSource.IN,
            BindingSource.REJECTED);
    private static final Set<BindingSource> OF_ITEM = EnumSet.of(BindingSource.ITEM);
    private static final Set<BindingSource> OF_ERROR = ofError();
    private static final Set<BindingSource> NAMED = EnumSet.of(BindingSource.PARAM, BindingSource.PROPERTY);

    private BindingNames() {}

    private static Set<BindingSource> ofError() {
        Set<BindingSource> sources = EnumSet.allOf(BindingSource.class);
        sources.removeAll(OF_VIOLATION);
        sources.removeAll(OF_ITEM);
        return sources;
    }

    /** The source of a binding such as {@code retry_after} or {@code param.limit}; null if there is none. */
    public static @Nullable BindingSource resolve(String source, TemplateWalker.Scope scope) {
        int dot = source.indexOf('.');
        String word = dot < 0 ? source : source.substring(0, dot);
        for (BindingSource candidate : sources(scope)) {
            if (candidate.word().equals(word) && dotFits(candidate, dot)) {
                return candidate;
            }
        }
        return scope == TemplateWalker.Scope.ERROR ? null : resolve(source, TemplateWalker.Scope.ERROR);
    }

    private static boolean dotFits(BindingSource source, int dot) {
        return source == BindingSource.ITEM || NAMED.contains(source) == dot >= 0;
    }

    /** What stands behind the dot; empty if there is no dot. */
    public static String nameIn(String source) {
        int dot = source.indexOf('.');
        return dot < 0 ? "" : source.substring(dot + 1);
    }

    /** The words for a hint. */
    public static List<String> words(TemplateWalker.Scope scope) {
        List<String> words = new ArrayList<>();
        for (BindingSource source : sources(scope)) {
            words.add("$" + source.word() + (NAMED.contains(source) ? ".NAME" : ""));
        }
        return words;
    }

    private static Set<BindingSource> sources(TemplateWalker.Scope scope) {
        return switch (scope) {
            case ERROR -> OF_ERROR;
            case VIOLATION -> OF_VIOLATION;
            case ITEM -> OF_ITEM;
        };
    }
}
