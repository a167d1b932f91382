package io.errorcontract.codegen.thrown;

import io.errorcontract.codegen.thrown.code.AppMethod;
import io.errorcontract.codegen.thrown.code.CatalogIndex;
import io.errorcontract.codegen.thrown.code.ClassFiles;
import io.errorcontract.codegen.thrown.code.World;
import io.errorcontract.codegen.thrown.flow.Blindness;
import io.errorcontract.codegen.thrown.flow.Flow;
import io.errorcontract.codegen.thrown.web.Handler;
import io.errorcontract.codegen.thrown.web.JakartaHandlers;
import io.errorcontract.codegen.thrown.web.SpringHandlers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the compiled classes of a server, and says for each of its operations which errors of the catalog can leave it.
 *
 * @param catalog the catalogs of the class path
 * @param operations the operations, those of annotations first
 * @param made where each code is made at all, whoever calls it
 * @param blindness what could not be seen
 */
public record ThrownErrors(
        CatalogIndex catalog, List<ServerOperation> operations, Map<String, Set<String>> made, Blindness blindness) {

    /** So deep can the calls of a server be nested before the analysis puts the rest off. */
    private static final long STACK = 512L << 20;

    /** Copies the list. */
    public ThrownErrors {
        operations = List.copyOf(operations);
        made = Map.copyOf(made);
    }

    /**
     * Reads a server.
     *
     * @param classes the directories and jars of the server itself
     * @param libraries the other elements of its class path; those that use the catalog are followed too
     * @param mappings the codes that the server's configuration gives to exceptions, by the names of their classes
     * @return what was found
     * @throws IOException if the class path cannot be closed again
     */
    public static ThrownErrors of(List<Path> classes, List<Path> libraries, Map<String, String> mappings)
            throws IOException {
        List<Path> all = new ArrayList<>(classes);
        all.addAll(libraries);
        try (ClassFiles files = new ClassFiles(all)) {
            return deeply(files, classes.size(), mappings);
        }
    }

    /** In a thread of its own, since the calls of a server are followed by calls. */
    private static ThrownErrors deeply(ClassFiles files, int own, Map<String, String> mappings) {
        List<ThrownErrors> result = new ArrayList<>();
        List<Throwable> failure = new ArrayList<>();
        Thread thread = new Thread(null, () -> result.add(read(files, own, mappings)), "thrown-errors", STACK);
        thread.setUncaughtExceptionHandler((each, thrown) -> failure.add(thrown));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        if (result.isEmpty()) {
            throw new IllegalStateException(
                    "the classes could not be analysed", failure.isEmpty() ? null : failure.get(0));
        }
        return result.get(0);
    }

    private static ThrownErrors read(ClassFiles files, int own, Map<String, String> mappings) {
        CatalogIndex catalog = CatalogClasses.index(files);
        Blindness blindness = new Blindness();
        World world = new World(files, files.mentioning(own, catalog.packages()), catalog::isGenerated);
        Map<String, String> internal = new TreeMap<>();
        mappings.forEach((type, code) -> internal.put(type.replace('.', '/'), code));
        Flow flow = new Flow(world, catalog, internal, blindness);
        List<ServerOperation> operations = new ArrayList<>();
        Stream.concat(new SpringHandlers(world).find().stream(), new JakartaHandlers(world).find().stream())
                .forEach(handler -> operations.add(operation(handler, flow, catalog)));
        for (Flow.Routed route : flow.routes()) {
            operations.add(new ServerOperation(
                    route.method(),
                    route.path(),
                    route.name(),
                    route.handler(),
                    route.place(),
                    List.of(),
                    route.escapes()));
        }
        world.missing().forEach(name -> blindness.add(Blindness.Kind.MISSING, name.replace('/', '.')));
        world.unreadable().forEach(line -> blindness.add(Blindness.Kind.UNREADABLE, line));
        return new ThrownErrors(catalog, operations, MadeErrors.of(world, catalog), blindness);
    }

    private static ServerOperation operation(Handler handler, Flow flow, CatalogIndex catalog) {
        List<Flow.Step> steps = handler.steps().stream()
                .map(step -> new Flow.Step(step.owner(), step.method()))
                .toList();
        AppMethod method = handler.last().method();
        return new ServerOperation(
                handler.method(),
                handler.path(),
                method.name(),
                handler.last().owner().name().replace('/', '.') + "." + method.name(),
                method.place(),
                DeclaredErrors.of(handler, catalog),
                flow.escapes(steps));
    }
}
