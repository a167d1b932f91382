package io.errorcontract.codegen.typescript;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.FixDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SuggestionDefinition;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ParameterType.EnumOf;
import io.errorcontract.contract.ParameterType.RecordOf;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The declarations of the classes, of the types of their parameters, and of the unions. */
final class ErrorsTypes {
    private final TypeScriptModel model;
    private final TypeScriptNames names;
    private final TypeScriptTypes types;
    private final CatalogDefinition definition;
    private final StringBuilder out = new StringBuilder();

    ErrorsTypes(TypeScriptModel model) {
        this.model = model;
        this.names = model.names();
        this.types = new TypeScriptTypes(names);
        this.definition = model.definition();
    }

    String write() {
        out.append(PackageFiles.HEADER)
                .append("import { ApiError } from '")
                .append(RuntimeNames.RUNTIME)
                .append("';\n\n");
        model.types().forEach(this::type);
        root();
        model.families().forEach(this::family);
        model.classes().forEach(this::error);
        unions();
        return out.toString();
    }

    private void type(String name, ParameterType type) {
        TypeDefinition declared = definition.types().get(name);
        out.append(new TsDoc().text(declared == null ? null : declared.docs()).comment(""));
        if (type instanceof EnumOf open) {
            String values =
                    open.values().stream().map(TypeScriptLiterals::string).collect(Collectors.joining(" | "));
            // A value that a later version adds is a string that this one does not know.
            out.append("export type ")
                    .append(names.type(name))
                    .append(" = ")
                    .append(values)
                    .append(" | (string & Record<never, never>);\n\n");
        } else if (type instanceof RecordOf structure) {
            out.append("export interface ").append(names.type(name)).append(" {\n");
            structure.fields().forEach(field -> field(field, fieldDocs(declared, field.name())));
            out.append("}\n\n");
        }
    }

    private static @Nullable String fieldDocs(@Nullable TypeDefinition type, String field) {
        if (!(type instanceof TypeDefinition.Structure structure)) {
            return null;
        }
        TypeDefinition.FieldDefinition declared = structure.fields().get(field);
        return declared == null ? null : declared.docs();
    }

    private void field(ParameterDescriptor field, @Nullable String docs) {
        out.append(new TsDoc().text(docs).comment("  "))
                .append("  readonly ")
                .append(TypeScriptLiterals.string(field.name()))
                .append(field.required() && !isNullable(field) ? ": " : "?: ")
                .append(types.of(field.type()))
                .append(field.required() && !isNullable(field) ? ";\n" : " | undefined;\n");
    }

    private static boolean isNullable(ParameterDescriptor parameter) {
        return parameter.traits().contains(Trait.NULLABLE);
    }

    private void root() {
        out.append(new TsDoc()
                        .text("An error of " + definition.title() + ".")
                        .text(definition.description())
                        .comment(""))
                .append("export declare class ")
                .append(names.root())
                .append(" extends ApiError {\n");
        model.options()
                .properties()
                .forEach((name, source) -> out.append("  get ")
                        .append(name)
                        .append("(): this['")
                        .append(source)
                        .append("'];\n"));
        out.append("}\n\n");
    }

    private void family(FamilyDescriptor family) {
        FamilyDefinition declared = definition.families().get(family.id());
        out.append(new TsDoc()
                        .text(family.title() == null ? family.id() : family.title())
                        .text(declared == null ? null : declared.description())
                        .comment(""))
                .append("export declare class ")
                .append(names.family(family.id()))
                .append(" extends ")
                .append(model.base(family))
                .append(" {}\n\n");
    }

    private void error(ErrorClass each) {
        out.append(docs(each).comment(""))
                .append("export declare class ")
                .append(each.name())
                .append(" extends ")
                .append(each.base())
                .append(" {\n  readonly code: ")
                .append(each.errors().stream()
                        .map(error -> TypeScriptLiterals.string(error.code()))
                        .collect(Collectors.joining(" | ")))
                .append(";\n  readonly known: true;\n  readonly params: ")
                .append(each.errors().stream()
                        .map(error -> error.parameters().isEmpty() ? "Readonly<Record<string, never>>" : params(error))
                        .distinct()
                        .collect(Collectors.joining(" | ")))
                .append(";\n");
        each.properties().forEach((property, parameter) -> property(each, property, parameter));
        out.append("}\n\n");
        each.errors().stream().filter(error -> !error.parameters().isEmpty()).forEach(this::paramsType);
    }

    private String params(ErrorDescriptor error) {
        return names.params(error.code());
    }

    /** A type and not an interface: only such a one is also a record of unknown values. */
    private void paramsType(ErrorDescriptor error) {
        out.append(new TsDoc().text("The parameters of `" + error.code() + "`.").comment(""))
                .append("export type ")
                .append(params(error))
                .append(" = {\n");
        error.parameters().forEach(parameter -> field(parameter, parameterDocs(error, parameter)));
        out.append("};\n\n");
    }

    private @Nullable String parameterDocs(ErrorDescriptor error, ParameterDescriptor parameter) {
        ErrorDefinition declared = definition.errors().get(error.code());
        ParameterDefinition written =
                declared == null ? null : declared.params().get(parameter.name());
        return written == null ? null : written.docs();
    }

    /** A property that not all errors of the class have, or that may be absent, may be undefined. */
    private void property(ErrorClass each, String property, String parameter) {
        Set<String> alternatives = new LinkedHashSet<>();
        boolean always = true;
        String docs = null;
        for (ErrorDescriptor error : each.errors()) {
            int index = error.indexOf(parameter);
            if (index < 0) {
                always = false;
                continue;
            }
            ParameterDescriptor found = error.parameters().get(index);
            alternatives.add(types.of(found.type()));
            always &= found.required() && !isNullable(found);
            docs = docs == null ? parameterDocs(error, found) : docs;
        }
        if (!always) {
            alternatives.add("undefined");
        }
        out.append(new TsDoc().text(docs).comment("  "))
                .append("  get ")
                .append(TypeScriptLiterals.string(property))
                .append("(): ")
                .append(String.join(" | ", alternatives))
                .append(";\n");
    }

    private TsDoc docs(ErrorClass each) {
        TsDoc docs = new TsDoc();
        for (ErrorDescriptor error : each.errors()) {
            ErrorDefinition declared = definition.errors().get(error.code());
            docs.text("`" + error.code() + "`: " + (error.title() == null ? error.message() : error.title()));
            if (declared != null) {
                docs.text(declared.description());
                docs.list("What usually leads here:", declared.causes());
                docs.list("What to do:", remedies(declared));
            }
            if (error.deprecation() != null && each.errors().size() == 1) {
                docs.deprecated((error.deprecation().replacedBy() == null
                                ? ""
                                : "Use `" + error.deprecation().replacedBy() + "`. ")
                        + (error.deprecation().note() == null
                                ? "It is on its way out."
                                : error.deprecation().note()));
            }
        }
        return docs;
    }

    private static List<String> remedies(ErrorDefinition error) {
        List<String> remedies = new ArrayList<>();
        error.suggestions().stream().map(SuggestionDefinition::text).forEach(remedies::add);
        error.fixes().stream().map(FixDefinition::text).forEach(remedies::add);
        return remedies;
    }

    private void unions() {
        String known = model.classes().stream().map(ErrorClass::name).collect(Collectors.joining("\n  | "));
        out.append("/** All errors that the contract has: `switch` over their `code` is exhaustive. */\nexport type ")
                .append(names.knownError())
                .append(" =\n  | ")
                .append(known.isEmpty() ? "never" : known)
                .append(";\n\n/** An error that this version of the contract does not have. */\nexport type ")
                .append(names.unknownError())
                .append(" = ")
                .append(names.root())
                .append(
                        " & { readonly known: false };\n\n/** Whatever a response can be; `known` tells. */\nexport type ")
                .append(names.anyError())
                .append(" = ")
                .append(names.knownError())
                .append(" | ")
                .append(names.unknownError())
                .append(";\n");
    }
}
