package org.claimcheck.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.text.Span;

/**
 * Finds stretches of a text that hold the words of another, whatever the marks, the signs and the
 * letters' case.
 */
public final class Echoes {

    /** Fewer words than this come together by chance. */
    private static final int KEY = 3;

    /** So many places with the same first words are compared. */
    private static final int MOST_PLACES = 32;

    private record Place(int stretch, int word) {}

    private final String text;
    private final List<Span> stretches;
    private final List<List<String>> words = new ArrayList<>();
    private final Map<String, List<Place>> places = new HashMap<>();

    private Echoes(String text, List<Span> stretches) {
        this.text = text;
        this.stretches = List.copyOf(stretches);
    }

    /**
     * @param stretches in which to look, offsets in the text
     */
    public static Echoes in(String text, List<Span> stretches) {
        Echoes echoes = new Echoes(text, stretches);
        for (int s = 0; s < stretches.size(); s++) {
            List<String> own = words(text, stretches.get(s));
            echoes.words.add(own);
            for (int w = 0; w + KEY <= own.size(); w++) {
                List<Place> list =
                        echoes.places.computeIfAbsent(key(own, w), k -> new ArrayList<>());
                if (list.size() < MOST_PLACES) {
                    list.add(new Place(s, w));
                }
            }
        }
        return echoes;
    }

    /**
     * The stretches that hold all words of a span in its order and do not overlap it, in the order
     * they were given. None if the span has fewer than three words.
     */
    public List<Span> of(Span span) {
        List<String> sought = words(text, span);
        if (sought.size() < KEY) {
            return List.of();
        }
        List<Span> out = new ArrayList<>();
        int last = -1;
        for (Place place : places.getOrDefault(key(sought, 0), List.of())) {
            List<String> own = words.get(place.stretch());
            int end = place.word() + sought.size();
            Span stretch = stretches.get(place.stretch());
            if (place.stretch() != last
                    && !stretch.overlaps(span)
                    && end <= own.size()
                    && own.subList(place.word(), end).equals(sought)) {
                out.add(stretch);
                last = place.stretch();
            }
        }
        return out;
    }

    /** The words of a stretch: letters and digits, lower case, apostrophes dropped. */
    public static List<String> words(String text, Span span) {
        List<String> out = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (c != '\'' && c != '\u2019' && !word.isEmpty()) {
                out.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            out.add(word.toString().toLowerCase(Locale.ROOT));
        }
        return out;
    }

    private static String key(List<String> words, int at) {
        return String.join(" ", words.subList(at, at + KEY));
    }
}
