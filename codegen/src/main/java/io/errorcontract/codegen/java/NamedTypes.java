package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the named types that errors use, each after those that it is made of. */
final class NamedTypes {

    private final CatalogDefinition definition;
    private final JavaNames names;
    private final ConstantNames constants;
    private final ImportedClasses imported;
    private final Map<String, JavaModel.NamedType> found = new LinkedHashMap<>();

    NamedTypes(
            CatalogDefinition definition,
            ErrorCatalog catalog,
            JavaNames names,
            ConstantNames constants,
            ImportedClasses imported) {
        this.definition = definition;
        this.names = names;
        this.constants = constants;
        this.imported = imported;
        for (ErrorDescriptor error : catalog.errors()) {
            for (ParameterDescriptor parameter : error.parameters()) {
                add(parameter.type());
            }
        }
    }

    List<JavaModel.NamedType> all() {
        return List.copyOf(found.values());
    }

    private void add(ParameterType type) {
        if (type instanceof ParameterType.ListOf list) {
            add(list.element());
        } else if (type instanceof ParameterType.MapOf map) {
            add(map.value());
        } else if (type instanceof ParameterType.EnumOf open && !found.containsKey(open.name())) {
            found.put(open.name(), openEnum(open));
        } else if (type instanceof ParameterType.RecordOf structure && !found.containsKey(structure.name())) {
            structure.fields().forEach(field -> add(field.type()));
            found.put(structure.name(), structure(structure));
        }
    }

    private JavaModel.OpenEnum openEnum(ParameterType.EnumOf type) {
        Map<String, String> byValue = new LinkedHashMap<>();
        type.values().forEach(value -> byValue.put(value, names.member(type.name(), value)));
        TypeDefinition written = definition.types().get(type.name());
        return new JavaModel.OpenEnum(
                className(type.name()),
                constants.name("TYPE_" + type.name()),
                type,
                byValue,
                written instanceof TypeDefinition.Enumeration open ? open.values() : Map.of(),
                written == null ? null : written.docs(),
                imported.type(type.name()).isPresent());
    }

    private JavaModel.Structure structure(ParameterType.RecordOf type) {
        TypeDefinition written = definition.types().get(type.name());
        Map<String, TypeDefinition.FieldDefinition> fields =
                written instanceof TypeDefinition.Structure structure ? structure.fields() : Map.of();
        List<JavaModel.Parameter> parameters = new ArrayList<>();
        for (ParameterDescriptor field : type.fields()) {
            TypeDefinition.FieldDefinition docs = fields.get(field.name());
            parameters.add(new JavaModel.Parameter(
                    field, names.member(type.name(), field.name()), docs == null ? null : docs.docs()));
        }
        return new JavaModel.Structure(
                className(type.name()),
                constants.name("TYPE_" + type.name()),
                type,
                parameters,
                written == null ? null : written.docs(),
                imported.type(type.name()).isPresent());
    }

    private ClassName className(String type) {
        return imported.type(type).orElse(ClassName.get(names.packageName(), type));
    }
}
