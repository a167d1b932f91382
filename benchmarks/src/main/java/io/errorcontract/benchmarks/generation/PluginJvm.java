package io.errorcontract.benchmarks.generation;

import io.errorcontract.benchmarks.FreshJvm;

/** JVMs that find what the plugin finds in Maven, which is the one jar that it is released as. */
final class PluginJvm {

    static final FreshJvm JVM = FreshJvm.with("error-contract-maven-plugin");

    private PluginJvm() {}
}
