package org.claimcheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.claimcheck.change.BranchBase;
import org.claimcheck.config.Configurations;
import org.claimcheck.config.FirstFile;
import org.claimcheck.config.Profile;
import org.claimcheck.disk.AsideFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "init",
        description = "Writes a commented .claimcheck.yml for a kind of desk.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            paramLabel = "PROFILE",
            arity = "0..1",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Profile profile = Profile.NEWSROOM;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "Where it is written (default: this folder).")
    private Path folder = Path.of("");

    @Option(names = "--force", description = "Replaces the file that is there.")
    private boolean force;

    InitCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws CouldNotRun {
        Path file = folder.resolve(Configurations.NAME);
        if (Files.exists(file) && !force) {
            throw new CouldNotRun(file + ": is there already; --force replaces it");
        }
        String text = FirstFile.of(profile, BranchBase.of(folder));
        try {
            AsideFile.replace(file, text.getBytes(StandardCharsets.UTF_8), streams.disk());
        } catch (IOException e) {
            throw new CouldNotRun(file + ": cannot be written");
        }
        streams.err().println("claimcheck: wrote " + file + " for " + profile.description() + ".");
        return ExitCode.CLEAN;
    }
}
