package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.codegen.document.OpenApiDocument;
import io.errorcontract.codegen.document.Operation;
import io.errorcontract.codegen.document.Operations;
import io.errorcontract.codegen.document.ReferenceFinder;
import io.errorcontract.codegen.document.References;
import io.errorcontract.codegen.document.StatusKey;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the error responses of a document: those of its operations, then those that only its components have. */
final class ResponseFinder {

    private static final Pattern STATUS_IN_NAME = Pattern.compile("(?<![0-9])[45][0-9]{2}(?![0-9])");

    private final OpenApiDocument document;
    private final References references;
    private final ResponseReader reader;
    private final OperationExamples examples;
    private final ImportNotes notes;

    /** The responses by what they say and the status they say it with, in the order in which they were found. */
    private final IdentityHashMap<YamlMapping, Map<String, Use>> found = new IdentityHashMap<>();

    private final List<Use> order = new ArrayList<>();

    ResponseFinder(OpenApiDocument document, ImportNotes notes) {
        this.document = document;
        this.references = new References(document);
        this.reader = new ResponseReader(references);
        this.examples = new OperationExamples(document, references);
        this.notes = notes;
    }

    private record Use(StatusKey key, @Nullable String component, YamlMapping response, List<Operation> operations) {}

    /** The references on which depends what is found: those of paths, and all behind the error responses. */
    List<YamlScalar> references() {
        List<YamlScalar> found = new ArrayList<>();
        for (YamlEntry path :
                document.root().mapping("paths").map(YamlMapping::entries).orElse(List.of())) {
            if (path.value() instanceof YamlMapping item
                    && item.get(References.REF).orElse(null) instanceof YamlScalar reference) {
                found.add(reference);
            }
        }
        List<YamlNode> responses = new Operations(document)
                .all().stream()
                        .flatMap(operation -> errors(operation).stream())
                        .map(YamlEntry::value)
                        .toList();
        found.addAll(new ReferenceFinder(document).reachedFrom(responses, references));
        return found;
    }

    private static List<YamlEntry> errors(Operation operation) {
        return operation.responses().map(YamlMapping::entries).orElse(List.of()).stream()
                .filter(entry -> new StatusKey(entry.key().value()).mayBeError())
                .toList();
    }

    List<DocumentedResponse> all() {
        for (Operation operation : new Operations(document).all()) {
            for (YamlEntry entry : errors(operation)) {
                references
                        .mapping(entry.value())
                        .ifPresent(response -> use(
                                        new StatusKey(entry.key().value()), componentOf(entry.value()), response)
                                .operations()
                                .add(operation));
            }
        }
        addUnusedComponents();
        return order.stream().map(this::read).toList();
    }

    private Use use(StatusKey key, @Nullable String component, YamlMapping response) {
        return found.computeIfAbsent(response, same -> new LinkedHashMap<>()).computeIfAbsent(key.text(), text -> {
            Use use = new Use(key, component, response, new ArrayList<>());
            order.add(use);
            return use;
        });
    }

    private static @Nullable String componentOf(YamlNode response) {
        return response instanceof YamlMapping mapping
                ? mapping.text(References.REF)
                        .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                        .orElse(null)
                : null;
    }

    private void addUnusedComponents() {
        List<YamlEntry> components = document.root()
                .mapping("components")
                .flatMap(each -> each.mapping("responses"))
                .map(YamlMapping::entries)
                .orElse(List.of());
        for (YamlEntry entry : components) {
            YamlMapping response = references.mapping(entry.value()).orElse(null);
            if (response == null || found.containsKey(response)) {
                continue;
            }
            String name = entry.key().value();
            Integer status = statusIn(name);
            if (status != null) {
                use(new StatusKey(status.toString()), name, response);
            } else if (!reader.bodies(response).isEmpty() && !StatusNames.meansSuccess(name)) {
                notes.leftOut("response", "'" + name + "'", "which no operation has and whose status nothing tells");
            }
        }
    }

    private static @Nullable Integer statusIn(String name) {
        Matcher matcher = STATUS_IN_NAME.matcher(name);
        return matcher.find() ? Integer.valueOf(matcher.group()) : StatusNames.ofPhrase(name);
    }

    private DocumentedResponse read(Use use) {
        for (String type : reader.otherTypes(use.response())) {
            notes.leftOut("bodies of the type " + type + ", which is not JSON");
        }
        return new DocumentedResponse(
                use.key().status(),
                use.key().range(),
                use.component(),
                reader.description(use.response()),
                List.copyOf(use.operations()),
                reader.codes(use.response()),
                reader.headers(use.response()),
                reader.bodies(use.response()),
                examples.of(use.operations()));
    }
}
