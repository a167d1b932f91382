package io.errorcontract.codegen.typescript;

import io.errorcontract.catalog.syntax.TreeWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What makes the modules a package. */
final class PackageFiles {
    /** The first line of every module. */
    static final String HEADER = "// Generated from the error catalog; changes are lost when it is generated again.\n";

    private final TypeScriptModel model;

    PackageFiles(TypeScriptModel model) {
        this.model = model;
    }

    private String name() {
        String given = model.options().packageName();
        return given == null ? model.catalog().id() + "-errors" : given;
    }

    String manifest() {
        Map<String, Object> main = new LinkedHashMap<>();
        main.put("types", "./index.d.ts");
        main.put("default", "./index.js");
        Map<String, Object> exports = new LinkedHashMap<>();
        exports.put(".", main);
        exports.put("./contract.json", "./contract.json");
        exports.put("./package.json", "./package.json");
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", name());
        manifest.put("version", model.catalog().version());
        manifest.put("description", model.catalog().title());
        manifest.put("type", "module");
        manifest.put("sideEffects", false);
        manifest.put("exports", exports);
        manifest.put("types", "./index.d.ts");
        manifest.put("files", List.of("*.js", "*.d.ts", "contract.json"));
        manifest.put("engines", Map.of("node", ">=20"));
        manifest.put("dependencies", Map.of(RuntimeNames.RUNTIME, RuntimeNames.RUNTIME_VERSION));
        return TreeWriter.JSON.document(manifest);
    }

    String index() {
        return HEADER
                + "export { ApiError, JsonNumber, retry, retryAdvice, retryBudget } from '" + RuntimeNames.RUNTIME
                + "';\n"
                + "export * from './codec.js';\nexport * from './contract.js';\nexport * from './encode.js';\nexport * from './errors.js';\n";
    }

    String indexTypes() {
        return index().replace(
                        "export * from './codec.js';",
                        "export type {\n  ContractViolation,\n  EncodeContext,\n  EncodedResponse,\n  ErrorInit,\n  FieldViolation,\n"
                                + "  HeadersLike,\n  ResponseLike,\n  RetryAdvice,\n  RetryBudget,\n  RetryOptions,\n} from '"
                                + RuntimeNames.RUNTIME + "';\nexport * from './codec.js';");
    }

    /** In a module of its own, so that clients need not carry it. */
    String encode() {
        return HEADER
                + "import { encoder } from '" + RuntimeNames.RUNTIME + "';\n"
                + "import { contract } from './contract.js';\n\n"
                + "export const encode = /* @__PURE__ */ encoder(contract);\n";
    }

    String encodeTypes() {
        return HEADER
                + "import type { Encode } from '" + RuntimeNames.RUNTIME + "';\n\n"
                + "/** Writes an error as a response, as a server does. */\nexport declare const encode: Encode;\n";
    }

    String readme() {
        TypeScriptNames names = model.names();
        String error = model.classes().isEmpty()
                ? names.root()
                : model.classes().get(0).name();
        return "# " + TsDoc.safe(model.catalog().title()).replace('\n', ' ') + "\n\n"
                + "The errors of the API: a class for each, and a reader that turns any response into the right one.\n\n"
                + "```sh\nnpm install " + name() + "\n```\n\n"
                + "```ts\n"
                + "import { fromResponse, " + names.guard() + ", " + error + " } from '" + name() + "';\n\n"
                + "try {\n"
                + "  const response = await fetch(url);\n"
                + "  if (!response.ok) {\n"
                + "    throw await fromResponse(response);\n"
                + "  }\n"
                + "} catch (error) {\n"
                + "  if (error instanceof " + error + ") {\n"
                + "    // this very error, with its parameters as properties\n"
                + "  } else if (" + names.guard() + "(error) && error.known) {\n"
                + "    // one of the others: a switch over error.code is exhaustive\n"
                + "  }\n"
                + "}\n```\n\n"
                + "`retry(call)` calls again as the API and the response advise. `error.toJSON()` goes through"
                + " `structuredClone` and `postMessage`, and\n`fromJSON` makes the error again.\n";
    }
}
