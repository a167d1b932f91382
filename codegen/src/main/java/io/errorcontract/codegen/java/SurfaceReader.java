package io.errorcontract.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.codegen.java.JavaSurface.JavaClass;
import io.errorcontract.codegen.java.JavaSurface.JavaMember;
import io.errorcontract.codegen.java.JavaSurface.JavaParameter;
import io.errorcontract.codegen.java.JavaSurface.JavaType;
import io.errorcontract.codegen.java.JavaSurface.MemberKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Reads the surface off the classes that the emitters made, so that it cannot differ from what is generated. */
final class SurfaceReader {
    private static final Set<Modifier> SHOWN =
            Set.of(Modifier.STATIC, Modifier.ABSTRACT, Modifier.PROTECTED, Modifier.FINAL, Modifier.SEALED);

    private final String packageName;
    private final Function<String, List<SourcePath>> origins;
    private final Map<String, JavaClass> classes = new LinkedHashMap<>();

    /**
     * Makes a reader.
     *
     * @param origins the elements of the catalog that a top-level class is generated from, by its simple name
     */
    SurfaceReader(String packageName, Function<String, List<SourcePath>> origins) {
        this.packageName = packageName;
        this.origins = origins;
    }

    JavaSurface surface() {
        return new JavaSurface(classes);
    }

    void read(EmittedType type) {
        read(
                packageName,
                type.spec(),
                type.components(),
                origins.apply(type.spec().name()));
    }

    private void read(String outer, TypeSpec type, List<ParameterSpec> components, List<SourcePath> from) {
        boolean extensible = !type.modifiers().contains(Modifier.FINAL)
                && !type.modifiers().contains(Modifier.SEALED)
                && type.kind() == TypeSpec.Kind.CLASS;
        if (!isSeen(type.modifiers(), extensible)) {
            return;
        }
        String name = outer.isEmpty() ? type.name() : outer + "." + type.name();
        Map<String, JavaMember> members = new LinkedHashMap<>();
        type.enumConstants()
                .forEach((constant, body) -> add(
                        members,
                        new JavaMember(
                                MemberKind.FIELD,
                                constant,
                                List.of(),
                                new JavaType(name, name),
                                List.of("static"),
                                false)));
        for (FieldSpec field : type.fieldSpecs()) {
            if (isSeen(field.modifiers(), extensible)) {
                add(members, field(field));
            }
        }
        for (MethodSpec method : type.methodSpecs()) {
            if (isSeen(method.modifiers(), extensible)) {
                add(members, method(type, method));
            }
        }
        addRecord(type, components, members);
        List<JavaType> supertypes = new ArrayList<>();
        if (!type.superclass().equals(ClassName.OBJECT)) {
            supertypes.add(type(type.superclass(), type.typeVariables()));
        }
        type.superinterfaces().forEach(each -> supertypes.add(type(each, type.typeVariables())));
        classes.put(
                name,
                new JavaClass(
                        name,
                        type.kind().name().toLowerCase(java.util.Locale.ROOT),
                        modifiers(type.modifiers()),
                        isDeprecated(type.annotations()),
                        supertypes,
                        members,
                        from));
        type.typeSpecs().forEach(nested -> read(name, nested, List.of(), from));
    }

    /** The members of a record that need not be written. */
    private static void addRecord(TypeSpec type, List<ParameterSpec> components, Map<String, JavaMember> members) {
        if (components.isEmpty()) {
            return;
        }
        List<JavaParameter> parameters = parameters(components, List.of());
        JavaType none = new JavaType("", "");
        add(
                members,
                new JavaMember(
                        MemberKind.CONSTRUCTOR, String.valueOf(type.name()), parameters, none, List.of(), false));
        for (JavaParameter component : parameters) {
            add(
                    members,
                    new JavaMember(MemberKind.METHOD, component.name(), List.of(), component.type(), List.of(), false));
        }
    }

    private static void add(Map<String, JavaMember> members, JavaMember member) {
        members.putIfAbsent(member.key(), member);
    }

    private static boolean isSeen(Set<Modifier> modifiers, boolean extensible) {
        return modifiers.contains(Modifier.PUBLIC) || (extensible && modifiers.contains(Modifier.PROTECTED));
    }

    private static JavaMember field(FieldSpec field) {
        return new JavaMember(
                MemberKind.FIELD,
                field.name(),
                List.of(),
                type(field.type(), List.of()),
                modifiers(field.modifiers()),
                isDeprecated(field.annotations()));
    }

    private static JavaMember method(TypeSpec type, MethodSpec method) {
        List<TypeVariableName> variables = new ArrayList<>(type.typeVariables());
        variables.addAll(method.typeVariables());
        return new JavaMember(
                method.isConstructor() ? MemberKind.CONSTRUCTOR : MemberKind.METHOD,
                method.isConstructor() ? String.valueOf(type.name()) : method.name(),
                parameters(method.parameters(), variables),
                method.isConstructor() ? new JavaType("", "") : type(method.returnType(), variables),
                modifiers(method.modifiers()),
                isDeprecated(method.annotations()));
    }

    private static List<JavaParameter> parameters(List<ParameterSpec> parameters, List<TypeVariableName> variables) {
        return parameters.stream()
                .map(parameter -> new JavaParameter(parameter.name(), type(parameter.type(), variables)))
                .toList();
    }

    private static List<String> modifiers(Set<Modifier> modifiers) {
        return modifiers.stream()
                .filter(SHOWN::contains)
                .map(Modifier::toString)
                .sorted()
                .toList();
    }

    private static boolean isDeprecated(List<AnnotationSpec> annotations) {
        return annotations.stream().anyMatch(annotation -> annotation.type().equals(ClassName.get(Deprecated.class)));
    }

    private static JavaType type(TypeName type, List<TypeVariableName> variables) {
        return new JavaType(text(type), erasure(type, variables));
    }

    /** The type without annotations, which neither compiler nor linker heeds. */
    private static String text(TypeName type) {
        if (type instanceof ClassName name) {
            return name.canonicalName();
        }
        if (type instanceof ParameterizedTypeName parameterized) {
            return parameterized.typeArguments().stream()
                    .map(SurfaceReader::text)
                    .collect(Collectors.joining(", ", text(parameterized.rawType()) + "<", ">"));
        }
        if (type instanceof ArrayTypeName array) {
            return text(array.componentType()) + "[]";
        }
        if (type instanceof WildcardTypeName wildcard) {
            return wildcard.lowerBounds().isEmpty()
                    ? "? extends " + text(wildcard.upperBounds().get(0))
                    : "? super " + text(wildcard.lowerBounds().get(0));
        }
        return type.withoutAnnotations().toString();
    }

    private static String erasure(TypeName type, List<TypeVariableName> variables) {
        if (type instanceof ParameterizedTypeName parameterized) {
            return text(parameterized.rawType());
        }
        if (type instanceof ArrayTypeName array) {
            return erasure(array.componentType(), variables) + "[]";
        }
        if (type instanceof TypeVariableName variable) {
            for (TypeVariableName declared : variables) {
                if (declared.name().equals(variable.name())
                        && !declared.bounds().isEmpty()) {
                    return erasure(declared.bounds().get(0), List.of());
                }
            }
            return Object.class.getName();
        }
        return text(type);
    }
}
