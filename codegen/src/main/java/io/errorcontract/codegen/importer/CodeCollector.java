package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.codegen.importer.DocumentedResponse.ResponseBody;
import io.errorcontract.codegen.importer.DocumentedResponse.Sample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects the codes of a document: those of examples, those that are listed, and for responses that have neither,
 * codes made of their names.
 */
final class CodeCollector {

    private static final String GENERAL = "responses for no status of their own, in which no example shows a code";
    private static final String CODE = "[^\\s\\p{Cntrl}\\p{Cf}*]{1,160}";

    private final LayoutDrafts layouts;
    private final ImportNotes notes;
    private final Map<String, List<Occurrence>> shown = new LinkedHashMap<>();
    private final Map<String, List<Occurrence>> listed = new LinkedHashMap<>();
    private final Map<String, List<Occurrence>> possible = new LinkedHashMap<>();
    private final Map<Integer, Set<String>> patterns = new LinkedHashMap<>();
    private final MadeUpCodes madeUp = new MadeUpCodes();
    private final List<Occurrence> general = new ArrayList<>();

    private CodeCollector(LayoutDrafts layouts, ImportNotes notes) {
        this.layouts = layouts;
        this.notes = notes;
    }

    /**
     * What was found.
     *
     * @param codes where each code comes
     * @param madeUp the codes that the document does not have itself
     * @param patterns the patterns that are listed, by status
     */
    record Codes(Map<String, List<Occurrence>> codes, Set<String> madeUp, Map<Integer, Set<String>> patterns) {}

    static Codes collect(List<DocumentedResponse> responses, LayoutDrafts layouts, ImportNotes notes) {
        CodeCollector collector = new CodeCollector(layouts, notes);
        responses.forEach(collector::add);
        collector.addGeneral();
        Map<String, List<Occurrence>> all = new LinkedHashMap<>(collector.shown);
        collector.listed.forEach(all::putIfAbsent);
        collector.possible.forEach(all::putIfAbsent);
        collector.madeUp.codes().forEach(all::putIfAbsent);
        Set<String> madeUp = new LinkedHashSet<>(collector.madeUp.codes().keySet());
        madeUp.removeAll(collector.shown.keySet());
        madeUp.removeAll(collector.listed.keySet());
        madeUp.removeAll(collector.possible.keySet());
        return new Codes(all, madeUp, collector.patterns);
    }

    private void add(DocumentedResponse response) {
        boolean found = addListed(response, null, response.codes());
        found |= addOperationCodes(response);
        ResponseBody first = null;
        for (ResponseBody body : firstType(response)) {
            LayoutDraft layout = layouts.of(body).orElse(null);
            if (layout != null) {
                first = first == null ? body : first;
                for (Sample sample : body.samples()) {
                    add(response, body, layout, sample);
                    found = true;
                }
                found |= body.samples().isEmpty() && addFixed(response, body, layout);
                found |= addListed(response, body, known(body, layout));
                found |= !found && addListed(response, body, shownBySchema(response, body, layout));
            }
        }
        if (!found) {
            addUnnamed(response, first);
        }
    }

    /** An error of which nothing but the response tells; of one without a status, see {@link #addGeneral}. */
    private void addUnnamed(DocumentedResponse response, @Nullable ResponseBody body) {
        Occurrence occurrence = new Occurrence(response, body, layout(body), null, null, true);
        if (response.status() != null) {
            madeUp.add(occurrence);
        } else if (occurrence.layout() != null) {
            general.add(occurrence);
        } else {
            notes.leftOut(GENERAL);
        }
    }

    /** What {@code default} or {@code 4XX} shows is an error of its own if no other body has its message there. */
    private void addGeneral() {
        Set<List<Object>> told = Stream.of(shown, listed, possible, madeUp.codes())
                .flatMap(codes -> codes.values().stream())
                .flatMap(List::stream)
                .flatMap(each -> messagePlace(each).stream())
                .collect(Collectors.toSet());
        for (Occurrence occurrence : general) {
            if (messagePlace(occurrence).filter(told::contains).isPresent()) {
                notes.leftOut(GENERAL);
            } else {
                madeUp.add(occurrence);
            }
        }
    }

    private static Optional<List<Object>> messagePlace(Occurrence occurrence) {
        return Optional.ofNullable(occurrence.layout())
                .map(layout -> List.of(
                        layout.mediaType(),
                        layout.message() == null ? List.of() : layout.message().path()));
    }

    private @Nullable LayoutDraft layout(@Nullable ResponseBody body) {
        return body == null ? null : layouts.of(body).orElse(null);
    }

    /** What a schema lets no body say otherwise is as good as an example. */
    private boolean addFixed(DocumentedResponse response, ResponseBody body, LayoutDraft layout) {
        Sample sample = Sample.fixed(body.fixed());
        BodyValues values = BodyValues.read(layout, sample.value());
        boolean telling =
                values.text("code").isPresent() || values.text("message").isPresent();
        if (telling) {
            add(response, body, layout, sample);
        }
        return telling;
    }

    /** What is sent in several media types is the same error; the first is what it is known by. */
    private List<ResponseBody> firstType(DocumentedResponse response) {
        List<ResponseBody> first = new ArrayList<>();
        for (ResponseBody body : response.bodies()) {
            if (body.mediaType().equals(response.bodies().get(0).mediaType())) {
                first.add(body);
            } else {
                notes.leftOut("bodies of the type " + body.mediaType() + ", beside those of the type "
                        + response.bodies().get(0).mediaType());
            }
        }
        return first;
    }

    private void add(DocumentedResponse response, ResponseBody body, LayoutDraft layout, Sample sample) {
        BodyValues values = BodyValues.read(layout, sample.value());
        Occurrence occurrence = new Occurrence(response, body, layout, sample, values, true);
        Optional<String> named = Optional.ofNullable(sample.name()).filter(response.codes()::contains);
        Optional<String> code = values.text("code").or(() -> named).filter(text -> text.matches(CODE));
        if (code.isPresent()) {
            shown.computeIfAbsent(code.get(), key -> new ArrayList<>()).add(occurrence);
        } else {
            madeUp.add(occurrence);
        }
    }

    /** The codes that the schema of a body lists. */
    private static List<String> known(ResponseBody body, LayoutDraft layout) {
        BodyField code = layout.code();
        if (code == null || !(DraftedFields.at(body.shape(), code.path()) instanceof Shape.Scalar scalar)) {
            return List.of();
        }
        String prefix = CodeField.prefix(code);
        return scalar.known().stream()
                .map(Object::toString)
                .map(value -> value.startsWith(prefix) ? value.substring(prefix.length()) : value)
                .filter(value -> !StatusNames.isSuccess(value))
                .toList();
    }

    /** The code that a schema shows, if it tells of the very status of the response. */
    private static List<String> shownBySchema(DocumentedResponse response, ResponseBody body, LayoutDraft layout) {
        Shape shape = layout.code() == null
                ? null
                : DraftedFields.at(body.shape(), layout.code().path());
        Integer status = response.status();
        return shape instanceof Shape.Scalar scalar
                        && scalar.example() instanceof String code
                        && status != null
                        && StatusNames.tells(code, status)
                ? List.of(code)
                : List.of();
    }

    private boolean addListed(DocumentedResponse response, @Nullable ResponseBody body, List<String> codes) {
        for (String code : codes) {
            if (code.indexOf('*') >= 0 && response.status() != null) {
                patterns.computeIfAbsent(response.status(), key -> new LinkedHashSet<>())
                        .add(code);
            } else if (code.matches(CODE)) {
                ResponseBody used = body == null ? usual(response) : body;
                listed.computeIfAbsent(code, key -> new ArrayList<>())
                        .add(new Occurrence(response, used, layout(used), null, null, true));
            }
        }
        return !codes.isEmpty();
    }

    private static @Nullable ResponseBody usual(DocumentedResponse response) {
        return response.bodies().stream().findFirst().orElse(null);
    }

    /** What an operation lists can come with any of its error responses, and with others that are not documented. */
    private boolean addOperationCodes(DocumentedResponse response) {
        List<String> codes = response.operations().stream()
                .flatMap(operation -> operation.codes().stream())
                .map(YamlScalar::value)
                .filter(code -> code.matches(CODE))
                .toList();
        for (String code : codes) {
            ResponseBody body = usual(response);
            possible.computeIfAbsent(code, key -> new ArrayList<>())
                    .add(new Occurrence(response, body, layout(body), null, null, false));
        }
        return !codes.isEmpty();
    }
}
