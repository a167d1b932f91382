package io.errorcontract.cli;

import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** When text is colored. */
enum Color {
    AUTO(Ansi.AUTO),
    ALWAYS(Ansi.ON),
    NEVER(Ansi.OFF);

    private final Ansi ansi;

    Color(Ansi ansi) {
        this.ansi = ansi;
    }

    /** Automatic means on a terminal, unless {@code NO_COLOR} is set. */
    boolean enabled() {
        return ansi.enabled();
    }

    /** Returns the name as users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
