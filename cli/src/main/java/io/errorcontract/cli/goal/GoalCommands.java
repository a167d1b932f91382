package io.errorcontract.cli.goal;

import java.util.Map;
import java.util.TreeMap;

/** The commands in front of the goals. */
public final class GoalCommands {

    private GoalCommands() {}

    /**
     * Returns all of them.
     *
     * @return a new map of commands by name, which the caller may change
     */
    public static Map<String, Object> all() {
        Map<String, Object> commands = new TreeMap<>();
        commands.put("attach", new AttachCommand());
        commands.put("changelog", new ChangelogCommand());
        commands.put("check", new CheckCommand());
        commands.put("docs", new DocsCommand());
        commands.put("generate", new GenerateCommand());
        commands.put("generate-assertions", new GenerateAssertionsCommand());
        commands.put("generate-typescript", new GenerateTypeScriptCommand());
        commands.put("import", new ImportCommand());
        commands.put("lock", new LockCommand());
        commands.put("openapi", new OpenApiCommand());
        commands.put("openapi-check", new OpenApiCheckCommand());
        commands.put("stubs", new WriteStubsCommand());
        commands.put("thrown", new ThrownCommand());
        commands.put("validate", new ValidateCommand());
        commands.put("vectors", new WriteVectorsCommand());
        return commands;
    }
}
