package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The methods, the same for each catalog, that convert lists and maps by converting what is in them. */
final class CollectionConversions {

    private static final TypeVariableName T = TypeVariableName.get("T");
    private static final TypeName VALUE = JavaTypes.nullable(TypeName.get(Object.class));
    private static final TypeName STRING = ClassName.get(String.class);
    private static final TypeName TYPED_LIST = ParameterizedTypeName.get(ClassName.get(List.class), T);
    private static final TypeName TYPED_MAP = ParameterizedTypeName.get(ClassName.get(Map.class), STRING, T);
    private static final TypeName TYPING = function(TypeName.get(Object.class), JavaTypes.nullable(T));
    private static final TypeName PLAINING = function(T, VALUE);

    private CollectionConversions() {}

    /** What records and collections need. */
    static List<MethodSpec> forFields() {
        return List.of(as(), put());
    }

    private static MethodSpec as() {
        return method("as", JavaTypes.nullable(T))
                .addParameter(value(VALUE))
                .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), T), "type")
                .addStatement("return type.isInstance(value) ? type.cast(value) : null")
                .build();
    }

    /** What collections need besides. */
    static List<MethodSpec> forCollections() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(method("as", TYPING)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), T), "type")
                .addStatement("return value -> as(value, type)")
                .build());
        methods.add(typedList());
        methods.add(typedMap());
        methods.add(plainList());
        methods.add(plainMap());
        methods.add(lifted("typedLists", function(TypeName.get(Object.class), JavaTypes.nullable(TYPED_LIST)), TYPING));
        methods.add(lifted("typedMaps", function(TypeName.get(Object.class), JavaTypes.nullable(TYPED_MAP)), TYPING));
        methods.add(lifted("plainLists", function(TYPED_LIST, VALUE), PLAINING));
        methods.add(lifted("plainMaps", function(TYPED_MAP, VALUE), PLAINING));
        return methods;
    }

    private static MethodSpec typedList() {
        return method("typedList", JavaTypes.nullable(TYPED_LIST))
                .addParameter(value(VALUE))
                .addParameter(TYPING, "typing")
                .beginControlFlow("if (!(value instanceof $T<?> elements))", List.class)
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$T typed = new $T<>()", TYPED_LIST, ArrayList.class)
                .beginControlFlow("for ($T element : elements)", Object.class)
                .addStatement("T converted = element == null ? null : typing.apply(element)")
                .beginControlFlow("if (converted != null)")
                .addStatement("typed.add(converted)")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $T.copyOf(typed)", List.class)
                .build();
    }

    private static MethodSpec typedMap() {
        return method("typedMap", JavaTypes.nullable(TYPED_MAP))
                .addParameter(value(VALUE))
                .addParameter(TYPING, "typing")
                .beginControlFlow("if (!(value instanceof $T<?, ?> entries))", Map.class)
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$T typed = new $T<>()", TYPED_MAP, LinkedHashMap.class)
                .beginControlFlow("for ($T<?, ?> entry : entries.entrySet())", Map.Entry.class)
                .addStatement("$T element = entry.getValue()", Object.class)
                .addStatement("T converted = element == null ? null : typing.apply(element)")
                .beginControlFlow("if (converted != null)")
                .addStatement("typed.put($T.valueOf(entry.getKey()), converted)", String.class)
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $T.unmodifiableMap(typed)", Collections.class)
                .build();
    }

    private static MethodSpec plainList() {
        return method("plainList", VALUE)
                .addParameter(value(JavaTypes.nullable(TYPED_LIST)))
                .addParameter(PLAINING, "plaining")
                .beginControlFlow("if (value == null)")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$T<$T> plain = new $T<>()", List.class, Object.class, ArrayList.class)
                .beginControlFlow("for (T element : value)")
                .addStatement("$T converted = plaining.apply(element)", Object.class)
                .beginControlFlow("if (converted != null)")
                .addStatement("plain.add(converted)")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return plain")
                .build();
    }

    private static MethodSpec plainMap() {
        return method("plainMap", VALUE)
                .addParameter(value(JavaTypes.nullable(TYPED_MAP)))
                .addParameter(PLAINING, "plaining")
                .beginControlFlow("if (value == null)")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$T<$T, $T> plain = new $T<>()", Map.class, STRING, Object.class, LinkedHashMap.class)
                .beginControlFlow("for ($T<$T, T> entry : value.entrySet())", Map.Entry.class, STRING)
                .addStatement("put(plain, entry.getKey(), plaining.apply(entry.getValue()))")
                .endControlFlow()
                .addStatement("return plain")
                .build();
    }

    private static MethodSpec put() {
        return MethodSpec.methodBuilder("put")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Map.class), STRING, TypeName.get(Object.class)),
                        "fields")
                .addParameter(STRING, "name")
                .addParameter(value(VALUE))
                .beginControlFlow("if (value != null)")
                .addStatement("fields.put(name, value)")
                .endControlFlow()
                .build();
    }

    /** The function of a conversion, for elements that are lists or maps themselves. */
    private static MethodSpec lifted(String name, TypeName result, TypeName element) {
        String single = name.substring(0, name.length() - 1);
        return method(name, result)
                .addParameter(element, "element")
                .addStatement("return value -> $L(value, element)", single)
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addTypeVariable(T)
                .returns(result);
    }

    private static ParameterSpec value(TypeName type) {
        return ParameterSpec.builder(type, "value").build();
    }

    private static TypeName function(TypeName from, TypeName to) {
        return ParameterizedTypeName.get(ClassName.get(Function.class), from, to);
    }
}
