package io.errorcontract.benchmarks.generation;

import io.errorcontract.benchmarks.FreshJvm;

/** JVMs that find what the plugin finds in Maven. */
final class PluginJvm {

    static final FreshJvm JVM = FreshJvm.with(
            "error-model",
            "error-catalog",
            "error-contract-maven-plugin",
            "jackson-annotations",
            "jackson-core-2",
            "snakeyaml-engine",
            "jakarta.validation-api",
            "hibernate-validator",
            "jboss-logging",
            "classmate",
            "jspecify",
            "javapoet",
            "jte",
            "commonmark");

    private PluginJvm() {}
}
