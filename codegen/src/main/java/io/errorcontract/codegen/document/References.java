package io.errorcontract.codegen.document;

import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlSequence;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the references of a document, each text once. Not thread-safe. */
public final class References {

    /** The key of a reference. */
    public static final String REF = "$ref";

    private final YamlMapping root;
    private final Map<String, Optional<YamlNode>> targets = new HashMap<>();

    /**
     * Makes a follower.
     *
     * @param document the document
     */
    public References(OpenApiDocument document) {
        this.root = document.root();
    }

    /**
     * Tells whether a reference leads to another file.
     *
     * @param reference its text
     * @return true unless it begins with {@code #}
     */
    public static boolean isExternal(String reference) {
        return !reference.startsWith("#");
    }

    /**
     * Finds what a reference means, without following it further.
     *
     * @param reference its text, a JSON Pointer (RFC 6901) behind {@code #}
     * @return what stands there
     */
    public Optional<YamlNode> target(String reference) {
        return targets.computeIfAbsent(reference, this::find);
    }

    private Optional<YamlNode> find(String reference) {
        if (isExternal(reference)) {
            return Optional.empty();
        }
        YamlNode node = root;
        for (String segment : segments(reference)) {
            YamlNode next = step(node, segment);
            if (next == null) {
                return Optional.empty();
            }
            node = next;
        }
        return Optional.of(node);
    }

    /**
     * Follows references until there is none.
     *
     * @param node where to begin
     * @return what they lead to; empty if they lead nowhere, out of the document, or in a circle
     */
    public Optional<YamlNode> resolve(YamlNode node) {
        YamlNode at = node;
        Set<String> followed = new HashSet<>();
        while (at instanceof YamlMapping mapping) {
            String reference = mapping.text(REF).orElse(null);
            if (reference == null) {
                return Optional.of(at);
            }
            YamlNode target = followed.add(reference) ? target(reference).orElse(null) : null;
            if (target == null) {
                return Optional.empty();
            }
            at = target;
        }
        return Optional.of(at);
    }

    /**
     * Follows references to a mapping.
     *
     * @param node where to begin
     * @return the mapping that they lead to
     */
    public Optional<YamlMapping> mapping(YamlNode node) {
        return resolve(node).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }

    private static @Nullable YamlNode step(YamlNode node, String segment) {
        if (node instanceof YamlMapping mapping) {
            return mapping.get(segment).orElse(null);
        }
        if (node instanceof YamlSequence sequence && segment.matches("[0-9]{1,6}")) {
            int index = Integer.parseInt(segment);
            return index < sequence.items().size() ? sequence.items().get(index) : null;
        }
        return null;
    }

    private static List<String> segments(String reference) {
        List<String> segments = new ArrayList<>();
        if (reference.length() > 1) {
            for (String segment : reference.substring(1).replaceFirst("^/", "").split("/", -1)) {
                segments.add(decoded(segment).replace("~1", "/").replace("~0", "~"));
            }
        }
        return segments;
    }

    private static String decoded(String segment) {
        try {
            // A plus sign is only a plus sign in the fragment of a URI.
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }
}
