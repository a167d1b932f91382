package io.errorcontract.codegen.surface;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.codegen.java.JavaSurface;
import io.errorcontract.codegen.java.JavaSurface.JavaClass;
import io.errorcontract.codegen.java.JavaSurface.JavaMember;
import io.errorcontract.codegen.java.JavaSurface.JavaType;
import io.errorcontract.codegen.surface.SurfaceDifference.Presence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what differs between two surfaces, by the rules of the Java Language Specification, chapter 13. */
final class SurfaceComparison {
    /** It neither compiles nor links any more. */
    private static final Impact GONE = new Impact(NONE, BREAKING, BREAKING, NONE);
    /** It links, since class files do not hold type arguments. */
    private static final Impact SOURCE = new Impact(NONE, BREAKING, NONE, NONE);

    private static final Impact MORE = new Impact(NONE, COMPATIBLE, COMPATIBLE, NONE);
    private static final Impact WARNED = new Impact(NONE, COMPATIBLE, NONE, NONE);
    /** A switch that was exhaustive compiles no more, and a compiled one throws a {@code MatchException}. */
    private static final Impact UNHANDLED = new Impact(NONE, BREAKING, NONE, BREAKING);
    /** It compiles and links, and does something else. */
    private static final Impact SWAPPED = Impact.of(NONE, BREAKING);

    private final JavaSurface old;
    private final JavaSurface now;
    private final List<SurfaceDifference> out = new ArrayList<>();

    private SurfaceComparison(JavaSurface old, JavaSurface now) {
        this.old = old;
        this.now = now;
    }

    static List<SurfaceDifference> of(JavaSurface old, JavaSurface now) {
        SurfaceComparison comparison = new SurfaceComparison(old, now);
        comparison.compare();
        return comparison.out;
    }

    private void compare() {
        for (JavaClass before : old.classes().values()) {
            JavaClass after = now.classes().get(before.name());
            if (after != null) {
                new ClassComparison(before, after).compare();
            } else if (!isNestedIn(before, old, now)) {
                add(before, Presence.REMOVED, List.of(), "the class " + before.shownName() + " is gone", GONE);
            }
        }
        for (JavaClass after : now.classes().values()) {
            if (!old.classes().containsKey(after.name()) && !isNestedIn(after, now, old)) {
                add(after, Presence.ADDED, List.of(), "the class " + after.shownName() + " is new", MORE);
                addUnhandled(after);
            }
        }
    }

    /** Of a new class in a hierarchy that was sealed before. */
    private void addUnhandled(JavaClass added) {
        for (String ancestor : ancestors(now, added)) {
            if (isSealed(old, ancestor)) {
                add(
                        added,
                        Presence.ADDED,
                        List.of(),
                        "a switch over " + JavaSurface.simple(ancestor) + " does not handle " + added.shownName(),
                        UNHANDLED);
                return;
            }
        }
    }

    private static boolean isSealed(JavaSurface surface, String name) {
        JavaClass known = surface.classes().get(name);
        return known != null && known.modifiers().contains("sealed");
    }

    /** Whether the class around a class is in the one surface alone too, so that it says enough. */
    private static boolean isNestedIn(JavaClass nested, JavaSurface here, JavaSurface there) {
        String outer = nested.name().substring(0, Math.max(0, nested.name().lastIndexOf('.')));
        return here.classes().containsKey(outer) && !there.classes().containsKey(outer);
    }

    private void add(JavaClass of, Presence presence, List<String> names, String text, Impact impact) {
        out.add(new SurfaceDifference(of, presence, names, text, impact));
    }

    /** The classes and interfaces that a class descends from, by their erased names. */
    private static Set<String> ancestors(JavaSurface surface, JavaClass of) {
        Set<String> found = new LinkedHashSet<>();
        for (JavaType parent : of.supertypes()) {
            JavaClass known = surface.classes().get(parent.erasure());
            if (found.add(parent.erasure()) && known != null) {
                found.addAll(ancestors(surface, known));
            }
        }
        return found;
    }

    /** The members of a class, and those that it inherits from other classes of the surface. */
    private static Map<String, JavaMember> members(JavaSurface surface, JavaClass of) {
        Map<String, JavaMember> members = new LinkedHashMap<>(of.members());
        for (JavaType parent : of.supertypes()) {
            JavaClass known = surface.classes().get(parent.erasure());
            if (known != null) {
                members(surface, known).forEach((key, member) -> {
                    if (member.kind() != JavaSurface.MemberKind.CONSTRUCTOR) {
                        members.putIfAbsent(key, member);
                    }
                });
            }
        }
        return members;
    }

    /** A class of one name in both surfaces. */
    private final class ClassComparison {
        private final JavaClass before;
        private final JavaClass after;

        ClassComparison(JavaClass before, JavaClass after) {
            this.before = before;
            this.after = after;
        }

        void compare() {
            String name = after.shownName();
            if (!before.kind().equals(after.kind())) {
                add(List.of(), name + " is a " + after.kind() + ", no " + before.kind() + " any more", GONE);
            }
            for (String modifier : List.of("final", "abstract", "sealed")) {
                if (after.modifiers().contains(modifier) && !before.modifiers().contains(modifier)) {
                    add(List.of(), name + " is " + modifier + " now", GONE);
                }
            }
            if (before.modifiers().contains("sealed") && !after.modifiers().contains("sealed")) {
                add(List.of(), name + " is not sealed any more, so that no switch over it is exhaustive", SOURCE);
            }
            if (after.deprecated() && !before.deprecated()) {
                add(List.of(), name + " is deprecated", WARNED);
            }
            compareAncestors();
            compareMembers();
        }

        private void compareAncestors() {
            Set<String> was = ancestors(old, before);
            Set<String> is = ancestors(now, after);
            for (String parent : was) {
                if (!is.contains(parent)) {
                    add(
                            families(old, parent),
                            after.shownName() + " does not extend " + JavaSurface.simple(parent) + " any more",
                            GONE);
                }
            }
            for (String parent : is) {
                if (!was.contains(parent)) {
                    add(
                            families(now, parent),
                            after.shownName() + " extends " + JavaSurface.simple(parent) + " now",
                            isSealed(old, parent) ? UNHANDLED : MORE);
                }
            }
        }

        private void compareMembers() {
            Map<String, JavaMember> is = members(now, after);
            before.members().forEach((key, member) -> {
                JavaMember found = is.get(key);
                if (found == null) {
                    add(concerned(member, after), shown(member) + " is gone", GONE);
                } else {
                    compare(member, found);
                }
            });
            Map<String, JavaMember> was = members(old, before);
            after.members().forEach((key, member) -> {
                if (!was.containsKey(key)) {
                    boolean owed = member.modifiers().contains("abstract");
                    add(concerned(member, before), shown(member) + " is new", owed ? SOURCE : MORE);
                }
            });
        }

        private void compare(JavaMember was, JavaMember is) {
            List<String> names = concerned(was, after);
            if (!was.type().equals(is.type())) {
                Impact impact = was.type().erasure().equals(is.type().erasure()) ? SOURCE : GONE;
                String verb = is.kind() == JavaSurface.MemberKind.METHOD ? " returns " : " has the type ";
                add(names, shown(is) + verb + is.shownType() + ", not " + was.shownType(), impact);
            }
            for (String modifier : List.of("static", "abstract", "protected")) {
                if (is.modifiers().contains(modifier) != was.modifiers().contains(modifier)) {
                    boolean now = is.modifiers().contains(modifier);
                    add(names, shown(is) + (now ? " is " : " is not ") + modifier + " now", GONE);
                }
            }
            if (is.deprecated() && !was.deprecated()) {
                add(names, shown(is) + " is deprecated", WARNED);
            }
            if (!types(was).equals(types(is))) {
                add(names, shown(was) + " is " + is + " now", SOURCE);
            } else if (isSwapped(was, is)) {
                add(names, shown(was) + " takes its arguments in another order now: " + is, SWAPPED);
            }
        }

        private void add(List<String> names, String text, Impact impact) {
            SurfaceComparison.this.add(after, Presence.BOTH, names, text, impact);
        }

        private String shown(JavaMember member) {
            return member.kind() == JavaSurface.MemberKind.CONSTRUCTOR
                    ? "the constructor " + member
                    : after.shownName() + "." + member;
        }
    }

    private static List<String> types(JavaMember member) {
        return member.parameters().stream()
                .map(parameter -> parameter.type().text())
                .toList();
    }

    /** Whether a value that was passed for one parameter is taken for another now. */
    private static boolean isSwapped(JavaMember was, JavaMember is) {
        List<String> before = parameters(was);
        List<String> after = parameters(is);
        for (int i = 0; i < before.size(); i++) {
            if (after.contains(before.get(i)) && !after.get(i).equals(before.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> parameters(JavaMember member) {
        return member.parameters().stream().map(JavaSurface.JavaParameter::name).toList();
    }

    /** The names by which a member is found in the catalog: its own, or those of the parameters that changed. */
    private static List<String> concerned(JavaMember member, JavaClass counterpart) {
        if (member.parameters().isEmpty() && member.kind() != JavaSurface.MemberKind.CONSTRUCTOR) {
            return List.of(member.name());
        }
        List<String> names = new ArrayList<>();
        if (member.kind() == JavaSurface.MemberKind.METHOD && !member.name().equals("builder")) {
            names.add(member.name());
        }
        for (JavaMember other : counterpart.members().values()) {
            if (other.kind() == member.kind() && other.name().equals(member.name())) {
                member.parameters().stream()
                        .filter(parameter -> !other.parameters().contains(parameter))
                        .forEach(parameter -> names.add(parameter.name()));
                other.parameters().stream()
                        .filter(parameter -> !member.parameters().contains(parameter)
                                && !parameter.name().equals("cause"))
                        .forEach(parameter -> names.add(parameter.name()));
            }
        }
        names.remove("cause");
        return List.copyOf(new LinkedHashSet<>(names));
    }

    private static List<String> families(JavaSurface surface, String name) {
        JavaClass known = surface.classes().get(name);
        return known == null
                ? List.of()
                : known.origins().stream().map(origin -> origin.last()).toList();
    }
}
