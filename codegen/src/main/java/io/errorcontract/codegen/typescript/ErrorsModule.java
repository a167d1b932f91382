package io.errorcontract.codegen.typescript;

import io.errorcontract.contract.FamilyDescriptor;
import java.util.Map;
import java.util.TreeMap;

/** The module of the classes. A class that nobody uses is left out of a bundle. */
final class ErrorsModule {
    private final TypeScriptModel model;
    private final TypeScriptNames names;
    private final StringBuilder out = new StringBuilder();

    ErrorsModule(TypeScriptModel model) {
        this.model = model;
        this.names = model.names();
    }

    String write() {
        out.append(PackageFiles.HEADER)
                .append("import { ApiError, errorClass } from '")
                .append(RuntimeNames.RUNTIME)
                .append("';\n\n");
        Map<String, String> aliases = new TreeMap<>();
        model.options().properties().forEach((name, source) -> aliases.put(name, "." + source));
        declare("ApiError", names.root(), aliases);
        for (FamilyDescriptor family : model.families()) {
            declare(model.base(family), names.family(family.id()), Map.of());
        }
        model.classes().forEach(each -> declare(each.base(), each.name(), each.properties()));
        return out.toString();
    }

    private void declare(String base, String name, Map<String, String> properties) {
        out.append("export const ")
                .append(name)
                .append(" = /* @__PURE__ */ errorClass(")
                .append(base)
                .append(", ")
                .append(TypeScriptLiterals.string(name))
                .append(", ")
                .append(TypeScriptLiterals.string(model.catalog().id()));
        if (!properties.isEmpty()) {
            out.append(", ").append(TypeScriptLiterals.data(properties));
        }
        out.append(");\n");
    }
}
