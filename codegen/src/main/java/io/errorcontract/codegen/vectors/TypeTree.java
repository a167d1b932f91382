package io.errorcontract.codegen.vectors;

import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The types of parameters as trees of data; named types are collected as they are met. */
final class TypeTree {

    private final Map<String, Map<String, Object>> named = new TreeMap<>();

    /** The named types that were met so far, by name. */
    Map<String, Map<String, Object>> named() {
        return named;
    }

    /** Parameters of an error, or fields of a record. */
    List<Map<String, Object>> parameters(List<ParameterDescriptor> parameters) {
        return parameters.stream().map(this::parameter).toList();
    }

    private Map<String, Object> parameter(ParameterDescriptor parameter) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", parameter.name());
        tree.put("type", type(parameter.type()));
        parameter.traits().stream().sorted().forEach(trait -> tree.put(word(trait.name()), true));
        if (parameter.binding() != null) {
            tree.put("binds", LayoutTree.binding(parameter.binding()));
        }
        return tree;
    }

    private Object type(ParameterType type) {
        if (type instanceof ParameterType.ListOf list) {
            return Map.of("list", type(list.element()));
        }
        if (type instanceof ParameterType.MapOf map) {
            return Map.of("map", type(map.value()));
        }
        if (type instanceof ParameterType.EnumOf open) {
            named.put(open.name(), Map.of("values", open.values()));
            return Map.of("enum", open.name());
        }
        if (type instanceof ParameterType.RecordOf structure) {
            named.put(structure.name(), Map.of("fields", parameters(structure.fields())));
            return Map.of("record", structure.name());
        }
        return word(((ParameterType.Scalar) type).name());
    }

    /** {@code MESSAGE_ONLY} gives {@code messageOnly}. */
    private static String word(String constant) {
        String[] parts = constant.toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return word.toString();
    }
}
