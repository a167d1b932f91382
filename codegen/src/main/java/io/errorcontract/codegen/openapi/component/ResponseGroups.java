package io.errorcontract.codegen.openapi.component;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups errors by status: OpenAPI has one response for each, however many errors share it. */
final class ResponseGroups {

    private final CatalogComponents components;
    private final ErrorCodes codes;

    ResponseGroups(CatalogComponents components, ErrorCodes codes) {
        this.components = components;
        this.codes = codes;
    }

    private record Group(List<ErrorDescriptor> errors, List<FamilyDescriptor> families, List<String> patterns) {
        Group() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(CatalogComponents components, ErrorCodes.FamilyPattern meant) {
            families.add(components.family(meant.family().name()));
            patterns.add(meant.pattern());
        }
    }

    Map<Integer, ResponseComponent> of(ErrorCodes.Selection selection) {
        Map<Integer, Group> groups = new TreeMap<>();
        for (ErrorDefinition error : selection.errors()) {
            ErrorDescriptor descriptor = components.descriptor(error.code());
            groups.computeIfAbsent(descriptor.status(), key -> new Group())
                    .errors()
                    .add(descriptor);
        }
        for (ErrorCodes.FamilyPattern meant : selection.families()) {
            codes.status(meant.family())
                    .ifPresent(status ->
                            groups.computeIfAbsent(status, key -> new Group()).add(components, meant));
        }
        Map<Integer, ResponseComponent> responses = new TreeMap<>();
        groups.forEach((status, group) -> responses.put(status, response(status, group)));
        return responses;
    }

    private ResponseComponent response(int status, Group group) {
        List<String> listed = new ArrayList<>();
        group.errors().forEach(error -> listed.add(error.code()));
        listed.addAll(group.patterns());
        return new ResponseComponent(
                status,
                description(status, group, listed),
                listed,
                components.headerNames(group.errors(), group.families()),
                components.contents(group.errors()));
    }

    private static String description(int status, Group group, List<String> listed) {
        Set<String> titles = Stream.concat(
                        group.errors().stream()
                                .map(ErrorDescriptor::family)
                                .filter(Objects::nonNull)
                                .map(FamilyDescriptor::title),
                        group.families().stream().map(FamilyDescriptor::title))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (titles.isEmpty()) {
            group.errors().stream()
                    .map(ErrorDescriptor::title)
                    .filter(Objects::nonNull)
                    .forEach(titles::add);
        }
        String meaning = titles.isEmpty() ? "Error " + status : String.join("; ", titles);
        Map<String, String> marks = new HashMap<>();
        group.errors().forEach(error -> marks.put(error.code(), DeprecationTexts.mark(error)));
        return meaning + ": "
                + listed.stream()
                        .map(code -> "`" + code + "`" + marks.getOrDefault(code, ""))
                        .collect(Collectors.joining(", "));
    }
}
