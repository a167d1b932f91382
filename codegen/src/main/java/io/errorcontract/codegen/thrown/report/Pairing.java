package io.errorcontract.codegen.thrown.report;

import io.errorcontract.codegen.thrown.ServerOperation;
import io.errorcontract.codegen.thrown.web.Paths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which handlers belong to which operations of a document: by method and path, without a base path that only one of the
 * two has, or else by the operation's id.
 */
final class Pairing {

    private final Map<ListedOperation, List<ServerOperation>> handlers = new LinkedHashMap<>();
    private final List<ServerOperation> rest;

    Pairing(List<ListedOperation> listed, List<ServerOperation> served) {
        this.rest = new ArrayList<>(served);
        listed.forEach(each -> handlers.put(each, new ArrayList<>()));
        String base = base(listed, served);
        pair(listed, (left, right) -> Paths.shape(left.path()).equals(Paths.shape(right.path())));
        pair(
                listed,
                (left, right) -> Paths.shape(base + left.path()).equals(Paths.shape(right.path()))
                        || Paths.shape(left.path()).equals(Paths.shape(base + right.path())));
        pair(listed, (left, right) -> !left.id().isEmpty() && left.id().equals(right.name()));
    }

    private void pair(List<ListedOperation> listed, BiPredicate<ListedOperation, ServerOperation> test) {
        Set<ServerOperation> taken = new HashSet<>();
        for (ListedOperation left : listed) {
            List<ServerOperation> found = handlers.getOrDefault(left, List.of());
            if (found.isEmpty()) {
                rest.stream()
                        .filter(right ->
                                right.method().isEmpty() || right.method().equals(left.method()))
                        .filter(right -> test.test(left, right))
                        .forEach(found::add);
                taken.addAll(found);
            }
        }
        rest.removeAll(taken);
    }

    /** What most paths of one side have before those of the other. */
    private static String base(List<ListedOperation> listed, List<ServerOperation> served) {
        Map<String, Integer> votes = new HashMap<>();
        for (ListedOperation left : listed) {
            for (ServerOperation right : served) {
                if (right.method().equals(left.method())) {
                    vote(Paths.shape(left.path()), Paths.shape(right.path()), votes);
                    vote(Paths.shape(right.path()), Paths.shape(left.path()), votes);
                }
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static void vote(String shorter, String longer, Map<String, Integer> votes) {
        if (longer.length() > shorter.length() && longer.endsWith(shorter) && shorter.length() > 1) {
            votes.merge(longer.substring(0, longer.length() - shorter.length()), 1, Integer::sum);
        }
    }

    /** The handlers of each operation, in the document's order. */
    Map<ListedOperation, List<ServerOperation>> handlers() {
        return handlers;
    }

    /** The handlers that no operation has. */
    List<ServerOperation> rest() {
        return rest;
    }
}
