package io.errorcontract.codegen.java;

import com.palantir.javapoet.ClassName;
import io.errorcontract.contract.Deprecation;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.RetryPolicy;
import io.errorcontract.model.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is to be written of a catalog, with every name settled.
 *
 * @param catalog the descriptors, which the generated code builds again
 * @param classes the classes that there is one of
 * @param families the families, in the catalog's order
 * @param exceptions the classes of errors, in the order of their first code
 * @param errors the errors, in the catalog's order
 * @param types the named types, each after those that it uses
 * @param policies the constants of the retry policies
 * @param bodies the records of bodies and their parts
 * @param permitted the direct subclasses of the root and of each own family, if the hierarchy is sealed; else nothing
 */
record JavaModel(
        ErrorCatalog catalog,
        Classes classes,
        List<Family> families,
        List<ExceptionClass> exceptions,
        List<CatalogError> errors,
        List<NamedType> types,
        Map<RetryPolicy, String> policies,
        List<BodyRecord> bodies,
        Map<ClassName, List<ClassName>> permitted) {

    /** Whether the exceptions are a sealed hierarchy. */
    boolean isSealed() {
        return !permitted.isEmpty();
    }

    /** What every exception is that the façade decodes; those of other catalogs do not extend this one's root. */
    ClassName decoded() {
        boolean foreign = errors.stream().anyMatch(error -> error.facade() != null)
                || families.stream().anyMatch(family -> family.facade() != null);
        return foreign ? ClassName.get(ApiException.class) : classes.root();
    }

    /** Whether code that names all exceptions names one that is deprecated. */
    boolean hasDeprecatedExceptions() {
        return exceptions.stream().anyMatch(exception -> exception.deprecation() != null);
    }

    /**
     * The classes that there is one of.
     *
     * @param root the superclass of all exceptions
     * @param facade the class that decodes and encodes
     * @param codes the enum of codes, or null if there are more than an enum can hold
     * @param shared what descriptors share: families, retry policies, types
     * @param descriptors the classes that hold the errors' descriptors, the errors spread over them
     * @param factory the maker of exceptions
     * @param values the conversions of named types
     */
    record Classes(
            ClassName root,
            ClassName facade,
            @Nullable ClassName codes,
            ClassName shared,
            List<ClassName> descriptors,
            ClassName factory,
            ClassName values) {}

    /**
     * A family: its class, the class that it extends, and the constant that holds its descriptor.
     *
     * @param root the root of the catalog that it or a parent comes from
     * @param facade the class that decodes the catalog that it is imported from, or null if it is this catalog's own
     */
    record Family(
            FamilyDescriptor descriptor,
            ClassName className,
            ClassName superclass,
            String constant,
            @Nullable String description,
            ClassName root,
            @Nullable ClassName facade) {}

    /**
     * An error: the constant of its code and descriptor, and what only its documentation needs.
     *
     * @param holder the class that holds its descriptor
     * @param facade the class that decodes the catalog that it is imported from, or null if it is this catalog's own
     */
    record CatalogError(
            ErrorDescriptor descriptor,
            String constant,
            ClassName holder,
            ErrorDocs docs,
            @Nullable ClassName facade) {}

    /** What the documentation of an error says and its descriptor does not. */
    record ErrorDocs(
            @Nullable String title,
            @Nullable String description,
            @Nullable String since,
            List<String> causes) {}

    /**
     * The class of one error, or of several that share it.
     *
     * @param errors the errors, at least one
     * @param parameters the parameters of all of them
     * @param root the root exception that it descends from, whose builder its own extends
     */
    record ExceptionClass(
            ClassName className,
            ClassName superclass,
            List<CatalogError> errors,
            List<Parameter> parameters,
            ClassName root) {

        boolean isShared() {
            return errors.size() > 1;
        }

        /** That of its first error, if all of its errors are deprecated; else null. */
        @Nullable
        Deprecation deprecation() {
            for (CatalogError error : errors) {
                if (error.descriptor().deprecation() == null) {
                    return null;
                }
            }
            return errors.get(0).descriptor().deprecation();
        }

        List<Parameter> required() {
            return parameters(true);
        }

        List<Parameter> optional() {
            return parameters(false);
        }

        private List<Parameter> parameters(boolean required) {
            List<Parameter> found = new ArrayList<>();
            for (Parameter parameter : parameters) {
                if (parameter.isRequired() == required) {
                    found.add(parameter);
                }
            }
            return found;
        }
    }

    /**
     * A parameter of an error, or a field of a record.
     *
     * @param javaName the name of accessor, setter and variable
     * @param docs its explanation, or null
     */
    record Parameter(
            ParameterDescriptor descriptor,
            String javaName,
            @Nullable String docs) {

        String name() {
            return descriptor.name();
        }

        ParameterType type() {
            return descriptor.type();
        }

        boolean isRequired() {
            return descriptor.required();
        }

        boolean isNullable() {
            return descriptor.traits().contains(ParameterDescriptor.Trait.NULLABLE);
        }
    }

    /** A type that the catalog names. */
    sealed interface NamedType {
        ClassName className();

        /** The constant that holds its description. */
        String constant();

        ParameterType type();

        @Nullable
        String docs();

        /** Whether another artifact holds the class. */
        boolean imported();
    }

    /** An open enumeration; the constants by value. */
    record OpenEnum(
            ClassName className,
            String constant,
            ParameterType.EnumOf type,
            Map<String, String> constants,
            Map<String, String> valueDocs,
            @Nullable String docs,
            boolean imported)
            implements NamedType {}

    /** A record. */
    record Structure(
            ClassName className,
            String constant,
            ParameterType.RecordOf type,
            List<Parameter> fields,
            @Nullable String docs,
            boolean imported)
            implements NamedType {}
}
