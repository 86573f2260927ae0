package org.claimcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Notes at the foot of a page: the last lines, in smaller letters, that begin with a number. */
final class FootNotes {

    /** Set smaller than the text by this much. */
    private static final double SMALLER = 0.93;

    /**
     * @param label the number it begins with
     * @param lines indices, rising
     */
    record Note(String label, List<Integer> lines) {}

    private FootNotes() {}

    /**
     * @param taken lines that are something else
     */
    static List<Note> in(List<PdfLine> lines, PageMeasures measures, boolean[] taken) {
        List<Note> notes = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from;
            while (to < lines.size() && lines.get(to).page() == lines.get(from).page()) {
                to++;
            }
            onPage(lines, from, to, measures, taken, notes);
            from = to;
        }
        return notes;
    }

    private static void onPage(
            List<PdfLine> lines,
            int from,
            int to,
            PageMeasures measures,
            boolean[] taken,
            List<Note> notes) {
        int start = to;
        while (start > from
                && (taken[start - 1]
                        || lines.get(start - 1).size() <= SMALLER * measures.bodySize())) {
            start--;
        }
        Note open = null;
        for (int i = start; i < to; i++) {
            if (taken[i]) {
                continue;
            }
            String number = lines.get(i).number();
            boolean next = !number.isEmpty() && (open == null || follows(open.label, number));
            if (next) {
                open = new Note(number, new ArrayList<>());
                notes.add(open);
            }
            if (open != null) {
                open.lines.add(i);
            }
        }
    }

    private static boolean follows(String label, String number) {
        return Integer.parseInt(number) == Integer.parseInt(label) + 1;
    }
}
