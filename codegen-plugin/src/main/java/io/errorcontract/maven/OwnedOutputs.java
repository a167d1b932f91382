package io.errorcontract.maven;

import java.io.File;
import java.util.Map;
import org.apache.maven.plugin.MojoExecution;

/** Keeps two executions in one module from removing each other's files, or replacing what the other one attached. */
final class OwnedOutputs {

    private static final String KEY = "error-contract.owner:";

    private OwnedOutputs() {}

    /**
     * Notes to whom files and directories belong.
     *
     * @param context what Maven keeps for this plugin in this module; goals of one module run one after the other
     * @throws IllegalArgumentException if one belongs to another execution
     */
    static void claim(Map<Object, Object> context, MojoExecution execution, File... outputs) {
        for (File output : outputs) {
            String path = output.getAbsolutePath();
            claim(context, execution, path, "write to " + output + "; give each an output of its own");
        }
    }

    /**
     * Notes to whom something belongs.
     *
     * @param fault what two executions do that claim it, and what to do
     * @throws IllegalArgumentException if it belongs to another execution
     */
    static void claim(Map<Object, Object> context, MojoExecution execution, String output, String fault) {
        Object owner = context.putIfAbsent(KEY + output, execution.getExecutionId());
        if (owner != null && !owner.equals(execution.getExecutionId())) {
            throw new IllegalArgumentException(
                    "the executions '" + owner + "' and '" + execution.getExecutionId() + "' both " + fault);
        }
    }
}
