package io.errorcontract.codegen.workspace;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How the users of a build tool write the parameters of goals, and where, so that messages can speak of them. */
public interface ParameterNames {

    /** Calls parameters by the names that the goals give them, of a tool that has no file for them. */
    ParameterNames PLAIN = new ParameterNames() {
        @Override
        public String nameOf(String parameter) {
            return parameter;
        }
    };

    /**
     * Returns the name of a parameter as a user writes it.
     *
     * @param parameter its name in camel case, for example {@code javaPrefix}
     * @return for example {@code <javaPrefix>} in a POM, or {@code --java-prefix} in a shell
     */
    String nameOf(String parameter);

    /**
     * Returns the file in which parameters stand.
     *
     * @return the file, which need not exist; null if there is none, as in a shell
     */
    default @Nullable Path file() {
        return null;
    }
}
