package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.rules.Wording.Kind;
import org.claimcheck.rules.Wording.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A number of people or things with a list of its parts: "20 seats: 9 Labour, 8 Conservative", "a
 * jury of 12 (seven women and five men)". Parts count as such only where what they are named by
 * keeps them apart: names, places and years after one preposition, words of one set below.
 */
final class Breakdowns {

    /** The whole stands at most so many pieces before its list. */
    private static final int REACH = 4;

    private static final int LONGEST_LABEL = 4;

    private static final Set<String> OPENERS =
            Set.of(":", "(", "[", ",", "\u2013", "\u2014", "of", "comprises", "comprising");

    /** Before "of": all parts follow. */
    private static final Set<String> COMPOSED =
            Set.of("up", "composed", "consists", "consisting", "consisted");

    /** Behind one of these a list need not belong to what stands before it. */
    private static final Set<String> LOOSE = Set.of(",", "\u2013", "\u2014", "of");

    static final Set<String> CLOSERS = Set.of("", ")", "]", ".", ",", ";", "\u2013", "\u2014");

    private static final Set<String> BETWEEN = Set.of(",", ";", "and");

    /** "Of the 20 seats, 9 went to Labour, 8 to others": the verb stands once. */
    private static final Set<String> VERBS =
            Set.of("went", "go", "goes", "came", "come", "were", "are");

    private static final Set<String> PREPOSITIONS = Set.of("in", "to", "from", "for", "by");

    private static final Set<String> REST =
            Set.of(
                    "other",
                    "others",
                    "independent",
                    "independents",
                    "vacant",
                    "unaffiliated",
                    "elsewhere");

    /** Nobody and nothing is two of a set. */
    private static final List<Set<String>> EXCLUSIVE =
            List.of(
                    Set.of("men", "women", "boys", "girls"),
                    Set.of("man", "woman", "boy", "girl", "men", "women"),
                    Set.of("men", "women", "children"),
                    Set.of("males", "females"),
                    Set.of("male", "female"),
                    Set.of("adults", "children"),
                    Set.of("adults", "minors"),
                    Set.of("passengers", "crew"),
                    Set.of("passengers", "pilots"),
                    Set.of("gold", "silver", "bronze"),
                    Set.of("golds", "silvers", "bronzes"),
                    Set.of("wins", "draws", "losses"),
                    Set.of("wins", "draws", "defeats"),
                    Set.of("goalkeepers", "defenders", "midfielders", "forwards"),
                    Set.of("soldiers", "civilians"));

    /** Words with which figures of a list are no parts, or are parts twice. */
    private static final Set<String> DOUBLED =
            Set.of("each", "per", "both", "either", "more", "fewer", "including", "respectively");

    private Breakdowns() {}

    /**
     * @param index of the figure
     */
    record Part(int index, List<Piece> label, int end) {}

    static Stream<Wrong> wrong(Wording wording) {
        List<Wrong> out = new ArrayList<>();
        for (int i = 1; i < wording.size(); i++) {
            Wrong wrong = OPENERS.contains(wording.at(i).word()) ? behind(wording, i) : null;
            if (wrong != null) {
                out.add(wrong);
            }
        }
        return out.stream();
    }

    /** What is wrong with the list behind an opener; null if it adds up, or is none. */
    private static @Nullable Wrong behind(Wording wording, int opener) {
        int whole = whole(wording, opener);
        List<Part> parts = whole < 0 ? List.of() : parts(wording, opener + 1);
        if (parts.size() < 2 || parts.size() > Sums.MOST) {
            return null;
        }
        boolean kept = isComposed(wording, opener) && areKinds(parts);
        boolean listed = !isLoose(wording, opener, whole) && (areNamed(parts) || arePlaced(parts));
        boolean of = wording.at(opener).is("of");
        boolean apart = areExclusive(parts, of) || listed || kept;
        int end = parts.get(parts.size() - 1).end();
        List<Integer> indices = parts.stream().map(Part::index).toList();
        List<Figure> figures = wording.figuresAt(indices);
        Figure total = wording.figureAt(whole);
        boolean exceeds =
                figures.stream().allMatch(f -> isCount(f) && f.isLike(total))
                        && Sums.of(figures).low() > total.range().high()
                        && !Sums.anyMakes(figures, total.range());
        // "A 12-member board of seven women and six men runs it."
        boolean open = of && areExclusive(parts, true);
        boolean closed = open || CLOSERS.contains(wording.at(end).word());
        boolean counted = closed && !mayBeDoubled(wording);
        return apart && exceeds && counted ? Sums.wrong(wording, indices, whole) : null;
    }

    private static boolean isCount(Figure figure) {
        return figure.isCount() && figure.isExact();
    }

    /** Whether the sentence says that its figures are no parts, or are parts twice. */
    static boolean mayBeDoubled(Wording wording) {
        return wording.hasWord(DOUBLED);
    }

    private static boolean isComposed(Wording wording, int opener) {
        String word = wording.at(opener).word();
        return word.startsWith("compris")
                || (word.equals("of") && COMPOSED.contains(wording.at(opener - 1).word()));
    }

    /** Whether the list need not belong to the whole; "of the 20 seats," makes it belong. */
    private static boolean isLoose(Wording wording, int opener, int whole) {
        String before = wording.at(whole - 1).word();
        boolean all = before.equals("the") || before.equals("all") || before.equals("these");
        boolean of = all && wording.at(whole - 2).is("of");
        return !of && LOOSE.contains(wording.at(opener).word());
    }

    /** The index of the number of people or things that an opener stands behind; or -1. */
    private static int whole(Wording wording, int opener) {
        boolean people = false;
        boolean things = false;
        int i = opener - 1;
        while (i > opener - 2 - REACH && isJoint(wording.at(i))) {
            Piece piece = wording.at(i);
            people |= People.isMany(piece.word()) || People.isGroup(piece.word());
            things |= piece.word().endsWith("s") && !piece.capital();
            i--;
        }
        Figure figure = wording.at(i).kind() == Kind.FIGURE ? wording.figure(i) : null;
        people |= wording.at(i - 1).is("of") && People.isGroup(wording.at(i - 2).word());
        boolean fits = people || (things && !isLoose(wording, opener, i));
        // "A board of seven women" has no whole before "of"; "a 12-member board of" has.
        boolean of =
                wording.at(opener).is("of")
                        && !wording.at(i + 2).is("member")
                        && !isComposed(wording, opener);
        return figure != null && isCount(figure) && fits && !of ? i : -1;
    }

    private static boolean isJoint(Piece piece) {
        return piece.kind() == Kind.WORD || piece.is("-");
    }

    /** The parts of the list that begins at an index; none where it is not plain. */
    static List<Part> parts(Wording wording, int first) {
        List<Part> out = new ArrayList<>();
        int i = first;
        while (out.size() <= Sums.MOST) {
            Part part = part(wording, i);
            if (part == null) {
                return List.of();
            }
            out.add(part);
            i = part.end();
            if (!BETWEEN.contains(wording.at(i).word())) {
                return out;
            }
            int next = i + 1;
            next = wording.at(next).is("and") ? next + 1 : next;
            if (wording.at(next).kind() != Kind.FIGURE) {
                return out;
            }
            i = next;
        }
        return List.of();
    }

    private static @Nullable Part part(Wording wording, int i) {
        List<Piece> label = new ArrayList<>();
        int at = i + 1;
        while (label.size() < LONGEST_LABEL && isLabel(wording.at(at))) {
            boolean verb = label.isEmpty() && VERBS.contains(wording.at(at).word());
            if (!verb) {
                label.add(wording.at(at));
            }
            at++;
        }
        boolean whole = wording.at(i).kind() == Kind.FIGURE && !label.isEmpty();
        return whole ? new Part(i, label, at) : null;
    }

    private static boolean isLabel(Piece piece) {
        boolean word = piece.kind() == Kind.WORD || piece.kind() == Kind.TIME;
        return word && !BETWEEN.contains(piece.word());
    }

    /**
     * Whether the labels are different words of one set.
     *
     * @param isOpen whether the sentence may go on behind them
     */
    private static boolean areExclusive(List<Part> parts, boolean isOpen) {
        return EXCLUSIVE.stream().anyMatch(set -> areOf(set, parts, isOpen));
    }

    private static boolean areOf(Set<String> set, List<Part> parts, boolean isOpen) {
        Set<String> named = new HashSet<>();
        for (Part part : parts) {
            String word = part.label().get(0).word();
            boolean alone = part.label().size() == 1;
            boolean members = !alone && part.label().get(1).word().startsWith("member");
            boolean last = isOpen && part.equals(parts.get(parts.size() - 1));
            if (!set.contains(word) || !named.add(word) || !(alone || members || last)) {
                return false;
            }
        }
        return true;
    }

    /** "12 defenders, 8 midfielders": different kinds, none of which cuts across the others. */
    private static boolean areKinds(List<Part> parts) {
        Set<String> named = new HashSet<>();
        return parts.stream()
                .allMatch(
                        p -> {
                            String word = p.label().get(p.label().size() - 1).word();
                            boolean sex = EXCLUSIVE.get(0).contains(word);
                            return word.endsWith("s") && !sex && named.add(word);
                        });
    }

    /** "9 Labour, 8 Conservative and 5 others". */
    private static boolean areNamed(List<Part> parts) {
        return differ(parts, 0);
    }

    /** "9 in Harrow, 8 in Barton", "9 to Labour, 8 to others". */
    private static boolean arePlaced(List<Part> parts) {
        String first = parts.get(0).label().get(0).word();
        return PREPOSITIONS.contains(first)
                && parts.stream().allMatch(p -> p.label().get(0).is(first))
                && differ(parts, 1);
    }

    /** Whether a name, a time or "others" stands at that place of each label, and never twice. */
    private static boolean differ(List<Part> parts, int at) {
        Set<String> named = new HashSet<>();
        int names = 0;
        int times = 0;
        for (Part part : parts) {
            boolean the = part.label().size() > at && part.label().get(at).is("the");
            int place = the ? at + 1 : at;
            Piece piece = part.label().size() > place ? part.label().get(place) : null;
            boolean time = piece != null && piece.kind() == Kind.TIME;
            boolean name = piece != null && (piece.capital() || time);
            boolean rest = piece != null && REST.contains(piece.word());
            if (piece == null || !(name || rest) || !named.add(piece.word())) {
                return false;
            }
            names += name ? 1 : 0;
            times += time ? 1 : 0;
        }
        return names > 1 && (times == 0 || times == parts.size());
    }
}
