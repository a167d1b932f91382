package io.errorcontract.cli.shell;

import java.util.Map;
import java.util.TreeMap;

/** The commands that no build tool has. */
public final class ShellCommands {

    private ShellCommands() {}

    /**
     * Returns all of them.
     *
     * @return a new map of commands by name, which the caller may change
     */
    public static Map<String, Object> all() {
        Map<String, Object> commands = new TreeMap<>();
        commands.put("explain", new ExplainCommand());
        commands.put("mock", new MockCommand());
        commands.put("new", new NewCommand());
        commands.put("read", new ReadCommand());
        commands.put("serve", new ServeCommand());
        return commands;
    }
}
