package io.errorcontract.maven;

import java.io.File;
import java.util.Map;
import org.apache.maven.plugin.MojoExecution;

/** Keeps two executions in one module from removing each other's files. */
final class OwnedDirectories {

    private static final String KEY = "error-contract.owner:";

    private OwnedDirectories() {}

    /**
     * Notes to whom directories belong.
     *
     * @param context what Maven keeps for this plugin in this module; goals of one module run one after the other
     * @throws IllegalArgumentException if one belongs to another execution
     */
    static void claim(Map<Object, Object> context, MojoExecution execution, File... directories) {
        for (File directory : directories) {
            Object owner = context.putIfAbsent(KEY + directory.getAbsolutePath(), execution.getExecutionId());
            if (owner != null && !owner.equals(execution.getExecutionId())) {
                throw new IllegalArgumentException("the executions '" + owner + "' and '" + execution.getExecutionId()
                        + "' both write to " + directory + "; give each directories of its own");
            }
        }
    }
}
