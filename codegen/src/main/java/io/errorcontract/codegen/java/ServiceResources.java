package io.errorcontract.codegen.java;

import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.codec.ErrorContract;
import io.errorcontract.codegen.output.GeneratedFile;

/**
 * Writes the file by which {@link java.util.ServiceLoader} finds a generated contract.
 *
 * @since 0.1.0
 */
public final class ServiceResources {

    /** The file, from the root of the class path. */
    public static final String PATH = "META-INF/services/" + ErrorContract.class.getName();

    /** The class in the façade that announces the contract. */
    public static final String CLASS = "Contract";

    private ServiceResources() {}

    /**
     * Writes the file of one contract.
     *
     * @param names the names of a catalog that has a {@code java} section
     * @return the file, with its path from the root of the class path
     */
    public static GeneratedFile of(JavaNames names) {
        return GeneratedFile.ofText(PATH, names.packageName() + "." + names.facade() + "$" + CLASS + "\n");
    }
}
