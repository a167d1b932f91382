package io.errorcontract.maven;

import io.errorcontract.codegen.workspace.ParameterNames;
import java.nio.file.Path;

/**
 * Parameters as the configuration of a plugin holds them.
 *
 * @param file the module's POM
 */
record PomParameters(Path file) implements ParameterNames {

    @Override
    public String nameOf(String parameter) {
        return "<" + parameter + ">";
    }
}
