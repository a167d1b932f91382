package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Begins the classes that other exceptions extend: open and concrete, or sealed and abstract with a class of their own
 * for what the catalog does not know.
 */
final class Superclasses {
    private static final String UNKNOWN = "Unknown";

    private final JavaModel model;

    Superclasses(JavaModel model) {
        this.model = model;
    }

    /** The class of which an error is that the catalog does not know. */
    ClassName concrete(ClassName superclass) {
        return model.isSealed() ? superclass.nestedClass(UNKNOWN) : superclass;
    }

    /**
     * Begins a class.
     *
     * @param docs its documentation
     * @param unknown what its class for the unknown stands for
     */
    TypeSpec.Builder of(ClassName name, TypeName superclass, DocComment docs, String unknown) {
        List<ClassName> permitted = model.permitted().get(name);
        if (permitted == null) {
            return begin(Emitter.topLevel(name, Modifier.PUBLIC), superclass, docs)
                    .addMethod(Emitter.EXTENSIBLE_CONSTRUCTOR);
        }
        return begin(Emitter.topLevel(name, Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.SEALED), superclass, docs)
                .addPermittedSubclasses(permitted)
                .addPermittedSubclass(concrete(name))
                .addMethod(Emitter.DECODING_CONSTRUCTOR)
                .addType(begin(
                                TypeSpec.classBuilder(UNKNOWN)
                                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL),
                                name,
                                new DocComment().html(unknown))
                        .addMethod(Emitter.DECODING_CONSTRUCTOR)
                        .build());
    }

    private static TypeSpec.Builder begin(TypeSpec.Builder type, TypeName superclass, DocComment docs) {
        return type.addJavadoc(docs.build()).superclass(superclass).addField(Emitter.SERIAL_VERSION);
    }
}
