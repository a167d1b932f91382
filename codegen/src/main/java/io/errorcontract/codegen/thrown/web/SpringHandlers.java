package io.errorcontract.codegen.thrown.web;

import io.errorcontract.codegen.thrown.code.Annotation;
import io.errorcontract.codegen.thrown.code.AppClass;
import io.errorcontract.codegen.thrown.code.AppMethod;
import io.errorcontract.codegen.thrown.code.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the handlers of Spring MVC and WebFlux. */
public final class SpringHandlers {

    private static final String MAPPINGS = "org/springframework/web/bind/annotation/";
    private static final String EXCHANGES = "org/springframework/web/service/annotation/";
    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry(MAPPINGS + "RequestMapping", ""),
            Map.entry(MAPPINGS + "GetMapping", "GET"),
            Map.entry(MAPPINGS + "PostMapping", "POST"),
            Map.entry(MAPPINGS + "PutMapping", "PUT"),
            Map.entry(MAPPINGS + "DeleteMapping", "DELETE"),
            Map.entry(MAPPINGS + "PatchMapping", "PATCH"),
            Map.entry(EXCHANGES + "HttpExchange", ""),
            Map.entry(EXCHANGES + "GetExchange", "GET"),
            Map.entry(EXCHANGES + "PostExchange", "POST"),
            Map.entry(EXCHANGES + "PutExchange", "PUT"),
            Map.entry(EXCHANGES + "DeleteExchange", "DELETE"),
            Map.entry(EXCHANGES + "PatchExchange", "PATCH"));
    private static final Set<String> CONTROLLERS =
            Set.of("org/springframework/stereotype/Controller", MAPPINGS + "RestController");

    /** A property, of which only the default is known. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^:{}]*:?([^{}]*)}");

    private final World world;

    /** What a mapping says. */
    private record Mapping(List<String> methods, List<String> paths) {}

    /**
     * Makes a finder.
     *
     * @param world the application
     */
    public SpringHandlers(World world) {
        this.world = world;
    }

    /**
     * Finds all handlers.
     *
     * @return a handler for each method and path that is mapped, in the order of classes and methods
     */
    public List<Handler> find() {
        List<Handler> handlers = new ArrayList<>();
        for (AppClass type : world.classes()) {
            boolean controller =
                    world.withMeta(type.annotations()).stream().anyMatch(each -> CONTROLLERS.contains(each.type()));
            if (controller && type.isConcrete()) {
                addAll(type, handlers);
            }
        }
        return handlers;
    }

    /** Mappings stand at the class's methods, or at those of interfaces and superclasses that they override. */
    private void addAll(AppClass type, List<Handler> handlers) {
        List<String> prefixes = prefixes(type);
        Set<String> seen = new HashSet<>();
        for (String each : world.supertypes(type.name())) {
            AppClass declaring = world.find(each);
            for (AppMethod declared : declaring == null ? List.<AppMethod>of() : declaring.methods()) {
                AppMethod target = world.resolve(type.name(), declared.name(), declared.descriptor());
                if (target != null && !declared.isSynthetic()) {
                    mapping(declared.annotations())
                            .ifPresent(found -> add(type, declared, target, prefixes, found, seen, handlers));
                }
            }
        }
    }

    private static void add(
            AppClass type,
            AppMethod declared,
            AppMethod target,
            List<String> prefixes,
            Mapping mapping,
            Set<String> seen,
            List<Handler> handlers) {
        for (String path : Paths.join(prefixes, mapping.paths())) {
            for (String verb : mapping.methods()) {
                if (seen.add(verb + " " + Paths.shape(path))) {
                    handlers.add(new Handler(verb, path, declared, List.of(new Handler.Step(type, target))));
                }
            }
        }
    }

    private List<String> prefixes(AppClass type) {
        for (String each : world.supertypes(type.name())) {
            AppClass own = world.find(each);
            Optional<Mapping> mapping = own == null ? Optional.empty() : mapping(own.annotations());
            if (mapping.isPresent()) {
                return mapping.get().paths();
            }
        }
        return List.of();
    }

    /** A composed annotation gives the path by an alias, or leaves it to the one that it is composed of. */
    private Optional<Mapping> mapping(List<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            List<Annotation> all = world.withMeta(List.of(annotation));
            for (Annotation each : all) {
                if (VERBS.containsKey(each.type())) {
                    List<String> paths = paths(annotation);
                    return Optional.of(
                            new Mapping(methods(annotation, each, all), paths.isEmpty() ? paths(each) : paths));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> paths(Annotation annotation) {
        return annotation.texts("value", "path", "url").stream()
                .map(path -> PLACEHOLDER.matcher(path).replaceAll("$1"))
                .toList();
    }

    private static List<String> methods(Annotation used, Annotation mapping, List<Annotation> all) {
        String verb = VERBS.getOrDefault(mapping.type(), "");
        if (!verb.isEmpty()) {
            return List.of(verb);
        }
        for (Annotation each : List.of(used, mapping)) {
            List<String> methods = each.texts("method");
            if (!methods.isEmpty()) {
                return methods.stream()
                        .map(method -> method.toUpperCase(Locale.ROOT))
                        .toList();
            }
        }
        return all.stream()
                .map(each -> each.texts("method"))
                .filter(methods -> !methods.isEmpty())
                .findFirst()
                .orElse(List.of(""));
    }
}
