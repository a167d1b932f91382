package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.body.CatalogSchemas;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.RetryPolicy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles everything that is to be written, so that emitters only write. */
final class JavaModelFactory {

    private final CatalogDefinition definition;
    private final ErrorCatalog catalog;
    private final JavaNames names;
    private final List<BodyRecord> bodies;
    private final ClassNames classNames;
    private final ClassName root;
    private final boolean sealed;
    private final ImportedClasses imported;
    private final Map<String, JavaModel.Family> families = new LinkedHashMap<>();

    private JavaModelFactory(Catalog catalog, JavaOptions options) {
        this.definition = catalog.definition();
        this.catalog = catalog.contract();
        this.names = catalog.names();
        this.imported = new ImportedClasses(definition);
        this.sealed = options.sealed()
                || (definition.java() != null && definition.java().sealedExceptions());
        this.bodies = options.bodies() == JavaOptions.Bodies.NONE
                ? List.of()
                : BodyRecords.of(
                        names.packageName(),
                        new CatalogSchemas(catalog).all(),
                        options.bodies() == JavaOptions.Bodies.CONSTRAINED);
        this.classNames = new ClassNames(
                names,
                this.bodies.stream().map(body -> body.className().simpleName()).toList());
        this.root = classNames.of(names.rootException());
    }

    static JavaModel create(Catalog catalog, JavaOptions options, ClassLimits limits) {
        return new JavaModelFactory(catalog, options).create(limits);
    }

    private JavaModel create(ClassLimits limits) {
        ConstantNames shared = new ConstantNames();
        for (FamilyDescriptor family : catalog.families()) {
            families.put(family.id(), family(family, shared));
        }
        DescriptorClasses holders = new DescriptorClasses(classNames, catalog.errors(), limits.descriptorWeight());
        List<JavaModel.CatalogError> errors = new ArrayList<>();
        for (ErrorDescriptor error : catalog.errors()) {
            errors.add(error(error, holders.holderOf(error)));
        }
        boolean enumerable = !errors.isEmpty() && errors.size() <= limits.enumConstants();
        List<JavaModel.ExceptionClass> exceptions = exceptions(errors);
        return new JavaModel(
                catalog,
                classNames.single(enumerable, holders.classes()),
                List.copyOf(families.values()),
                exceptions,
                errors,
                new NamedTypes(definition, catalog, names, shared, imported).all(),
                policies(shared),
                bodies,
                sealed ? permitted(exceptions) : Map.of());
    }

    /** Families first, as in the catalog; a class that descends from another catalog's is nobody's here. */
    private Map<ClassName, List<ClassName>> permitted(List<JavaModel.ExceptionClass> exceptions) {
        Map<ClassName, List<ClassName>> permitted = new HashMap<>();
        permitted.put(root, new ArrayList<>());
        List<JavaModel.Family> own = families.values().stream()
                .filter(family -> family.facade() == null)
                .toList();
        own.forEach(family -> permitted.put(family.className(), new ArrayList<>()));
        own.forEach(family -> permit(permitted, family.superclass(), family.className()));
        exceptions.forEach(exception -> permit(permitted, exception.superclass(), exception.className()));
        return permitted;
    }

    private static void permit(Map<ClassName, List<ClassName>> permitted, ClassName superclass, ClassName subclass) {
        List<ClassName> subclasses = permitted.get(superclass);
        if (subclasses != null) {
            subclasses.add(subclass);
        }
    }

    private JavaModel.Family family(FamilyDescriptor family, ConstantNames shared) {
        FamilyDefinition written = definition.families().get(family.id());
        return new JavaModel.Family(
                family,
                familyClass(family.id()),
                family.parent() == null ? root : familyClass(family.parent()),
                shared.name("FAMILY_" + family.id()),
                written == null ? null : written.description(),
                rootOf(family.id()),
                imported.facadeOfFamily(family.id()).orElse(null));
    }

    private ClassName familyClass(String family) {
        return imported.family(family).orElse(classNames.of(names.familyException(family)));
    }

    /**
     * The root that the class of a family descends from: that of another catalog if it or a parent comes from there.
     */
    private ClassName rootOf(String family) {
        FamilyDefinition next = definition.families().get(family);
        while (next != null && imported.family(next.name()).isEmpty()) {
            next = next.parent() == null ? null : definition.families().get(next.parent());
        }
        return next == null ? root : imported.rootOfFamily(next.name()).orElse(root);
    }

    private JavaModel.CatalogError error(ErrorDescriptor descriptor, ClassName holder) {
        ErrorDefinition written = written(descriptor.code());
        return new JavaModel.CatalogError(
                descriptor,
                names.constant(descriptor.code()),
                holder,
                new JavaModel.ErrorDocs(written.title(), written.description(), written.since(), written.causes()),
                imported.facadeOfError(descriptor.code()).orElse(null));
    }

    private ErrorDefinition written(String code) {
        ErrorDefinition error = definition.errors().get(code);
        if (error == null) {
            throw new IllegalArgumentException("the catalog as written has no error " + code);
        }
        return error;
    }

    private List<JavaModel.ExceptionClass> exceptions(List<JavaModel.CatalogError> errors) {
        Map<String, List<JavaModel.CatalogError>> byClass = new LinkedHashMap<>();
        for (JavaModel.CatalogError error : errors) {
            if (error.facade() == null) {
                byClass.computeIfAbsent(names.exception(error.descriptor().code()), name -> new ArrayList<>(1))
                        .add(error);
            }
        }
        List<JavaModel.ExceptionClass> exceptions = new ArrayList<>();
        byClass.forEach((name, sharing) -> exceptions.add(exception(name, List.copyOf(sharing))));
        return exceptions;
    }

    private JavaModel.ExceptionClass exception(String name, List<JavaModel.CatalogError> sharing) {
        FamilyDescriptor family = commonFamily(sharing);
        return new JavaModel.ExceptionClass(
                classNames.of(name),
                family == null ? root : familyClass(family.id()),
                sharing,
                parameters(sharing),
                family == null ? root : rootOf(family.id()));
    }

    /** The family of all these errors, or null if they are of different ones. */
    private static @Nullable FamilyDescriptor commonFamily(List<JavaModel.CatalogError> sharing) {
        FamilyDescriptor common = sharing.get(0).descriptor().family();
        for (JavaModel.CatalogError error : sharing) {
            if (!Objects.equals(common, error.descriptor().family())) {
                common = null;
            }
        }
        return common;
    }

    /** The parameters of all these errors; one that some of them lack is optional. */
    private List<JavaModel.Parameter> parameters(List<JavaModel.CatalogError> sharing) {
        Map<String, JavaModel.Parameter> union = new LinkedHashMap<>();
        Map<String, Integer> requiredBy = new HashMap<>();
        for (JavaModel.CatalogError error : sharing) {
            for (ParameterDescriptor parameter : error.descriptor().parameters()) {
                union.merge(parameter.name(), parameter(error, parameter), JavaModelFactory::merge);
                if (parameter.required()) {
                    requiredBy.merge(parameter.name(), 1, Integer::sum);
                }
            }
        }
        union.replaceAll((name, parameter) ->
                requiredBy.getOrDefault(name, 0) == sharing.size() ? parameter : optional(parameter));
        return List.copyOf(union.values());
    }

    private JavaModel.Parameter parameter(JavaModel.CatalogError error, ParameterDescriptor parameter) {
        String code = error.descriptor().code();
        ParameterDefinition written = written(code).params().get(parameter.name());
        return new JavaModel.Parameter(
                parameter, names.parameter(code, parameter.name()), written == null ? null : written.docs());
    }

    /** Of one name in several errors: the first one's, and any value if the types differ. */
    private static JavaModel.Parameter merge(JavaModel.Parameter first, JavaModel.Parameter second) {
        if (first.type().equals(second.type())) {
            return first;
        }
        ParameterDescriptor any = new ParameterDescriptor(
                first.name(), ParameterType.Scalar.ANY, first.descriptor().traits(), null, null);
        return new JavaModel.Parameter(any, first.javaName(), first.docs());
    }

    private static JavaModel.Parameter optional(JavaModel.Parameter parameter) {
        if (!parameter.isRequired()) {
            return parameter;
        }
        Set<ParameterDescriptor.Trait> traits = EnumSet.of(ParameterDescriptor.Trait.OPTIONAL);
        traits.addAll(parameter.descriptor().traits());
        ParameterDescriptor descriptor = new ParameterDescriptor(
                parameter.name(),
                parameter.type(),
                traits,
                parameter.descriptor().binding(),
                parameter.descriptor().limits());
        return new JavaModel.Parameter(descriptor, parameter.javaName(), parameter.docs());
    }

    private Map<RetryPolicy, String> policies(ConstantNames shared) {
        Map<RetryPolicy, String> policies = new LinkedHashMap<>();
        add(policies, shared, catalog.retryPolicy());
        catalog.families().forEach(family -> add(policies, shared, family.retryPolicy()));
        catalog.errors().forEach(error -> add(policies, shared, error.retryPolicy()));
        return policies;
    }

    private static void add(Map<RetryPolicy, String> policies, ConstantNames shared, @Nullable RetryPolicy policy) {
        if (policy != null && !policy.equals(RetryPolicy.DEFAULT) && !policies.containsKey(policy)) {
            policies.put(policy, shared.name("POLICY_" + policy.name()));
        }
    }
}
