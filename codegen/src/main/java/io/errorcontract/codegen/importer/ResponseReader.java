package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.codegen.document.DocumentNode;
import io.errorcontract.codegen.document.DocumentNode.Entry;
import io.errorcontract.codegen.document.DocumentNode.Mapping;
import io.errorcontract.codegen.document.DocumentNode.Scalar;
import io.errorcontract.codegen.document.DocumentNode.Sequence;
import io.errorcontract.codegen.document.NodeValues;
import io.errorcontract.codegen.document.References;
import io.errorcontract.codegen.importer.DocumentedResponse.ResponseBody;
import io.errorcontract.codegen.importer.DocumentedResponse.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what one response says. */
final class ResponseReader {

    private static final Pattern JSON = Pattern.compile("[^/]+/(json|[^/]+\\+json)");

    private final References references;
    private final ShapeReader shapes;

    ResponseReader(References references) {
        this.references = references;
        this.shapes = new ShapeReader(references);
    }

    String description(Mapping response) {
        return response.text("description")
                .or(() -> response.text("summary"))
                .map(TextLines::oneLine)
                .orElse("");
    }

    List<String> codes(Mapping response) {
        return response.get(ErrorCodes.EXTENSION).orElse(null) instanceof Sequence list
                ? list.items().stream()
                        .filter(Scalar.class::isInstance)
                        .map(item -> ((Scalar) item).value())
                        .toList()
                : List.of();
    }

    List<String> headers(Mapping response) {
        return entries(response, "headers").stream()
                .map(entry -> entry.key().value())
                .toList();
    }

    /** The media types of a response whose bodies are not JSON. */
    List<String> otherTypes(Mapping response) {
        return entries(response, "content").stream()
                .map(ResponseReader::mediaType)
                .filter(type -> !JSON.matcher(type).matches())
                .toList();
    }

    List<ResponseBody> bodies(Mapping response) {
        List<ResponseBody> bodies = new ArrayList<>();
        for (Entry content : entries(response, "content")) {
            String type = mediaType(content);
            if (JSON.matcher(type).matches()) {
                references.mapping(content.value()).ifPresent(media -> bodies.addAll(bodies(type, media)));
            }
        }
        return bodies;
    }

    private static String mediaType(Entry content) {
        return content.key().value().replaceFirst("\\s*;.*", "").toLowerCase(Locale.ROOT);
    }

    private List<ResponseBody> bodies(String type, Mapping media) {
        DocumentNode schema = media.get("schema").orElse(null);
        List<Sample> samples = samples(media, schema);
        List<Shape> shapes = schema == null ? List.of(Shape.ANY) : this.shapes.alternatives(schema);
        List<ResponseBody> bodies = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            List<Sample> own = new ArrayList<>();
            for (Sample sample : samples) {
                if (SampleFit.best(shapes, sample.value()) == i) {
                    own.add(sample);
                }
            }
            bodies.add(new ResponseBody(type, completed(shapes.get(i), own), own));
        }
        return bodies;
    }

    /** Fields that only examples have are of the body too. */
    private static Shape completed(Shape schema, List<Sample> samples) {
        Shape seen = samples.stream()
                .map(sample -> ShapeOfValue.of(sample.value()))
                .reduce(ShapeMerge.EITHER::merge)
                .orElse(Shape.ANY);
        return schema instanceof Shape.Any ? seen : ShapeMerge.BOTH.merge(schema, ShapeOfValue.optional(seen));
    }

    private List<Sample> samples(Mapping media, @Nullable DocumentNode schema) {
        List<Sample> samples = new ArrayList<>();
        for (Entry entry : entries(media, "examples")) {
            references
                    .mapping(entry.value())
                    .ifPresent(example -> add(
                            samples,
                            entry.key().value(),
                            example.text("summary").orElse(null),
                            example.text("description").orElse(null),
                            example.get("dataValue")
                                    .or(() -> example.get("value"))
                                    .orElse(null)));
        }
        media.get("example").ifPresent(example -> add(samples, null, null, null, example));
        if (samples.isEmpty() && schema != null) {
            references
                    .mapping(schema)
                    .flatMap(target -> target.get("example"))
                    .ifPresent(example -> add(samples, null, null, null, example));
        }
        return samples;
    }

    private static void add(
            List<Sample> samples,
            @Nullable String name,
            @Nullable String summary,
            @Nullable String description,
            @Nullable DocumentNode node) {
        Object value = node == null ? null : NodeValues.of(node);
        if (value instanceof Map<?, ?> map) {
            samples.add(new Sample(name, summary, description, map, true));
        }
    }

    private List<Entry> entries(Mapping owner, String key) {
        return owner.get(key).flatMap(references::mapping).map(Mapping::entries).orElse(List.of());
    }
}
