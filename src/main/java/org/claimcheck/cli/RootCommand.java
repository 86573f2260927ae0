package org.claimcheck.cli;

import picocli.CommandLine.Command;

/** {@code claimcheck} without a subcommand checks. */
@Command(
        name = "claimcheck",
        description =
                "Checks article drafts: quotations without a source, citation markers that point"
                        + " nowhere, statements nobody can verify.",
        synopsisHeading = "Usage: ",
        customSynopsis = "claimcheck [check] [OPTIONS] [PATH | DIR | -]...",
        footer = {
            "",
            "Exit codes: 0 clean, 1 findings at or above --fail-on, 2 could not run, 3 internal"
                    + " fault.",
            "Example: cat draft.md | claimcheck --stdin-filename draft.md"
        })
final class RootCommand extends CheckCommand {

    RootCommand(Streams streams) {
        super(streams);
    }
}
