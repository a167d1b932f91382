package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** Writes how a record copies its lists and maps, in which there may be null, since a body can hold anything. */
final class CopyExpressions {

    private CopyExpressions() {}

    /** The statement that copies a value where there is one; nothing for what cannot be changed. */
    static CodeBlock orNull(TypeName type, String name) {
        return isCollection(type)
                ? CodeBlock.builder()
                        .addStatement("$1L = $1L == null ? null : $2L", name, copy(type, name))
                        .build()
                : CodeBlock.of("");
    }

    /** The statement that copies a value that is there; nothing for what cannot be changed. */
    static CodeBlock of(TypeName type, String name) {
        return isCollection(type)
                ? CodeBlock.builder()
                        .addStatement("$L = $L", name, copy(type, name))
                        .build()
                : CodeBlock.of("");
    }

    private static boolean isCollection(TypeName type) {
        return type instanceof ParameterizedTypeName;
    }

    private static CodeBlock copy(TypeName type, String name) {
        return ((ParameterizedTypeName) type).rawType().equals(ClassName.get(List.class))
                ? CodeBlock.of("$T.unmodifiableList(new $T<>($L))", Collections.class, ArrayList.class, name)
                : CodeBlock.of("$T.unmodifiableMap(new $T<>($L))", Collections.class, LinkedHashMap.class, name);
    }
}
