package org.claimcheck.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression taken apart, to write texts that it matches, or nearly. Assertions, anchors
 * and references back write nothing.
 */
final class Sampler {

    /** What classes of signs are filled with. */
    private static final String SIGNS =
            "aAbeE1 0\n\t\"'“”‘’«»()[]{}<>.,;:!?-–—…/\\|&%$€#@*+=_^~`éÉßIıſ\u00a0²";

    private static final Pattern QUANTIFIER =
            Pattern.compile("(?:([*+?])|\\{(\\d++)(,?)(\\d*+)\\})[+?]?");

    private sealed interface Node {}

    private record Signs(String some) implements Node {}

    private record All(List<Node> parts) implements Node {}

    private record One(List<Node> choices) implements Node {}

    private record Repeat(Node what, int least, int most) implements Node {}

    private final String regex;
    private final Node whole;
    private final List<Repeat> repeats = new ArrayList<>();
    private int at;

    Sampler(Pattern pattern) {
        regex = pattern.pattern();
        whole = (pattern.flags() & Pattern.LITERAL) != 0 ? new All(List.of()) : alternatives();
        if (at < regex.length() && (pattern.flags() & Pattern.LITERAL) == 0) {
            throw new IllegalStateException("stopped at " + at + " in " + regex);
        }
    }

    /** How many parts of it may be repeated at length. */
    int pumps() {
        return repeats.size();
    }

    /**
     * @param pumped the part that is repeated at length; another number for none
     */
    String text(Random random, int pumped, int times) {
        StringBuilder out = new StringBuilder();
        Repeat long_ = pumped >= 0 && pumped < repeats.size() ? repeats.get(pumped) : null;
        write(whole, random, long_, times, out);
        return out.toString();
    }

    private static void write(
            Node node, Random random, Repeat pumped, int times, StringBuilder out) {
        if (node instanceof Signs signs) {
            if (!signs.some().isEmpty()) {
                out.append(signs.some().charAt(random.nextInt(signs.some().length())));
            }
        } else if (node instanceof All all) {
            all.parts().forEach(p -> write(p, random, pumped, times, out));
        } else if (node instanceof One one) {
            Node choice = one.choices().get(random.nextInt(one.choices().size()));
            // Towards the part that is to be repeated.
            for (Node other : one.choices()) {
                choice = pumped != null && holds(other, pumped) ? other : choice;
            }
            write(choice, random, pumped, times, out);
        } else if (node instanceof Repeat repeat) {
            boolean inside =
                    !isSame(repeat, pumped) && pumped != null && holds(repeat.what(), pumped);
            int most = Math.min(repeat.most(), repeat.least() + 2);
            int count = repeat.least() + random.nextInt(most - repeat.least() + 1);
            if (isSame(repeat, pumped)) {
                count = Math.min(repeat.most(), times);
            } else if (inside) {
                count = Math.max(1, repeat.least());
            }
            for (int i = 0; i < count; i++) {
                write(repeat.what(), random, isSame(repeat, pumped) ? null : pumped, times, out);
            }
        }
    }

    /** One part of an expression, not an equal one elsewhere in it. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Repeat one, @Nullable Repeat other) {
        return one == other;
    }

    private static boolean holds(Node node, Repeat wanted) {
        if (node == wanted) {
            return true;
        }
        if (node instanceof All all) {
            return all.parts().stream().anyMatch(p -> holds(p, wanted));
        }
        if (node instanceof One one) {
            return one.choices().stream().anyMatch(p -> holds(p, wanted));
        }
        return node instanceof Repeat repeat && holds(repeat.what(), wanted);
    }

    private Node alternatives() {
        List<Node> choices = new ArrayList<>();
        choices.add(sequence());
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            choices.add(sequence());
        }
        return choices.size() == 1 ? choices.get(0) : new One(choices);
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            parts.add(quantified(atom()));
        }
        return new All(parts);
    }

    private Node quantified(Node atom) {
        Matcher quantifier = QUANTIFIER.matcher(regex).region(at, regex.length());
        if (!quantifier.lookingAt()) {
            return atom;
        }
        at = quantifier.end();
        String sign = quantifier.group(1);
        int least = sign == null ? Integer.parseInt(quantifier.group(2)) : sign.equals("+") ? 1 : 0;
        int most = Integer.MAX_VALUE;
        if (sign != null) {
            most = sign.equals("?") ? 1 : most;
        } else if (quantifier.group(3).isEmpty()) {
            most = least;
        } else if (!quantifier.group(4).isEmpty()) {
            most = Integer.parseInt(quantifier.group(4));
        }
        Repeat repeat = new Repeat(atom, least, most);
        if (most > 8) {
            repeats.add(repeat);
        }
        return repeat;
    }

    private Node atom() {
        char c = regex.charAt(at);
        if (c == '(') {
            return group();
        }
        int from = at;
        at = c == '[' ? classEnd(at) : c == '\\' ? escapeEnd(at) : at + 1;
        String written = regex.substring(from, at);
        boolean silent =
                written.matches("\\^|\\$|\\\\[bBAzZGQE]|\\\\[1-9]|\\\\k<\\w++>|\\\\b\\{g\\}");
        return silent ? new All(List.of()) : new Signs(signs(written));
    }

    private static String signs(String written) {
        if (written.length() == 1 && !written.equals(".")) {
            return written;
        }
        Pattern one = Pattern.compile(written);
        StringBuilder out = new StringBuilder();
        SIGNS.chars()
                .filter(c -> one.matcher(String.valueOf((char) c)).matches())
                .forEach(c -> out.append((char) c));
        for (char c = 0; out.isEmpty() && c < '\uffff'; c++) {
            if (one.matcher(String.valueOf(c)).matches()) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private Node group() {
        at++;
        boolean silent = false;
        if (regex.startsWith("?", at)) {
            silent = regex.startsWith("?=", at) || regex.startsWith("?!", at);
            boolean behind = regex.startsWith("?<=", at) || regex.startsWith("?<!", at);
            if (silent || behind) {
                silent = true;
                at += behind ? 3 : 2;
            } else if (regex.startsWith("?<", at)) {
                at = regex.indexOf('>', at) + 1;
            } else if (regex.startsWith("?>", at)) {
                at += 2;
            } else {
                while (regex.charAt(at) != ':' && regex.charAt(at) != ')') {
                    at++;
                }
                at += regex.charAt(at) == ':' ? 1 : 0;
            }
        }
        boolean negative = silent && regex.charAt(at - 1) == '!';
        int known = repeats.size();
        Node inner = alternatives();
        at++;
        if (negative) {
            repeats.subList(known, repeats.size()).clear();
            return new All(List.of());
        }
        // What is only looked at is written all the same: it is what is read, too.
        return inner;
    }

    private int classEnd(int from) {
        int i = from + 1;
        i += regex.charAt(i) == '^' ? 1 : 0;
        i += regex.charAt(i) == ']' ? 1 : 0;
        while (regex.charAt(i) != ']') {
            if (regex.charAt(i) == '\\') {
                i = escapeEnd(i);
            } else if (regex.charAt(i) == '[') {
                i = classEnd(i);
            } else {
                i++;
            }
        }
        return i + 1;
    }

    private int escapeEnd(int from) {
        char c = regex.charAt(from + 1);
        if ((c == 'p' || c == 'P' || c == 'x') && regex.charAt(from + 2) == '{') {
            return regex.indexOf('}', from) + 1;
        }
        return switch (c) {
            case 'p', 'P' -> from + 3;
            case 'x' -> from + 4;
            case 'u' -> from + 6;
            case 'k' -> regex.indexOf('>', from) + 1;
            default -> from + 2;
        };
    }
}
