package io.errorcontract.codegen.java;

import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.Generator;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates assertions about the exceptions of a catalog, for AssertJ and the artifact {@code error-contract-assertj}:
 * where they begin, and a class for each exception with a method for each of its parameters. The same catalog always
 * gives the same bytes.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AssertionsGenerator implements Generator {

    private final JavaOptions options;

    /**
     * Makes a generator.
     *
     * @param options what the build chose for the exceptions
     */
    public AssertionsGenerator(JavaOptions options) {
        this.options = options;
    }

    /**
     * Generates the assertions of a catalog.
     *
     * @param catalog the catalog; it has a {@code java} section
     * @return the files, with paths from the root of the packages
     */
    @Override
    public Output generate(Catalog catalog) {
        JavaModel model = JavaModelFactory.create(catalog, options, ClassLimits.OF_CLASS_FILES);
        AssertNames names = AssertNames.of(model);
        JavaTypes types = new JavaTypes(model.types());
        JavaFiles sources = new JavaFiles(options.charset());
        String packageName = model.classes().root().packageName();
        AssertEmitter asserts = new AssertEmitter(names, types);
        AssertEntryEmitter entry = new AssertEntryEmitter(names);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(sources.of(packageName, entry.entry(model)));
        files.add(sources.of(packageName, entry.ofAnyError(model)));
        model.exceptions().forEach(exception -> files.add(sources.of(packageName, asserts.emit(exception))));
        return Output.of(files);
    }
}
