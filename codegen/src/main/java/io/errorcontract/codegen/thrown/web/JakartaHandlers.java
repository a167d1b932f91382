package io.errorcontract.codegen.thrown.web;

import io.errorcontract.codegen.thrown.code.Annotation;
import io.errorcontract.codegen.thrown.code.AppClass;
import io.errorcontract.codegen.thrown.code.AppMethod;
import io.errorcontract.codegen.thrown.code.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** Finds the resource methods of Jakarta REST, those of sub-resources included. */
public final class JakartaHandlers {

    private static final String RS = "jakarta/ws/rs/";
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final int DEEPEST = 3;

    private final World world;

    /**
     * Makes a finder.
     *
     * @param world the application
     */
    public JakartaHandlers(World world) {
        this.world = world;
    }

    /**
     * Finds all resource methods.
     *
     * @return a handler for each, in the order of classes and methods
     */
    public List<Handler> find() {
        List<Handler> handlers = new ArrayList<>();
        String prefix = world.classes().stream()
                .flatMap(type -> type.annotations().stream())
                .filter(each -> each.type().equals(RS + "ApplicationPath"))
                .findFirst()
                .flatMap(each -> each.text("value"))
                .orElse("");
        for (AppClass type : world.classes()) {
            Optional<String> path = path(type);
            if (path.isPresent() && type.isConcrete() && !isClient(type)) {
                addAll(type, Paths.join(prefix, path.get()), List.of(), handlers);
            }
        }
        return handlers;
    }

    private static boolean isClient(AppClass type) {
        return type.annotations().stream().anyMatch(each -> each.type().endsWith("/RegisterRestClient"));
    }

    private Optional<String> path(AppClass type) {
        for (String each : world.supertypes(type.name())) {
            AppClass own = world.find(each);
            Optional<String> path = own == null ? Optional.empty() : path(own.annotations());
            if (path.isPresent()) {
                return path;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> path(List<Annotation> annotations) {
        return annotations.stream()
                .filter(each -> each.type().equals(RS + "Path"))
                .findFirst()
                .map(each -> each.text("value").orElse(""));
    }

    private void addAll(AppClass type, String prefix, List<Handler.Step> before, List<Handler> handlers) {
        Set<String> seen = new HashSet<>();
        for (String each : world.supertypes(type.name())) {
            AppClass declaring = world.find(each);
            for (AppMethod declared : declaring == null ? List.<AppMethod>of() : declaring.methods()) {
                AppMethod target = world.resolve(type.name(), declared.name(), declared.descriptor());
                if (target == null || declared.isSynthetic() || declared.isStatic()) {
                    continue;
                }
                List<Handler.Step> steps = new ArrayList<>(before);
                steps.add(new Handler.Step(type, target));
                Optional<String> path = path(declared.annotations());
                Optional<String> verb = verb(declared.annotations());
                String whole = Paths.join(prefix, path.orElse(""));
                if (verb.isPresent() && seen.add(verb.get() + " " + Paths.shape(whole))) {
                    handlers.add(new Handler(verb.get(), whole, declared, steps));
                } else if (verb.isEmpty() && path.isPresent() && before.size() < DEEPEST) {
                    subResources(target).forEach(sub -> addAll(sub, whole, steps, handlers));
                }
            }
        }
    }

    private List<AppClass> subResources(AppMethod locator) {
        Type type = Type.getReturnType(locator.descriptor());
        return type.getSort() != Type.OBJECT || type.getInternalName().startsWith("java/")
                ? List.of()
                : world.subclasses(type.getInternalName()).stream()
                        .filter(AppClass::isConcrete)
                        .toList();
    }

    private Optional<String> verb(List<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            String name = annotation.type().substring(annotation.type().lastIndexOf('/') + 1);
            if (annotation.type().equals(RS + name) && VERBS.contains(name)) {
                return Optional.of(name);
            }
            AppClass own = world.find(annotation.type());
            Optional<String> composed = own == null
                    ? Optional.empty()
                    : own.annotations().stream()
                            .filter(each -> each.type().equals(RS + "HttpMethod"))
                            .findFirst()
                            .flatMap(each -> each.text("value"));
            if (composed.isPresent()) {
                return composed;
            }
        }
        return Optional.empty();
    }
}
