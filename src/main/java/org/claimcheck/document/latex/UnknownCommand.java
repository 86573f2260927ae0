package org.claimcheck.document.latex;

import org.claimcheck.document.Inline;

/**
 * Commands known by a table, and those that are not known at all. An unknown command without
 * arguments shows nothing; a single short argument in plain words is shown but is not prose;
 * arguments that hold citations, notes or emphasis, or are long, are text; others are not shown.
 */
final class UnknownCommand {

    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_SETTING = 2000;

    private final Scan scan;
    private final String source;
    private final Arguments arguments;

    UnknownCommand(Scan scan) {
        this.scan = scan;
        this.source = scan.source;
        this.arguments = scan.arguments;
    }

    int run(String name, int after, int limit) {
        int definition = Names.definitionArguments(name);
        if (definition > 0) {
            return definition(name, after, limit, definition);
        }
        if (Names.isSwitch(name)) {
            return afterLength(after, limit);
        }
        if (Names.isSilent(name)) {
            int from = Names.setsLength(name) ? afterBareName(after, limit) : after;
            int end = arguments.afterAll(from, limit, false);
            return end == after ? afterLength(after, limit) : end;
        }
        int options = arguments.afterOptions(after, limit);
        int before = Names.argumentsBeforeText(name);
        if (Names.isText(name) || before >= 0) {
            int at = options;
            for (int i = 0; i < before && arguments.isOpen(at, limit); i++) {
                at = arguments.close(at, limit) + 1;
                at = arguments.afterOptions(arguments.afterBlanks(at, limit), limit);
            }
            return arguments.isOpen(at, limit) ? at : arguments.afterBlanks(after, limit);
        }
        return switch (name) {
            case "num", "SI", "qty", "numrange" -> quantity(options, limit);
            case "vadjust" -> adjustment(after, limit);
            default -> unknown(after, options, limit);
        };
    }

    /** TeX's {@code \vadjust pre{...}}, whose keyword is no text. */
    private int adjustment(int after, int limit) {
        int at = arguments.afterBlanks(after, limit);
        at = source.startsWith("pre", at) ? at + "pre".length() : at;
        return at <= limit ? arguments.afterAll(at, limit, false) : after;
    }

    private int unknown(int after, int options, int limit) {
        if (!arguments.isOpen(options, limit)) {
            return afterLength(after, limit);
        }
        int close = arguments.close(options, limit);
        String content =
                source.substring(options + 1, Math.min(close, options + 1 + LONGEST_SETTING));
        boolean prose =
                content.length() == LONGEST_SETTING
                        || content.contains("\\cite")
                        || content.contains("\\footnote")
                        || content.contains("\\emph")
                        || content.contains("\\text");
        if (prose) {
            return options;
        }
        boolean single = close + 1 >= limit || "[{".indexOf(source.charAt(close + 1)) < 0;
        if (single && options == after && isWords(content)) {
            scan.raw(Inline.Kind.OPAQUE, options + 1, close);
            return close + 1;
        }
        return arguments.afterAll(options, limit, false);
    }

    private static boolean isWords(String content) {
        boolean letters = false;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            letters |= Character.isLetter(c);
            if (!Character.isLetterOrDigit(c) && " \n\r\t.,;:-'()!?".indexOf(c) < 0) {
                return false;
            }
        }
        return letters && content.length() <= LONGEST_WORDS;
    }

    /**
     * The offset after the name of a length that has no braces ({@code \setlength\parskip{0pt}}).
     */
    private int afterBareName(int after, int limit) {
        int at = arguments.afterBlanks(after, limit);
        boolean bare = at < limit && source.charAt(at) == '\\';
        return bare ? CommandName.end(source, at, limit) : after;
    }

    /** The number as written, and the names of its units; a prefix and its unit are one word. */
    private int quantity(int options, int limit) {
        int at = options;
        for (int i = 0; i < 2 && arguments.isOpen(at, limit); i++) {
            int close = arguments.close(at, limit);
            if (i > 0) {
                scan.flow.kept("\u00a0", close, close + 1);
            }
            boolean joined = true;
            for (int k = at + 1; k < close; k++) {
                char c = source.charAt(k);
                if (c == '\\') {
                    if (!joined) {
                        scan.flow.space(k, k + 1);
                    }
                    int end = CommandName.end(source, k, close);
                    joined = Names.isUnitPrefix(source.substring(k + 1, end));
                } else if (Character.isLetterOrDigit(c) || ".,+-/%".indexOf(c) >= 0) {
                    scan.flow.copy(k, k + 1);
                }
            }
            at = close + 1;
        }
        return at;
    }

    /** Skips what a definition is made of: the name, its parameters, its text. */
    private int definition(String name, int after, int limit, int count) {
        int at = arguments.afterBlanks(arguments.afterStar(after, limit), limit);
        int left = count;
        boolean primitive = name.endsWith("def") || name.equals("let");
        while (at < limit && source.charAt(at) == '\\' && left > 0) {
            at = CommandName.end(source, at, limit);
            left--;
            if (name.equals("let")) {
                at = arguments.afterBlanks(at, limit);
                at = at < limit && source.charAt(at) == '=' ? at + 1 : at;
            } else {
                break;
            }
        }
        if (primitive) {
            int stop = Math.min(limit, at + 100);
            int open = at;
            while (open < stop && "#0123456789 ".indexOf(source.charAt(open)) >= 0) {
                open++;
            }
            boolean body = left > 0 && arguments.isOpen(open, limit);
            return body ? arguments.close(open, limit) + 1 : at;
        }
        while (left > 0) {
            int next = arguments.afterBlanks(at, limit);
            int option = arguments.option(next, limit);
            if (option >= 0) {
                at = option + 1;
            } else if (arguments.isOpen(next, limit)) {
                at = arguments.close(next, limit) + 1;
                left--;
            } else {
                break;
            }
        }
        return at;
    }

    /** Skips a length ({@code 2pt}, {@code = 1.5em}), and else the blanks after a command. */
    private int afterLength(int after, int limit) {
        int blanks = arguments.afterBlanks(after, limit);
        int at = blanks;
        int stop = Math.min(limit, at + 20);
        if (at < stop && source.charAt(at) == '=') {
            at++;
        }
        int digits = at;
        while (at < stop && "0123456789.-".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
        for (String unit : new String[] {"pt", "em", "ex", "cm", "mm", "in", "bp", "sp"}) {
            int end = at + unit.length();
            boolean ends = end >= limit || !Character.isLetterOrDigit(source.charAt(end));
            if (at > digits && source.startsWith(unit, at) && end <= limit && ends) {
                return arguments.afterBlanks(end, limit);
            }
        }
        return blanks;
    }
}
