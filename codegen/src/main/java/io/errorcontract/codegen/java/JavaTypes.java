package io.errorcontract.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.errorcontract.contract.ParameterType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Java types of parameters, and the expressions that turn them into the plain values of an error and back. */
final class JavaTypes {

    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Nullable.class).build();

    private final Map<ParameterType, JavaModel.NamedType> named = new HashMap<>();
    /** What was made already: most parameters are of few types, and JavaPoet's names are not cheap. */
    private final Map<ParameterType, TypeName> boxed = new HashMap<>();

    JavaTypes(List<JavaModel.NamedType> types) {
        for (JavaModel.NamedType type : types) {
            named.put(type.type(), type);
        }
    }

    JavaModel.NamedType named(ParameterType type) {
        JavaModel.NamedType found = named.get(type);
        if (found == null) {
            throw new IllegalStateException("a type without a class: " + type);
        }
        return found;
    }

    /** The type as an object, for example {@code Integer} or {@code List<Reason>}. */
    TypeName boxed(ParameterType type) {
        TypeName known = boxed.get(type);
        if (known == null) {
            known = newBoxed(type);
            boxed.put(type, known);
        }
        return known;
    }

    private TypeName newBoxed(ParameterType type) {
        if (type instanceof ParameterType.Scalar scalar) {
            return ClassName.get(scalar.javaType());
        }
        if (type instanceof ParameterType.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), boxed(list.element()));
        }
        if (type instanceof ParameterType.MapOf map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), boxed(map.value()));
        }
        return named(type).className();
    }

    /** The type of an argument: a primitive where there is one and the value is always there. */
    TypeName argument(JavaModel.Parameter parameter) {
        TypeName type = boxed(parameter.type());
        if (!parameter.isRequired() || parameter.isNullable()) {
            return nullable(type);
        }
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    TypeName accessor(JavaModel.Parameter parameter) {
        TypeName type = boxed(parameter.type());
        return parameter.isRequired() ? nullable(type) : ParameterizedTypeName.get(ClassName.get(Optional.class), type);
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    /** Whether values of the type are of another class in an error than in Java. */
    static boolean isWrapped(ParameterType type) {
        if (type instanceof ParameterType.ListOf list) {
            return isWrapped(list.element());
        }
        if (type instanceof ParameterType.MapOf map) {
            return isWrapped(map.value());
        }
        return !(type instanceof ParameterType.Scalar);
    }
}
