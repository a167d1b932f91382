package io.errorcontract.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** The terminal at which a person sits. */
public final class Terminal {

    private Terminal() {}

    /**
     * Returns the terminal.
     *
     * @return the console, or null if nobody sits at it, as in a pipe
     */
    @SuppressWarnings("SystemConsoleNull") // since Java 22 there is one in a pipe too, which the second check refuses
    public static @Nullable Console find() {
        Console console = System.console();
        return console == null || !isTerminal(console) ? null : console;
    }

    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true; // before Java 22 there is no console without a terminal
        }
    }
}
