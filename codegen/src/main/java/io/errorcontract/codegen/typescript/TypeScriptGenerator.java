package io.errorcontract.codegen.typescript;

import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.Generator;
import io.errorcontract.codegen.vectors.ContractDocument;
import java.util.List;
import java.util.Map;

/**
 * Makes an npm package of a catalog: strict ECMAScript modules with declarations, of which a bundler keeps what is
 * used. The same catalog and options always give the same bytes.
 *
 * @since 0.1.0
 */
public final class TypeScriptGenerator implements Generator {
    private final TypeScriptOptions options;

    /**
     * Makes a generator.
     *
     * @param options what the build says of the package
     */
    public TypeScriptGenerator(TypeScriptOptions options) {
        this.options = options;
    }

    @Override
    public Output generate(Catalog catalog) {
        TypeScriptModel model = new TypeScriptModel(catalog, options);
        Map<String, Object> contract = ContractDocument.of(catalog.contract());
        PackageFiles files = new PackageFiles(model);
        CodecModule codec = new CodecModule(model);
        return Output.of(List.of(
                GeneratedFile.ofText("README.md", files.readme()),
                GeneratedFile.ofText("codec.d.ts", codec.types()),
                GeneratedFile.ofText("codec.js", codec.module()),
                GeneratedFile.ofText(
                        "contract.d.ts",
                        PackageFiles.HEADER + "import type { Contract } from '" + RuntimeNames.RUNTIME + "';\n\n"
                                + "/** The contract as data. */\nexport declare const contract: Contract;\n"),
                GeneratedFile.ofText(
                        "contract.js",
                        PackageFiles.HEADER + "export const contract = " + TypeScriptLiterals.data(contract) + ";\n"),
                GeneratedFile.ofText("contract.json", TreeWriter.JSON.document(contract)),
                GeneratedFile.ofText("encode.d.ts", files.encodeTypes()),
                GeneratedFile.ofText("encode.js", files.encode()),
                GeneratedFile.ofText("errors.d.ts", new ErrorsTypes(model).write()),
                GeneratedFile.ofText("errors.js", new ErrorsModule(model).write()),
                GeneratedFile.ofText("index.d.ts", files.indexTypes()),
                GeneratedFile.ofText("index.js", files.index()),
                GeneratedFile.ofText("package.json", files.manifest())));
    }
}
