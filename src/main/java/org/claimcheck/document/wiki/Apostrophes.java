package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of apostrophes of one line: which are italic, which bold, and which apostrophes are
 * text, as MediaWiki decides it when the runs of a line do not pair.
 */
final class Apostrophes {

    /**
     * @param text apostrophes at its beginning that are shown
     * @param length of the whole run
     */
    record Run(int start, int text, int length) {

        int marks() {
            return length - text;
        }

        int end() {
            return start + length;
        }

        boolean italic() {
            return marks() == 2 || marks() == 5;
        }

        boolean bold() {
            return marks() == 3 || marks() == 5;
        }
    }

    private Apostrophes() {}

    /** The runs of a stretch, jumping over constructs. */
    static List<Run> in(String source, int from, int to, Markup markup) {
        List<Run> runs = new ArrayList<>();
        int i = from;
        while (i < to) {
            char c = source.charAt(i);
            if (c == '\'') {
                int end = i;
                while (end < to && source.charAt(end) == '\'') {
                    end++;
                }
                int length = end - i;
                if (length >= 2) {
                    int text = length == 4 ? 1 : Math.max(0, length - 5);
                    runs.add(new Run(i, text, length));
                }
                i = end;
                continue;
            }
            Construct inner = "{[<".indexOf(c) >= 0 ? markup.at(i) : null;
            if (inner != null) {
                i = inner.end();
            } else if (c == '<') {
                Tag tag = Tag.at(source, i, to);
                i = tag == null ? i + 1 : tag.end();
            } else {
                i++;
            }
        }
        long italics = runs.stream().filter(Run::italic).count();
        long bolds = runs.stream().filter(Run::bold).count();
        if (italics % 2 == 1 && bolds % 2 == 1) {
            repair(source, from, runs);
        }
        return runs;
    }

    /** One run of three is an apostrophe and two: that after a single letter, a word, a space. */
    private static void repair(String source, int from, List<Run> runs) {
        int single = -1;
        int word = -1;
        int space = -1;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.marks() != 3) {
                continue;
            }
            char before = run.start() > from ? source.charAt(run.start() - 1) : ' ';
            char earlier = run.start() - 1 > from ? source.charAt(run.start() - 2) : ' ';
            if (before == ' ') {
                space = space < 0 ? i : space;
            } else if (earlier == ' ') {
                single = single < 0 ? i : single;
            } else {
                word = word < 0 ? i : word;
            }
        }
        int chosen = single >= 0 ? single : word >= 0 ? word : space;
        if (chosen >= 0) {
            Run run = runs.get(chosen);
            runs.set(chosen, new Run(run.start(), run.text() + 1, run.length()));
        }
    }
}
