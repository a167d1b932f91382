package io.errorcontract.codegen.typescript;

import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The module that turns responses into errors, and back. */
final class CodecModule {
    private final TypeScriptNames names;
    private final ErrorCatalog catalog;

    CodecModule(TypeScriptModel model) {
        this.names = model.names();
        this.catalog = model.catalog();
    }

    String module() {
        Set<String> classes = new LinkedHashSet<>();
        classes.add(names.root());
        StringBuilder families = new StringBuilder();
        for (FamilyDescriptor family : catalog.families()) {
            classes.add(names.family(family.id()));
            entry(families, family.id(), names.family(family.id()));
        }
        StringBuilder errors = new StringBuilder();
        for (ErrorDescriptor error : catalog.errors()) {
            classes.add(names.error(error.code()));
            entry(errors, error.code(), names.error(error.code()));
        }
        return PackageFiles.HEADER
                + "import { codec } from '" + RuntimeNames.RUNTIME + "';\n"
                + "import { contract } from './contract.js';\n"
                + "import {\n  " + String.join(",\n  ", classes) + ",\n} from './errors.js';\n\n"
                + "const errors = codec(contract, {\n"
                + "  root: " + names.root() + ",\n"
                + "  families: {\n" + families + "  },\n"
                + "  errors: {\n" + errors + "  },\n"
                + "});\n\n"
                + "export const decode = errors.decode;\n"
                + "export const fromResponse = errors.fromResponse;\n"
                + "export const fromJSON = errors.fromJSON;\n"
                + "export const create = errors.create;\n"
                + "export const " + names.guard() + " = errors.isError;\n"
                + "export const hasCode = (error, code) => errors.isError(error) && error.known && error.code === code;\n\n"
                + "export const " + names.codes() + " = " + TypeScriptLiterals.data(codes()) + ";\n";
    }

    /** A key that would set a prototype is computed, which makes it a key. */
    private static void entry(StringBuilder entries, String key, String name) {
        String literal = TypeScriptLiterals.string(key);
        entries.append("    ")
                .append(key.equals("__proto__") ? "[" + literal + "]" : literal)
                .append(": ")
                .append(name)
                .append(",\n");
    }

    private Map<String, Object> codes() {
        Map<String, Object> codes = new LinkedHashMap<>();
        catalog.errors().forEach(error -> codes.put(names.constant(error.code()), error.code()));
        return codes;
    }

    String types() {
        String codes = catalog.errors().stream()
                .map(error -> "  readonly " + TypeScriptLiterals.string(names.constant(error.code())) + ": "
                        + TypeScriptLiterals.string(error.code()) + ";\n")
                .collect(Collectors.joining());
        String params = catalog.errors().stream()
                .map(error -> "  " + TypeScriptLiterals.string(error.code()) + ": "
                        + (error.parameters().isEmpty()
                                ? "Readonly<Record<string, never>>"
                                : names.params(error.code()))
                        + ";\n")
                .collect(Collectors.joining());
        Set<String> imported = new LinkedHashSet<>();
        imported.add(names.anyError());
        imported.add(names.knownError());
        catalog.errors().stream()
                .filter(error -> !error.parameters().isEmpty())
                .forEach(error -> imported.add(names.params(error.code())));
        return PackageFiles.HEADER
                + "import type { ErrorInit, HeadersLike, ResponseLike } from '"
                + RuntimeNames.RUNTIME + "';\n"
                + "import type {\n  " + String.join(",\n  ", imported) + ",\n} from './errors.js';\n\n"
                + "/** The codes of the contract. */\n"
                + "export declare const " + names.codes() + ": {\n" + codes + "};\n\n"
                + "/** A code of the contract. */\n"
                + "export type " + names.codes() + " = keyof ParamsByCode;\n\n"
                + "/** The parameters of each error. */\n"
                + "export interface ParamsByCode {\n" + params + "}\n\n"
                + "/** The class of a code. */\n"
                + "export type CodeOf<C extends " + names.codes() + "> = " + names.knownError()
                + " & { readonly code: C };\n\n"
                + "/**\n * Reads a response that is not a success. It returns the error to throw, and never throws itself.\n */\n"
                + "export declare function decode(\n  status: number,\n  headers?: HeadersLike,\n"
                + "  body?: Uint8Array | string | null,\n): " + names.anyError() + ";\n\n"
                + "/**\n * Reads a response of fetch, once and up to a limit. It never rejects: if the body was used or breaks off,"
                + " the error is\n * what could be read, and the failure is its cause.\n */\n"
                + "export declare function fromResponse(response: ResponseLike): Promise<" + names.anyError() + ">;\n\n"
                + "/** The error of what `toJSON` gave. */\n"
                + "export declare function fromJSON(json: unknown): " + names.anyError() + ";\n\n"
                + "/** Makes an error, to throw it in a server or a test. */\n"
                + "export declare function create<C extends " + names.codes() + ">(\n  code: C,\n"
                + "  params: ParamsByCode[C],\n  init?: ErrorInit,\n): CodeOf<C>;\n\n"
                + "/** Whether a value is an error of the contract. */\n"
                + "export declare function " + names.guard() + "(value: unknown): value is " + names.anyError()
                + ";\n\n"
                + "/** Whether a value is the error of a code. */\n"
                + "export declare function hasCode<C extends " + names.codes()
                + ">(error: unknown, code: C): error is CodeOf<C>;\n";
    }
}
