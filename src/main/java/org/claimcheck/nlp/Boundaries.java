package org.claimcheck.nlp;

import java.util.BitSet;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * The ends of sentences that OpenNLP's {@link SentenceDetectorME} finds, put together here: its own
 * model object checks versions and settings, which takes longer than finding the sentences of a
 * page. Not safe to share between threads.
 */
final class Boundaries {

    private final FlatModel model;

    Boundaries(FlatModel model) {
        this.model = model;
    }

    /** Sets the end of each sentence of a text, without the white space behind it. */
    void find(String text, int shift, BitSet ends) {
        int start = 0;
        int behind = 0;
        int later = markFrom(text, 0);
        while (later < text.length()) {
            int mark = later;
            later = markFrom(text, mark + 1);
            if (mark < start || (later < text.length() && goesOn(text, mark, later))) {
                continue;
            }
            double[] sums = MarkFeatures.sums(model, text, mark);
            if (model.getBestOutcome(sums).equals(SentenceDetectorME.SPLIT)) {
                if (behind != mark) {
                    int next = wordEnd(text, mark + 1);
                    while (next < text.length() && MarkFeatures.isSpace(text.charAt(next))) {
                        next++;
                    }
                    add(text, start, next, shift, ends);
                    start = next;
                }
                behind = mark + 1;
            }
        }
        add(text, start, text.length(), shift, ends);
    }

    /** The first mark from an offset on; the text's length if there is none. */
    private static int markFrom(String text, int from) {
        int at = from;
        while (at < text.length() && !MarkFeatures.isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether the same run of characters has a later mark, and no capital stands between. */
    private static boolean goesOn(String text, int mark, int later) {
        return later < wordEnd(text, mark + 1) && !Character.isUpperCase(text.charAt(mark + 1));
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !MarkFeatures.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static void add(String text, int start, int end, int shift, BitSet ends) {
        int last = end;
        while (last > start && MarkFeatures.isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last > start) {
            ends.set(shift + last);
        }
    }
}
