package org.claimcheck.document.rst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.document.rst.Structure.Declared;

/**
 * Numbers the footnotes that number themselves, as docutils does: in the order of the notes, past
 * the numbers that authors gave; references without a name lead to notes without a name in order.
 */
final class NoteNumbers {

    private static final String SYMBOLS = "*\u2020\u2021\u00a7\u00b6#\u2660\u2665\u2666\u2663";

    /**
     * What a reference shows.
     *
     * @param isMarker whether it is one: a citation may be defined in another file
     */
    record Reference(String shown, String label, boolean isMarker) {}

    private final List<String> labels = new ArrayList<>();
    private final Map<String, String> named = new HashMap<>();
    private final List<String> unnamed = new ArrayList<>();
    private final List<String> symbols = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    /** Labels of notes without text, which no block bears. */
    private final Set<String> empty = new HashSet<>();

    private final boolean citesHere;
    private int next = 1;
    private int nextUnnamed;
    private int nextSymbol;

    /**
     * @param written indices of the notes that have text
     * @param cited labels of the citations that are referred to, folded
     */
    NoteNumbers(List<Declared> notes, Set<Integer> written, Set<String> cited) {
        notes.forEach(n -> used.add(n.label()));
        boolean found = false;
        for (int i = 0; i < notes.size(); i++) {
            String label = notes.get(i).label();
            String shown = label;
            if (label.startsWith("#")) {
                shown = number();
                if (label.length() == 1) {
                    unnamed.add(shown);
                } else {
                    named.putIfAbsent(Labels.fold(label), shown);
                }
            } else if (label.equals("*")) {
                shown = symbol(symbols.size());
                symbols.add(shown);
            } else if (notes.get(i).citation()) {
                named.putIfAbsent(Labels.fold(label), label);
                found |= cited.contains(Labels.fold(label));
            }
            labels.add(shown);
            if (!written.contains(i)) {
                empty.add(shown);
            }
        }
        citesHere = found;
    }

    private String number() {
        while (used.contains(Integer.toString(next))) {
            next++;
        }
        return Integer.toString(next++);
    }

    private static String symbol(int index) {
        String mark = SYMBOLS.substring(index % SYMBOLS.length(), index % SYMBOLS.length() + 1);
        return mark.repeat(Math.min(9, index / SYMBOLS.length() + 1));
    }

    /** What the note at an index shows as its label. */
    String label(int note) {
        return labels.get(note);
    }

    /** What a reference with a label as written shows; asked once for each, in text order. */
    Reference reference(String label) {
        if (label.equals("#") || label.equals("*")) {
            boolean number = label.equals("#");
            List<String> notes = number ? unnamed : symbols;
            int index = number ? nextUnnamed++ : nextSymbol++;
            if (index < notes.size()) {
                return found(notes.get(index));
            }
            // One too many: a number of its own, which no note has.
            return new Reference(label, number(), true);
        }
        if (Labels.isNumber(label)) {
            return found(label);
        }
        String known = named.get(Labels.fold(label));
        if (known != null) {
            return found(known);
        }
        boolean footnote = label.startsWith("#");
        return new Reference(label, footnote ? label.substring(1) : label, footnote || citesHere);
    }

    private Reference found(String label) {
        return new Reference(label, label, !empty.contains(label));
    }
}
