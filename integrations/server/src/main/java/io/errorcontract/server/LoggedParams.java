package io.errorcontract.server;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.model.ApiError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of an error's parameters that logs may hold: without the sensitive ones, fields of records included. */
final class LoggedParams {

    private LoggedParams() {}

    static Map<String, Object> of(ApiError error) {
        List<ParameterDescriptor> declared =
                error.descriptor().map(ErrorDescriptor::parameters).orElse(List.of());
        return fields(declared, error.params());
    }

    private static Map<String, Object> fields(List<ParameterDescriptor> declared, Map<?, ?> values) {
        Map<String, Object> logged = new LinkedHashMap<>();
        for (ParameterDescriptor parameter : declared) {
            Object value = values.get(parameter.name());
            if (value != null && !parameter.traits().contains(Trait.SENSITIVE)) {
                logged.put(parameter.name(), value(parameter.type(), value));
            }
        }
        return logged;
    }

    private static Object value(ParameterType type, Object value) {
        if (type instanceof ParameterType.RecordOf fields && value instanceof Map<?, ?> map) {
            return fields(fields.fields(), map);
        }
        if (type instanceof ParameterType.ListOf list && value instanceof List<?> elements) {
            return list(list.element(), elements);
        }
        if (value instanceof List<?> elements) {
            return list(type, elements);
        }
        if (value instanceof Map<?, ?> map) {
            return map(type instanceof ParameterType.MapOf of ? of.value() : type, map);
        }
        return value instanceof Number || value instanceof Boolean ? value : LogText.clean(value.toString());
    }

    private static List<@Nullable Object> list(ParameterType type, List<?> elements) {
        List<@Nullable Object> logged = new ArrayList<>();
        elements.forEach(element -> logged.add(element == null ? null : value(type, element)));
        return logged;
    }

    private static Map<String, @Nullable Object> map(ParameterType type, Map<?, ?> values) {
        Map<String, @Nullable Object> logged = new LinkedHashMap<>();
        values.forEach((key, value) ->
                logged.put(LogText.clean(String.valueOf(key)), value == null ? null : value(type, value)));
        return logged;
    }
}
