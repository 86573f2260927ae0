package org.claimcheck.cli;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Tells the commands that have no options: to check files that exist, to list the rules, and to
 * help. They run without the library that reads options, which takes a fifth of the time of a short
 * run.
 */
final class PlainCommand {

    private PlainCommand() {}

    /** Empty if the options have to be read. */
    static Optional<Callable<Integer>> of(String[] args, Streams streams) {
        if (args.length == 1 && args[0].equals("rules")) {
            return Optional.of(new RulesCommand(streams));
        }
        if (args.length == 1 && (args[0].equals("--help") || args[0].equals("-h"))) {
            return Optional.of(new HelpText(streams));
        }
        if (args.length > 0 && Stream.of(args).allMatch(PlainCommand::isFile)) {
            return Optional.of(new CheckCommand(streams, List.of(args)));
        }
        return Optional.empty();
    }

    /** No command has a name like these, no option, and no list of arguments. */
    private static boolean isFile(String argument) {
        return !argument.startsWith("-")
                && !argument.startsWith("@")
                && (argument.indexOf('.') >= 0 || argument.indexOf('/') >= 0)
                && new File(argument).isFile();
    }
}
