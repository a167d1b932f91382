package io.errorcontract.codegen.site.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The search indexes of several sites as one. Rows point into lists by number, and to pages by path. Not thread-safe.
 */
final class JointIndex {
    private static final int CODE = 0;
    private static final int PATH = 1;
    private static final int FAMILY = 3;
    private static final int BODY = 11;
    private static final int POLICY = 13;

    private final List<Object> apis = new ArrayList<>();
    private final Map<String, List<Object>> lists = new LinkedHashMap<>();
    private final Map<Object, Object> headers = new LinkedHashMap<>();

    JointIndex() {
        List.of("families", "bodies", "policies", "errors", "pages")
                .forEach(name -> lists.put(name, new ArrayList<>()));
    }

    /** Adds the index of a site that is in a folder. */
    void add(String folder, String title, Map<String, Object> index) {
        int families = list("families").size();
        int bodies = list("bodies").size();
        int policies = list("policies").size();
        for (Object row : (List<?>) of(index, "families")) {
            List<Object> family = new ArrayList<>((List<?>) row);
            family.set(1, folder + "/" + family.get(1));
            list("families").add(family);
        }
        list("bodies").addAll((List<?>) of(index, "bodies"));
        list("policies").addAll((List<?>) of(index, "policies"));
        ((Map<?, ?>) of(index, "headers")).forEach(headers::putIfAbsent);
        for (Object each : (List<?>) of(index, "errors")) {
            List<Object> row = new ArrayList<>((List<?>) each);
            row.set(PATH, folder + "/" + (row.get(PATH).equals("") ? row.get(CODE) : row.get(PATH)));
            move(row, FAMILY, families);
            move(row, BODY, bodies);
            move(row, POLICY, policies);
            row.add(apis.size());
            list("errors").add(row);
        }
        for (Object each : (List<?>) of(index, "pages")) {
            List<Object> row = new ArrayList<>((List<?>) each);
            row.set(PATH, folder + "/" + row.get(PATH));
            if (row.size() == 3) {
                row.add("");
            }
            row.add(apis.size());
            list("pages").add(row);
        }
        apis.add(title);
    }

    private static Object of(Map<String, Object> index, String name) {
        Object value = index.get(name);
        if (value == null) {
            throw new IllegalStateException("the index has no " + name);
        }
        return value;
    }

    private List<Object> list(String name) {
        return lists.computeIfAbsent(name, each -> new ArrayList<>());
    }

    /** A negative number stands for none. */
    private static void move(List<Object> row, int column, int by) {
        int number = ((Number) row.get(column)).intValue();
        row.set(column, number < 0 ? number : number + by);
    }

    Map<String, Object> index() {
        Map<String, Object> index = new LinkedHashMap<>(lists);
        index.put("headers", headers);
        index.put("apis", apis);
        return index;
    }
}
