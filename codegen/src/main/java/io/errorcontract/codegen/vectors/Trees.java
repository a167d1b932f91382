package io.errorcontract.codegen.vectors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** JSON trees, and what can be changed in them. */
final class Trees {

    private Trees() {}

    /** The places of a tree below its root: keys and indexes from the root on, containers before what is in them. */
    static List<List<Object>> places(@Nullable Object tree) {
        List<List<Object>> places = new ArrayList<>();
        collect(tree, List.of(), places);
        return places;
    }

    private static void collect(@Nullable Object tree, List<Object> here, List<List<Object>> places) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> step(here, String.valueOf(key), value, places));
        } else if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                step(here, i, list.get(i), places);
            }
        }
    }

    private static void step(List<Object> here, Object key, @Nullable Object value, List<List<Object>> places) {
        List<Object> place = new ArrayList<>(here);
        place.add(key);
        places.add(List.copyOf(place));
        collect(value, place, places);
    }

    /** The value at a place. */
    static @Nullable Object at(@Nullable Object tree, List<Object> place) {
        Object value = tree;
        for (Object key : place) {
            value = child(value, key);
        }
        return value;
    }

    private static @Nullable Object child(@Nullable Object parent, Object key) {
        if (parent instanceof Map<?, ?> map) {
            return map.get(key);
        }
        return parent instanceof List<?> list ? list.get((Integer) key) : null;
    }

    /** The same tree with another value at a place. */
    static Object with(Object tree, List<Object> place, @Nullable Object value) {
        return changed(tree, place, parent -> put(parent, place.get(place.size() - 1), value));
    }

    /** The same tree without a place. */
    static Object without(Object tree, List<Object> place) {
        return changed(tree, place, parent -> remove(parent, place.get(place.size() - 1)));
    }

    /** The same tree with another field in the object at a place. */
    static Object withField(Object tree, List<Object> place, String name, @Nullable Object value) {
        List<Object> field = new ArrayList<>(place);
        field.add(name);
        return with(tree, field, value);
    }

    private static Object changed(Object tree, List<Object> place, UnaryOperator<Object> change) {
        if (place.size() == 1) {
            return change.apply(tree);
        }
        Object key = place.get(0);
        Object child = child(tree, key);
        return put(tree, key, child == null ? null : changed(child, place.subList(1, place.size()), change));
    }

    private static Object put(Object parent, Object key, @Nullable Object value) {
        if (parent instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
            copy.put(key, value);
            return copy;
        }
        List<@Nullable Object> copy = new ArrayList<>((List<?>) parent);
        copy.set((Integer) key, value);
        return copy;
    }

    private static Object remove(Object parent, Object key) {
        if (parent instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
            copy.remove(key);
            return copy;
        }
        List<@Nullable Object> copy = new ArrayList<>((List<?>) parent);
        copy.remove((int) (Integer) key);
        return copy;
    }
}
