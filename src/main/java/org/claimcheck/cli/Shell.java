package org.claimcheck.cli;

import java.util.List;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Shells that complete commands, options and their values. */
enum Shell {
    BASH,
    ZSH,
    FISH;

    private static final String NAME = "claimcheck";

    /** A script for the shell's start-up file. */
    String script(CommandLine root) {
        // The script for bash loads bashcompinit where it runs in zsh.
        return this == FISH ? fish(root) : AutoComplete.bash(NAME, root);
    }

    private static String fish(CommandLine root) {
        StringBuilder out = new StringBuilder("# completions of " + NAME + " for fish\n");
        List<String> commands = List.copyOf(root.getSubcommands().keySet());
        String none = "not __fish_seen_subcommand_from " + String.join(" ", commands);
        for (String command : commands) {
            CommandLine sub = root.getSubcommands().get(command);
            String[] description = sub.getCommandSpec().usageMessage().description();
            line(out, none, "-a " + command, description);
            String seen = "__fish_seen_subcommand_from " + command;
            options(out, sub, seen);
            sub.getCommandSpec().positionalParameters().forEach(p -> values(out, p, seen));
            sub.getSubcommands()
                    .forEach(
                            (name, inner) -> {
                                line(out, seen, "-a " + name, new String[0]);
                                options(out, inner, seen);
                            });
        }
        options(out, root, none);
        return out.toString();
    }

    private static void options(StringBuilder out, CommandLine command, String condition) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            StringBuilder words = new StringBuilder();
            for (String name : option.names()) {
                words.append(name.startsWith("--") ? " -l " : " -s ");
                words.append(name.replaceFirst("^--?", ""));
            }
            if (option.arity().max() > 0) {
                words.append(option.completionCandidates() == null ? " -r" : " -x");
                words.append(candidates(option));
            }
            line(out, condition, words.toString().strip(), option.description());
        }
    }

    private static void values(StringBuilder out, ArgSpec positional, String condition) {
        String candidates = candidates(positional);
        if (!candidates.isEmpty()) {
            line(out, condition, candidates.strip(), new String[0]);
        }
    }

    private static String candidates(ArgSpec argument) {
        Iterable<String> values = argument.completionCandidates();
        return values == null ? "" : " -a '" + String.join(" ", values) + "'";
    }

    private static void line(
            StringBuilder out, String condition, String words, String[] description) {
        out.append("complete -c ").append(NAME).append(" -n '").append(condition).append("' ");
        out.append(words);
        if (description.length > 0 && !description[0].contains("$")) {
            String text = description[0].replace("\\", "\\\\").replace("'", "\\'");
            out.append(" -d '").append(text).append('\'');
        }
        out.append('\n');
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
