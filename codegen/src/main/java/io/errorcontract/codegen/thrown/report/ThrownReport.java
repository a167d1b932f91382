package io.errorcontract.codegen.thrown.report;

import io.errorcontract.codegen.thrown.ServerOperation;
import io.errorcontract.codegen.thrown.ThrownErrors;
import io.errorcontract.codegen.thrown.flow.Escape;
import io.errorcontract.codegen.thrown.report.Finding.Kind;
import io.errorcontract.contract.CodePattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds what operations throw against what they list. */
public final class ThrownReport {

    private final ThrownErrors thrown;
    private final List<Accepted> accepted;
    private final Set<Accepted> used = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<ReportedOperation> operations = new ArrayList<>();

    /**
     * An operation, what it lists and what can leave it.
     *
     * @param title its name
     * @param method the HTTP method
     * @param path the path as the document has it, or else the code
     * @param entries the codes and patterns that concern it
     * @param escapes the errors that can leave it, sorted by code
     */
    public record ReportedOperation(
            String title, String method, String path, List<String> entries, List<Escape> escapes) {
        /** Copies the lists. */
        public ReportedOperation {
            entries = List.copyOf(entries);
            escapes = List.copyOf(escapes);
        }

        /**
         * Returns the codes that can leave it.
         *
         * @return the codes, sorted
         */
        public List<String> codes() {
            return escapes.stream()
                    .map(Escape::code)
                    .filter(code -> !code.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /**
     * Compares.
     *
     * @param thrown what the operations throw
     * @param listed the operations of a document; without a document, the lists of the handlers themselves count
     * @param accepted the findings that are no mistakes
     */
    public ThrownReport(ThrownErrors thrown, List<ListedOperation> listed, List<Accepted> accepted) {
        this.thrown = thrown;
        this.accepted = List.copyOf(accepted);
        if (listed.isEmpty()) {
            thrown.operations().forEach(this::checkDeclared);
        } else {
            checkDocument(new Pairing(listed, thrown.operations()));
        }
        checkCatalog();
        checkAcceptances();
        findings.sort(Comparator.comparing(Finding::isError).reversed());
    }

    private void checkDocument(Pairing pairing) {
        pairing.handlers().forEach((operation, handlers) -> {
            if (handlers.isEmpty()) {
                add(Kind.NO_HANDLER, operation.place(), operation.title() + " has no handler in the classes");
                return;
            }
            List<String> entries = new ArrayList<>(operation.shared());
            entries.addAll(operation.own());
            handlers.forEach(handler -> handler.declared().forEach(entries::add));
            List<Escape> escapes = handlers.stream()
                    .flatMap(handler -> handler.escapes().stream())
                    .toList();
            operations.add(
                    new ReportedOperation(operation.title(), operation.method(), operation.path(), entries, escapes));
            String title = operation.title();
            checkThrown(title, operation.place(), entries, escapes);
            checkListed(title, operation.place(), operation.own(), escapes);
        });
        for (ServerOperation handler : pairing.rest()) {
            add(
                    Kind.NO_OPERATION,
                    handler.place(),
                    handler.title() + " (" + handler.handler() + ") is no operation of the document");
        }
    }

    /** A handler that lists nothing promises nothing. */
    private void checkDeclared(ServerOperation handler) {
        operations.add(new ReportedOperation(
                handler.title(), handler.method(), handler.path(), handler.declared(), handler.escapes()));
        if (!handler.declared().isEmpty()) {
            checkThrown(handler.title(), handler.place(), handler.declared(), handler.escapes());
            checkListed(handler.title(), handler.place(), handler.declared(), handler.escapes());
        }
    }

    private void checkThrown(String title, String place, List<String> entries, List<Escape> escapes) {
        for (Escape escape : escapes) {
            if (escape.code().isEmpty()) {
                findings.add(new Finding(
                        Kind.UNATTRIBUTED,
                        false,
                        escape.path().get(escape.path().size() - 1),
                        title + " throws " + simple(escape.type()) + ", whose code cannot be told",
                        List.of(path(escape))));
            } else if (!isListed(escape.code(), entries) && !isAccepted(title, escape.code())) {
                String how = escape.sure() ? " throws " : " possibly throws ";
                findings.add(new Finding(
                        Kind.NOT_LISTED,
                        escape.sure(),
                        place,
                        title + how + escape.code() + ", which it does not list",
                        List.of(path(escape))));
            }
        }
    }

    private void checkListed(String title, String place, List<String> own, List<Escape> escapes) {
        Set<String> codes = thrown.catalog().codes();
        boolean open = escapes.stream().anyMatch(each -> each.code().isEmpty());
        for (String entry : new LinkedHashSet<>(own)) {
            if (entry.indexOf('*') >= 0) {
                continue;
            }
            boolean found = escapes.stream().anyMatch(each -> each.code().equals(entry));
            if (!codes.contains(entry)) {
                add(
                        Kind.OF_ANOTHER_CATALOG,
                        place,
                        title + " lists " + entry + ", which is no error of a catalog on the class path");
            } else if (!found && !open && !isMadeElsewhere(entry) && !isAccepted(title, entry)) {
                add(
                        Kind.NEVER_THROWN,
                        place,
                        title + " lists " + entry + ", but no path was found on which it throws it");
            }
        }
    }

    /** Whether something makes the error that no operation calls: a filter, or whatever else a framework calls. */
    private boolean isMadeElsewhere(String code) {
        return thrown.made().containsKey(code) && !attributed().contains(code);
    }

    private Set<String> attributed() {
        Set<String> codes = new TreeSet<>();
        thrown.operations().forEach(each -> each.escapes().forEach(escape -> codes.add(escape.code())));
        return codes;
    }

    private void checkCatalog() {
        Set<String> attributed = attributed();
        for (String code : thrown.catalog().codes()) {
            if (attributed.contains(code)) {
                continue;
            }
            Set<String> places = thrown.made().getOrDefault(code, Set.of());
            if (places.isEmpty()) {
                add(Kind.MADE_NOWHERE, "", "nothing in these classes makes " + code);
            } else {
                add(
                        Kind.UNATTRIBUTED,
                        places.iterator().next(),
                        code
                                + " is made, but leaves no operation on a path that was found; a framework may call what makes it");
            }
        }
    }

    private void checkAcceptances() {
        for (Accepted each : accepted) {
            if (!used.contains(each)) {
                findings.add(new Finding(
                        Kind.BAD_ACCEPTANCE,
                        true,
                        each.place(),
                        "there is nothing to accept: " + each.operation() + " and its list agree on " + each.code(),
                        List.of()));
            }
        }
    }

    private boolean isAccepted(String title, String code) {
        boolean found = false;
        for (Accepted each : accepted) {
            if (each.operation().equals(title) && new CodePattern(each.code()).matches(code)) {
                used.add(each);
                found = true;
            }
        }
        return found;
    }

    private static boolean isListed(String code, List<String> entries) {
        return entries.stream()
                .anyMatch(entry ->
                        entry.equals(code) || (entry.indexOf('*') >= 0 && new CodePattern(entry).matches(code)));
    }

    private void add(Kind kind, String place, String text) {
        findings.add(new Finding(kind, false, place, text, List.of()));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('/') + 1).replace('$', '.');
    }

    private static String path(Escape escape) {
        return String.join(" > ", escape.path());
    }

    /**
     * Returns what differs.
     *
     * @return the findings, errors first
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Returns the operations.
     *
     * @return those that have a handler, in the order of the document or else of the classes
     */
    public List<ReportedOperation> operations() {
        return List.copyOf(operations);
    }

    /**
     * Tells whether a build fails.
     *
     * @return true if a finding is an error
     */
    public boolean fails() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /**
     * Writes all of it: the codes of each operation with their paths, the findings, the lists to paste, and what could
     * not be seen.
     *
     * @return the text of the report
     */
    public String text() {
        StringBuilder text = new StringBuilder("What can leave each operation\n");
        for (ReportedOperation operation : operations) {
            text.append('\n').append(operation.title()).append('\n');
            if (operation.escapes().isEmpty()) {
                text.append("  nothing was found\n");
            }
            for (Escape escape : operation.escapes()) {
                text.append("  ")
                        .append(escape.code().isEmpty() ? simple(escape.type()) + " of unknown code" : escape.code());
                text.append(escape.sure() ? "  sure      " : "  possible  ")
                        .append(path(escape))
                        .append('\n');
            }
        }
        text.append("\nFindings\n\n");
        findings.forEach(finding -> text.append(finding.lines()));
        if (findings.isEmpty()) {
            text.append("none\n");
        }
        return text.append("\nLists to paste\n\n")
                .append(lists())
                .append('\n')
                .append(blind())
                .toString();
    }

    /**
     * Writes the lists.
     *
     * @return YAML in the form of an OpenAPI document's paths
     */
    public String lists() {
        TreeMap<String, TreeMap<String, List<String>>> paths = new TreeMap<>();
        for (ReportedOperation operation : operations) {
            String method =
                    operation.method().isEmpty() ? "get" : operation.method().toLowerCase(Locale.ROOT);
            paths.computeIfAbsent(operation.path(), key -> new TreeMap<>()).put(method, operation.codes());
        }
        StringBuilder yaml = new StringBuilder();
        paths.forEach((path, methods) -> {
            yaml.append(path).append(":\n");
            methods.forEach((method, codes) -> yaml.append("  ")
                    .append(method)
                    .append(":\n    x-error-codes: [")
                    .append(String.join(", ", codes))
                    .append("]\n"));
        });
        return yaml.toString();
    }

    /**
     * Says what could not be seen.
     *
     * @return a line for each kind, with the number of places
     */
    public String blind() {
        StringBuilder text = new StringBuilder("What this cannot see\n\n");
        thrown.blindness().places().forEach((kind, places) -> {
            text.append(places.size()).append(' ').append(kind.text()).append(":\n");
            places.forEach(place -> text.append("  ").append(place).append('\n'));
        });
        return text.append("""
                        Reflection, errors of other servers, computed codes, profiles, converters, validators and deserializers that a
                        framework calls, and paths that only data excludes are not seen. That nothing was found proves nothing.
                        """).toString();
    }
}
