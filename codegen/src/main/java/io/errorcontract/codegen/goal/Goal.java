package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;

/** Something that can be asked for: its components are its parameters, and it can run any number of times. */
public interface Goal {

    /**
     * Does the goal's work.
     *
     * @param workspace what the build gives, made for this run
     * @return how it ended
     * @throws IOException if files cannot be read or written
     * @throws IllegalArgumentException if a parameter makes no sense
     */
    Outcome run(Workspace workspace) throws IOException;
}
