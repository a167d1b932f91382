package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.catalog.syntax.YamlSequence;
import io.errorcontract.codegen.document.MediaTypeKey;
import io.errorcontract.codegen.document.References;
import io.errorcontract.codegen.importer.DocumentedResponse.ResponseBody;
import io.errorcontract.codegen.importer.DocumentedResponse.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what one response says. */
final class ResponseReader {

    private static final String ANY_JSON = "application/json";
    private static final Pattern JSON = Pattern.compile("[^/]+/(json|[^/]+\\+json)");

    private final References references;
    private final ShapeReader shapes;

    ResponseReader(References references) {
        this.references = references;
        this.shapes = new ShapeReader(references);
    }

    String description(YamlMapping response) {
        return response.text("description")
                .or(() -> response.text("summary"))
                .map(TextLines::oneLine)
                .orElse("");
    }

    List<String> codes(YamlMapping response) {
        return response.get(ErrorCodes.EXTENSION).orElse(null) instanceof YamlSequence list
                ? list.items().stream()
                        .filter(YamlScalar.class::isInstance)
                        .map(item -> ((YamlScalar) item).value())
                        .toList()
                : List.of();
    }

    List<String> headers(YamlMapping response) {
        return entries(response, "headers").stream()
                .map(entry -> entry.key().value())
                .toList();
    }

    /** The media types of a response whose bodies are not JSON. */
    List<String> otherTypes(YamlMapping response) {
        return entries(response, "content").stream()
                .map(ResponseReader::mediaType)
                .filter(type -> !JSON.matcher(type).matches())
                .toList();
    }

    List<ResponseBody> bodies(YamlMapping response) {
        List<ResponseBody> bodies = new ArrayList<>();
        for (YamlEntry content : entries(response, "content")) {
            String type = mediaType(content);
            if (JSON.matcher(type).matches()) {
                references.mapping(content.value()).ifPresent(media -> bodies.addAll(bodies(type, media)));
            }
        }
        return bodies;
    }

    /** The media type; any type, as springdoc writes where a handler names none, is JSON. */
    private static String mediaType(YamlEntry content) {
        MediaTypeKey key = new MediaTypeKey(content.key().value());
        return key.covers(ANY_JSON) ? ANY_JSON : key.type();
    }

    private List<ResponseBody> bodies(String type, YamlMapping media) {
        YamlNode schema = media.get("schema").orElse(null);
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

    private List<Sample> samples(YamlMapping media, @Nullable YamlNode schema) {
        List<Sample> samples = new ArrayList<>();
        for (YamlEntry entry : entries(media, "examples")) {
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
            @Nullable YamlNode node) {
        Object value = node == null ? null : node.toValue();
        if (value instanceof Map<?, ?> map) {
            samples.add(new Sample(name, summary, description, map, true));
        }
    }

    private List<YamlEntry> entries(YamlMapping owner, String key) {
        return owner.get(key)
                .flatMap(references::mapping)
                .map(YamlMapping::entries)
                .orElse(List.of());
    }
}
