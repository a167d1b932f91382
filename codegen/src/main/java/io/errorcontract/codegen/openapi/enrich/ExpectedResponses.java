package io.errorcontract.codegen.openapi.enrich;

import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.codegen.document.Operation;
import io.errorcontract.codegen.openapi.check.CheckedDocument;
import io.errorcontract.codegen.openapi.component.ResponseComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where each response has to go: into a mapping of responses as a new entry, or into a response that is there. One that
 * several operations share gets the codes of all of them.
 */
final class ExpectedResponses {

    private final CheckedDocument checked;
    private final IdentityHashMap<YamlNode, Place> places = new IdentityHashMap<>();
    private final List<Place> order = new ArrayList<>();

    /** What the operations that refer to a response list of its status. */
    private final IdentityHashMap<YamlNode, Set<List<String>>> uses = new IdentityHashMap<>();

    /** A place, and the entries of {@code x-error-codes} that concern it, by status. */
    private record Place(YamlMapping node, boolean isResponse, Map<Integer, Set<String>> entries) {}

    ExpectedResponses(CheckedDocument checked) {
        this.checked = checked;
        checked.operations().forEach(this::add);
    }

    private void add(Operation operation) {
        YamlMapping responses = operation.responses().orElse(null);
        if (responses == null) {
            return;
        }
        List<String> entries = operation.codes().stream().map(YamlScalar::value).toList();
        Map<Integer, ResponseComponent> expected = checked.expected(operation);
        addUses(responses, expected);
        for (int status : expected.keySet()) {
            YamlMapping present = responses
                    .get(Integer.toString(status))
                    .flatMap(node -> checked.references().mapping(node))
                    .orElse(null);
            YamlMapping node = present == null ? responses : present;
            Place place = places.computeIfAbsent(node, key -> {
                Place added = new Place(node, present != null, new TreeMap<>());
                order.add(added);
                return added;
            });
            place.entries()
                    .computeIfAbsent(status, key -> new LinkedHashSet<>())
                    .addAll(entries);
        }
    }

    private void addUses(YamlMapping responses, Map<Integer, ResponseComponent> expected) {
        for (YamlEntry entry : responses.entries()) {
            List<String> codes = expected.entrySet().stream()
                    .filter(each -> each.getKey().toString().equals(entry.key().value()))
                    .flatMap(each -> each.getValue().codes().stream())
                    .toList();
            checked.references()
                    .mapping(entry.value())
                    .ifPresent(node ->
                            uses.computeIfAbsent(node, key -> new HashSet<>()).add(codes));
        }
    }

    /** Puts all responses into the document, in its order. */
    void mergeInto(ResponseMerge target) {
        for (Place place : order) {
            place.entries().forEach((status, entries) -> {
                ErrorCodes.Selection selection = checked.components().codes().findAll(entries);
                ResponseComponent response =
                        checked.components().responses(selection).get(status);
                if (response != null && place.isResponse()) {
                    target.present(place.node(), response);
                    if (uses.getOrDefault(place.node(), Set.of()).size() > 1) {
                        target.shared(place.node(), response);
                    }
                } else if (response != null) {
                    target.absent(place.node(), response);
                }
            });
        }
    }
}
