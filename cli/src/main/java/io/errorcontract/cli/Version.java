package io.errorcontract.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this program. */
public final class Version implements IVersionProvider {

    /** Creates a provider, as picocli wants one. */
    public Version() {}

    @Override
    public String[] getVersion() {
        return new String[] {"error-contract " + current()};
    }

    /**
     * Returns the version.
     *
     * @return a semantic version; {@code 0.0.0} outside of the jar
     */
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "0.0.0" : version;
    }
}
