package org.claimcheck.cli;

import java.util.Locale;
import org.claimcheck.report.Palette;

/** When the text report has colours. */
enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

    /** Automatic means: on a terminal, unless {@code NO_COLOR} is set or the terminal is dumb. */
    Palette palette() {
        return switch (this) {
            case ALWAYS -> Palette.ANSI;
            case NEVER -> Palette.PLAIN;
            case AUTO -> {
                String refused = System.getenv("NO_COLOR");
                String terminal = System.getenv("TERM");
                boolean wanted =
                        Terminal.isInteractive()
                                && (refused == null || refused.isEmpty())
                                && terminal != null
                                && !terminal.equals("dumb");
                yield wanted ? Palette.ANSI : Palette.PLAIN;
            }
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
