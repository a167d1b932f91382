package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.Generator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Generates the Java of a catalog: its exceptions, the types of their parameters, the bodies, the enum of codes and the
 * façade. The same catalog always gives the same bytes.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JavaGenerator implements Generator {

    /** How many errors a catalog may have that is to have an enum of its codes. */
    public static final int MOST_CODES = ClassLimits.OF_CLASS_FILES.enumConstants();

    private final JavaOptions options;
    private final ClassLimits limits;

    /**
     * Makes a generator.
     *
     * @param options what the build chooses
     */
    public JavaGenerator(JavaOptions options) {
        this(options, ClassLimits.OF_CLASS_FILES);
    }

    JavaGenerator(JavaOptions options, ClassLimits limits) {
        this.options = options;
        this.limits = limits;
    }

    /**
     * Tells whether a catalog gets an enum of its codes.
     *
     * @param catalog the catalog
     * @return false if it has more than {@link #MOST_CODES} errors
     */
    public static boolean hasEnumOfCodes(Catalog catalog) {
        return catalog.errors().size() <= MOST_CODES;
    }

    /**
     * Generates the Java of a catalog.
     *
     * @param catalog the catalog; it has a {@code java} section
     * @return the files, with paths from the root of the packages
     */
    @Override
    public Output generate(Catalog catalog) {
        JavaModel model = JavaModelFactory.create(catalog, options, limits);
        List<GeneratedFile> files = new ArrayList<>();
        JavaFiles sources = new JavaFiles(options.charset());
        String packageName = model.classes().root().packageName();
        // One class at a time, since the specifications of all of a large catalog are a hundred times their text.
        emit(model, type -> files.add(sources.of(packageName, type.spec())));
        return Output.of(files);
    }

    /**
     * Computes what other programs can name of the Java of a catalog, by the same code that generates it.
     *
     * @param catalog the catalog; it has a {@code java} section
     * @return the surface
     */
    public JavaSurface surface(Catalog catalog) {
        JavaModel model = JavaModelFactory.create(catalog, options, limits);
        SurfaceReader reader = new SurfaceReader(model.classes().root().packageName(), new Origins(model)::of);
        emit(model, reader::read);
        return reader.surface();
    }

    private void emit(JavaModel model, Consumer<EmittedType> types) {
        JavaTypes javaTypes = new JavaTypes(model.types());
        types.accept(EmittedType.of(new RootEmitter(model).emit()));
        FamilyEmitter families = new FamilyEmitter(model);
        for (JavaModel.Family family : model.families()) {
            if (family.facade() == null) {
                types.accept(EmittedType.of(families.emit(family)));
            }
        }
        ExceptionEmitter exceptions = new ExceptionEmitter(model, javaTypes);
        for (JavaModel.ExceptionClass exception : model.exceptions()) {
            types.accept(EmittedType.of(exceptions.emit(exception)));
        }
        emitNamedTypes(model, javaTypes, types);
        BodyRecordEmitter bodies = new BodyRecordEmitter();
        for (BodyRecord body : model.bodies()) {
            types.accept(bodies.emit(body));
        }
        ClassName codes = model.classes().codes();
        if (codes != null) {
            types.accept(EmittedType.of(new ErrorCodeEmitter(model).emit(codes)));
        }
        emitDescriptors(model, javaTypes, types);
        types.accept(EmittedType.of(new FactoryEmitter(model, limits).emit()));
    }

    private static void emitNamedTypes(JavaModel model, JavaTypes javaTypes, Consumer<EmittedType> types) {
        EnumTypeEmitter enums = new EnumTypeEmitter();
        RecordTypeEmitter records = new RecordTypeEmitter(javaTypes);
        for (JavaModel.NamedType type : model.types()) {
            if (type.imported()) {
                continue;
            }
            if (type instanceof JavaModel.OpenEnum open) {
                types.accept(EmittedType.of(enums.emit(open)));
            } else if (type instanceof JavaModel.Structure structure) {
                types.accept(records.emit(structure));
            }
        }
        if (ValuesEmitter.isNeeded(model)) {
            types.accept(EmittedType.of(new ValuesEmitter(model, javaTypes).emit()));
        }
    }

    private static void emitDescriptors(JavaModel model, JavaTypes javaTypes, Consumer<EmittedType> types) {
        Map<String, String> familyConstants = new HashMap<>();
        for (JavaModel.Family family : model.families()) {
            familyConstants.put(family.descriptor().id(), family.constant());
        }
        DescriptorExpressions expressions =
                new DescriptorExpressions(model.classes().shared(), familyConstants, model.policies(), javaTypes);
        Map<ClassName, List<JavaModel.CatalogError>> holders = new LinkedHashMap<>();
        for (JavaModel.CatalogError error : model.errors()) {
            holders.computeIfAbsent(error.holder(), holder -> new ArrayList<>()).add(error);
        }
        DescriptorsEmitter descriptors = new DescriptorsEmitter(expressions);
        holders.forEach((holder, errors) -> types.accept(EmittedType.of(descriptors.emit(holder, errors))));
        types.accept(EmittedType.of(new SharedEmitter(model, expressions).emit()));
        types.accept(EmittedType.of(new FacadeEmitter(model, expressions).emit()));
    }
}
