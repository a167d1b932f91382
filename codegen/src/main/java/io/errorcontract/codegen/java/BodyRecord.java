package io.errorcontract.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record that holds a body, or a part of one, as it goes over the wire. */
sealed interface BodyRecord {

    ClassName className();

    /** What it is, Markdown. */
    @Nullable
    String docs();

    /**
     * A JSON object whose fields have names.
     *
     * @param components the fields
     * @param rest what holds all other fields
     */
    record Fields(ClassName className, @Nullable String docs, List<Component> components, Rest rest)
            implements BodyRecord {}

    /**
     * The component that holds the fields that have no component of their own.
     *
     * @param name its name
     * @param spreader the name of a method, should databind need one to write them in their place
     * @param spread whether the contract says that there are any
     * @param after how many of the components are written before it
     */
    record Rest(String name, String spreader, boolean spread, int after) {}

    /**
     * Any other JSON value, which has one component: the value.
     *
     * @param component its name
     * @param type its type
     */
    record Whole(ClassName className, @Nullable String docs, String component, TypeName type) implements BodyRecord {}

    /**
     * A field of an object.
     *
     * @param field its name in the JSON
     * @param name its name in Java
     * @param type its type, boxed
     * @param optional whether it is left out when there is no value
     * @param nullable whether there may be no value
     * @param docs what it holds, Markdown
     * @param constraints the annotations of Jakarta Validation
     */
    record Component(
            String field,
            String name,
            TypeName type,
            boolean optional,
            boolean nullable,
            @Nullable String docs,
            List<AnnotationSpec> constraints) {}
}
