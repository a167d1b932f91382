package io.errorcontract.catalog;

import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.CatalogSource;
import io.errorcontract.catalog.definition.ReadLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A catalog under {@code cases/RULE/} with the diagnostics that it has to give, in the file beside it that ends in
 * {@code .expected}. A catalog is a file or a directory.
 *
 * <p>The first line of a file may say how it is read: {@code # encoding: iso-8859-1}, {@code # limits: depth=8}.
 */
record CatalogCase(String rule, Path input) {
    static final Path ROOT = Path.of("src/test/resources/cases");

    /** What cases import; each file is called by the id of its catalog. */
    static final CatalogSource IMPORTS = new CatalogSource() {
        @Override
        public Set<String> ids() {
            return list(Path.of("src/test/resources/imports")).stream()
                    .map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .collect(Collectors.toSet());
        }

        @Override
        public Map<String, byte[]> files(String id) {
            String name = id + ".yaml";
            return ids().contains(id)
                    ? Map.of(
                            name,
                            text(Path.of("src/test/resources/imports", name)).getBytes(StandardCharsets.UTF_8))
                    : Map.of();
        }
    };

    static List<CatalogCase> all() {
        List<CatalogCase> cases = new ArrayList<>();
        for (Path rule : list(ROOT)) {
            for (Path input : list(rule)) {
                if (!input.toString().endsWith(".expected")) {
                    cases.add(new CatalogCase(rule.getFileName().toString(), input));
                }
            }
        }
        return cases;
    }

    static CatalogCase example(String rule) {
        Path directory = ROOT.resolve(rule).resolve("example");
        return new CatalogCase(
                rule,
                Files.isDirectory(directory) ? directory : ROOT.resolve(rule).resolve("example.yaml"));
    }

    String name() {
        return input.getFileName().toString();
    }

    /** Whether the files can be used as they are, without directives. */
    boolean isPlain() {
        return directive().isEmpty();
    }

    Path expected() {
        return input.resolveSibling(name().replace(".yaml", "") + ".expected");
    }

    CatalogResult read() {
        CatalogReader reader = CatalogReader.create()
                .relativeTo(input.toAbsolutePath().resolveSibling(""))
                .withImports(IMPORTS);
        String directive = directive();
        if (directive.startsWith("# limits: ")) {
            return reader.withLimits(limits(directive.substring("# limits: ".length())))
                    .read(input);
        }
        if (directive.startsWith("# encoding: ")) {
            Charset charset = Charset.forName(directive.substring("# encoding: ".length()));
            return reader.read(Map.of(name(), text(input).getBytes(charset)));
        }
        return reader.read(input);
    }

    /** How the file says it is read; empty if as usual. */
    String directive() {
        String first = !Files.isRegularFile(input)
                ? ""
                : text(input).lines().findFirst().orElse("");
        return first.startsWith("# limits: ") || first.startsWith("# encoding: ") ? first : "";
    }

    private static ReadLimits limits(String setting) {
        int value = Integer.parseInt(setting.substring(setting.indexOf('=') + 1));
        ReadLimits standard = ReadLimits.DEFAULT;
        return switch (setting.substring(0, setting.indexOf('='))) {
            case "code-points" -> new ReadLimits(value, standard.depth(), standard.aliasedNodes());
            case "depth" -> new ReadLimits(standard.codePoints(), value, standard.aliasedNodes());
            case "aliased-nodes" -> new ReadLimits(standard.codePoints(), standard.depth(), value);
            default -> throw new IllegalArgumentException(setting);
        };
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule + "/" + name();
    }
}
