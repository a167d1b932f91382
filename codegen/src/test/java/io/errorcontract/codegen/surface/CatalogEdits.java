package io.errorcontract.codegen.surface;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Single edits of one catalog, as authors make them. Some catalogs do not allow some of them. */
final class CatalogEdits {
    private final String yaml;
    private final Map<String, String> edited = new LinkedHashMap<>();

    private CatalogEdits(String yaml) {
        this.yaml = yaml;
    }

    /** The edited catalogs by what was edited. */
    static Map<String, String> of(String yaml) {
        CatalogEdits edits = new CatalogEdits(yaml);
        edits.editErrors();
        edits.editParameters();
        edits.editFamiliesAndTypes();
        edits.editBodies();
        edits.editSettings();
        return edits.edited;
    }

    private void edit(String name, Consumer<Map<String, Object>> change) {
        Map<String, Object> catalog = parse();
        change.accept(catalog);
        String text = new Dump(DumpSettings.builder().build()).dumpToString(catalog);
        Object again = new Load(LoadSettings.builder().build()).loadFromString(text);
        if (!parse().equals(again) || !parse().toString().equals(String.valueOf(again))) {
            edited.put(name, text);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> parse() {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> section(Map<String, Object> of, String key) {
        Object value = of.get(key);
        if (value instanceof Map) {
            return (Map<String, Object>) value;
        }
        Map<String, Object> made = new LinkedHashMap<>();
        if (value != null) {
            made.put("type", value);
        }
        of.put(key, made);
        return made;
    }

    private static String key(Map<String, Object> map, int index) {
        List<String> keys = List.copyOf(map.keySet());
        return keys.isEmpty() ? "none" : keys.get(Math.floorMod(index, keys.size()));
    }

    private static void rename(Map<String, Object> map, String from, String to) {
        Map<String, Object> copy = new LinkedHashMap<>(map);
        map.clear();
        copy.forEach((key, value) -> map.put(key.equals(from) ? to : key, value));
    }

    private static void reverse(Map<String, Object> map) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.reverse(keys);
        Map<String, Object> copy = new LinkedHashMap<>(map);
        map.clear();
        keys.forEach(key -> map.put(key, copy.get(key)));
    }

    private void error(String name, int index, Consumer<Map<String, Object>> change) {
        edit(name, catalog -> {
            Map<String, Object> errors = section(catalog, "errors");
            change.accept(section(errors, key(errors, index)));
        });
    }

    private void editErrors() {
        edit(
                "error added",
                catalog ->
                        section(catalog, "errors").put("thing.new", Map.of("status", 418, "message", "A new thing")));
        edit(
                "error with a parameter added",
                catalog -> section(catalog, "errors")
                        .put(
                                "thing.new",
                                Map.of("status", 418, "message", "New {id}", "params", Map.of("id", "string"))));
        for (int index : List.of(0, -1)) {
            edit("error " + index + " removed", catalog -> {
                Map<String, Object> errors = section(catalog, "errors");
                errors.remove(key(errors, index));
            });
            edit("error " + index + " renamed", catalog -> {
                Map<String, Object> errors = section(catalog, "errors");
                rename(errors, key(errors, index), "thing.renamed");
            });
            error("exception of " + index + " named", index, error -> error.put("exception", "OtherNameException"));
            error("error " + index + " deprecated", index, error -> error.put("deprecated", Map.of("note", "Gone.")));
            error("message of " + index, index, error -> error.put("message", error.get("message") + " now"));
        }
        edit("errors reordered", catalog -> reverse(section(catalog, "errors")));
        edit("two errors share a class", catalog -> {
            Map<String, Object> errors = section(catalog, "errors");
            section(errors, key(errors, 0)).put("exception", "SharedException");
            section(errors, key(errors, 1)).put("exception", "SharedException");
        });
        edit("an error joins the class of the first", catalog -> {
            Map<String, Object> errors = section(catalog, "errors");
            errors.put(
                    "thing.new",
                    Map.of("status", 418, "message", "New", "exception", className(key(errors, 0)) + "Exception"));
        });
        error("status", 0, error -> error.put("status", 418));
        error("title", 0, error -> error.put("title", "Another title"));
        error("description", 0, error -> error.put("description", "Another description."));
        error("retryable", 0, error -> error.put("retryable", true));
        error("log level", 0, error -> error.put("log", "warn"));
    }

    private static String className(String code) {
        StringBuilder name = new StringBuilder();
        for (String word : code.toLowerCase(java.util.Locale.ROOT).split("[^a-z0-9]+", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    /** Edits the parameters of the first error that has some, and those of an error that has none. */
    private void editParameters() {
        for (String kind : List.of("string", "integer", "list<string>", "list<integer>", "any", "instant")) {
            parameter("first parameter is " + kind, parameter -> parameter.put("type", kind));
        }
        parameter("first parameter is optional", parameter -> parameter.put("type", withoutMark(parameter) + "?"));
        parameter("first parameter is required", parameter -> parameter.put("type", withoutMark(parameter)));
        parameter("first parameter is nullable", parameter -> parameter.put("nullable", true));
        parameter("first parameter is a long that may be null", parameter -> {
            parameter.put("type", "long");
            parameter.put("nullable", true);
        });
        parameter("first parameter is explained", parameter -> parameter.put("docs", "Explained otherwise."));
        parameter("first parameter is internal", parameter -> parameter.put("internal", true));
        parameters("parameter required", params -> params.put("added_one", "string"));
        parameters("parameter optional", params -> params.put("added_one", "string?"));
        parameters("parameters reordered", CatalogEdits::reverse);
        parameters("parameter removed", params -> params.remove(key(params, -1)));
        parameters("parameter renamed", params -> rename(params, key(params, -1), "renamed_one"));
        error(
                "parameter of an error without",
                -1,
                error -> section(error, "params").put("extra_one", "integer"));
    }

    private static String withoutMark(Map<String, Object> parameter) {
        return String.valueOf(parameter.getOrDefault("type", "string")).replace("?", "");
    }

    private void parameters(String name, Consumer<Map<String, Object>> change) {
        edit(name, catalog -> {
            Map<String, Object> errors = section(catalog, "errors");
            for (String code : errors.keySet()) {
                Map<String, Object> error = section(errors, code);
                if (error.get("params") instanceof Map<?, ?> params && !params.isEmpty()) {
                    change.accept(section(error, "params"));
                    return;
                }
            }
        });
    }

    private void parameter(String name, Consumer<Map<String, Object>> change) {
        parameters(name, params -> change.accept(section(params, key(params, 0))));
    }

    private void editFamiliesAndTypes() {
        edit("family added", catalog -> section(catalog, "families").put("novel", Map.of("status", 418)));
        for (int index : List.of(0, -1)) {
            edit("family " + index + " removed", catalog -> {
                Map<String, Object> families = section(catalog, "families");
                families.remove(key(families, index));
            });
            edit("class of family " + index, catalog -> {
                Map<String, Object> families = section(catalog, "families");
                section(families, key(families, index)).put("exception", "NovelFamilyException");
            });
            edit("title of family " + index, catalog -> {
                Map<String, Object> families = section(catalog, "families");
                section(families, key(families, index)).put("title", "Another title");
            });
        }
        edit("family has a parent", catalog -> {
            Map<String, Object> families = section(catalog, "families");
            section(families, key(families, 0)).put("parent", key(families, 1));
        });
        error("family of the first error", 0, error -> error.put("family", "novel"));
        edit("error of another family", catalog -> {
            Map<String, Object> errors = section(catalog, "errors");
            Map<String, Object> families = section(catalog, "families");
            section(errors, key(errors, 0)).put("family", key(families, -1));
        });
        edit("type added", catalog -> section(catalog, "types").put("Novelty", Map.of("enum", List.of("a", "b"))));
        edit("type removed", catalog -> section(catalog, "types").remove(key(section(catalog, "types"), 0)));
        edit("type explained", catalog -> {
            Map<String, Object> types = section(catalog, "types");
            section(types, key(types, 0)).put("docs", "Explained otherwise.");
        });
    }

    private void editBodies() {
        body("field added", json -> json.put("hint?", "$suggestion"));
        body("required field added", json -> json.put("when", "$timestamp"));
        body("fields reordered", CatalogEdits::reverse);
        body("field removed", json -> json.remove(key(json, -1)));
        body("field renamed", json -> rename(json, key(json, -1), "renamed"));
        body("field optional", json -> rename(json, key(json, 0), key(json, 0).replace("?", "") + "?"));
        body("field of another type", json -> json.put(key(json, 0), "$status"));
        edit(
                "body layout added",
                catalog -> section(catalog, "bodies").put("novel", Map.of("json", Map.of("c", "$code"))));
    }

    private void body(String name, Consumer<Map<String, Object>> change) {
        edit("body: " + name, catalog -> {
            Map<String, Object> bodies = section(catalog, "bodies");
            change.accept(section(section(bodies, key(bodies, 0)), "json"));
        });
    }

    private void editSettings() {
        edit("package", catalog -> section(catalog, "java").put("package", "com.example.moved"));
        edit("prefix", catalog -> section(catalog, "java").put("prefix", "Moved"));
        edit("header added", catalog -> section(catalog, "headers").put("X-Novel", "$code"));
        edit("pages", catalog -> catalog.put("documentation", "https://novel.example/{code}"));
        edit("description", catalog -> catalog.put("description", "Another description."));
        edit("title", catalog -> catalog.put("title", "Another title"));
    }
}
