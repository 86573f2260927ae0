package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.quantity.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A phrase with places for figures and times, matched against a {@link Wording}. Elements are
 * parted by spaces:
 *
 * <ul>
 *   <li>{@code A} any figure, {@code A#} one that is no percentage, {@code A%} a percentage or
 *       percentage points, {@code A/} a ratio such as 28/41, {@code A@} a time; the letter names it
 *       in the match;
 *   <li>{@code ~3} up to three words or times, as few as will do;
 *   <li>{@code =NAME3} up to three words of a word list;
 *   <li>{@code a|b} one of these words or signs, {@code NAME} one of a word list; a {@code ?} after
 *       either makes it optional.
 * </ul>
 */
final class Template {

    private sealed interface Element {}

    private record Slot(char name, char kind) implements Element {}

    private record Filler(int most, @Nullable Set<String> words) implements Element {}

    private record Words(Set<String> words, boolean optional) implements Element {}

    /** Signs that do not part a phrase. */
    private static final Set<String> JOINING =
            Set.of("-", "'", "\u2019", "\"", "\u201c", "\u201d", "\u2011", "%", "&");

    /**
     * Where a template was found.
     *
     * @param first index of its first piece
     * @param end index after its last
     */
    record Match(Wording wording, int first, int end, Map<Character, Integer> places) {

        boolean has(char name) {
            return places.containsKey(name);
        }

        /** The index of what stands in a place. */
        int at(char name) {
            return places.get(name);
        }

        Figure figure(char name) {
            return java.util.Objects.requireNonNull(wording.figure(at(name)));
        }

        String words(char name) {
            return wording.words(at(name));
        }
    }

    private final List<Element> elements = new ArrayList<>();

    private Template() {}

    /** Reads templates that may name these word lists. */
    static List<Template> all(Map<String, Set<String>> lists, String... templates) {
        List<Template> out = new ArrayList<>();
        for (String template : templates) {
            Template read = new Template();
            for (String element : template.split(" ", -1)) {
                read.elements.add(element(lists, element));
            }
            out.add(read);
        }
        return List.copyOf(out);
    }

    static List<Template> all(String... templates) {
        return all(Map.of(), templates);
    }

    private static Element element(Map<String, Set<String>> lists, String text) {
        char first = text.charAt(0);
        int last = text.length() - 1;
        if (first == '~') {
            return new Filler(text.charAt(last) - '0', null);
        }
        if (first == '=' && last > 1) {
            return new Filler(text.charAt(last) - '0', lists.get(text.substring(1, last)));
        }
        boolean capital = first >= 'A' && first <= 'Z';
        if (capital && text.length() <= 2 && "#%/@".indexOf(text.charAt(last)) >= 0) {
            return new Slot(first, text.charAt(1));
        }
        if (capital && text.length() == 1) {
            return new Slot(first, '*');
        }
        boolean optional = text.charAt(last) == '?';
        String words = optional ? text.substring(0, last) : text;
        Set<String> list = lists.get(words);
        return new Words(list == null ? Set.of(words.split("\\|", -1)) : list, optional);
    }

    /** The matches of all templates, the first one that fits at each place. */
    static Stream<Match> matches(List<Template> templates, Wording wording) {
        List<Match> out = new ArrayList<>();
        for (int i = 0; i < wording.size(); i++) {
            for (int k = 0; k < templates.size(); k++) {
                Match match = templates.get(k).at(wording, i);
                if (match != null) {
                    out.add(match);
                    break;
                }
            }
        }
        return out.stream();
    }

    /** The match that begins at an index; null if none does. */
    @Nullable Match at(Wording wording, int i) {
        if (!mayBegin(wording.at(i))) {
            return null;
        }
        Map<Character, Integer> places = new HashMap<>();
        int end = end(wording, i, 0, places);
        return end < 0 ? null : new Match(wording, i, end, Map.copyOf(places));
    }

    /** Whether a match may begin with a piece: most rows of pieces are left after the first. */
    private boolean mayBegin(Wording.Piece piece) {
        Element first = elements.get(0);
        if (first instanceof Slot slot) {
            return fits(piece, slot.kind());
        }
        return !(first instanceof Words words)
                || words.optional()
                || words.words().contains(piece.word());
    }

    /** Goes on from an element; the recursion is as deep as the template is long. */
    private int end(Wording w, int i, int element, Map<Character, Integer> places) {
        if (element == elements.size()) {
            return i;
        }
        Element wanted = elements.get(element);
        if (wanted instanceof Slot slot) {
            if (!fits(w.at(i), slot.kind())) {
                return -1;
            }
            places.put(slot.name(), i);
            return end(w, i + 1, element + 1, places);
        }
        if (wanted instanceof Words words) {
            boolean here = words.words().contains(w.at(i).word()) && !w.at(i).word().isEmpty();
            int end = here ? end(w, i + 1, element + 1, places) : -1;
            return end < 0 && words.optional() ? end(w, i, element + 1, places) : end;
        }
        return past((Filler) wanted, w, i, element, places);
    }

    private int past(Filler filler, Wording w, int i, int element, Map<Character, Integer> places) {
        for (int skipped = 0; skipped <= filler.most(); skipped++) {
            int end = end(w, i + skipped, element + 1, places);
            if (end >= 0) {
                return end;
            }
            if (!isFiller(filler, w.at(i + skipped))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isFiller(Filler filler, Wording.Piece piece) {
        if (filler.words() != null) {
            return filler.words().contains(piece.word());
        }
        return switch (piece.kind()) {
            case WORD, TIME -> true;
            case SIGN -> JOINING.contains(piece.word());
            default -> false;
        };
    }

    private static boolean fits(Wording.Piece piece, char kind) {
        Figure figure = piece.figure();
        return switch (kind) {
            case '/' -> piece.kind() == Wording.Kind.RATIO;
            case '@' -> piece.kind() == Wording.Kind.TIME;
            case '%' -> figure != null && figure.kind() == Kind.PERCENT;
            case '#' ->
                    piece.kind() == Wording.Kind.FIGURE
                            && figure != null
                            && figure.kind() != Kind.PERCENT
                            && figure.kind() != Kind.ORDINAL;
            default -> piece.kind() == Wording.Kind.FIGURE && figure != null;
        };
    }
}
