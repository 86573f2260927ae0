package org.claimcheck.nlp;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.DefaultEndOfSentenceScanner;
import opennlp.tools.sentdetect.DefaultSDContextGenerator;
import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * The ends of sentences that OpenNLP's {@link SentenceDetectorME} finds, put together here: its own
 * model object checks versions and settings, which takes longer than finding the sentences of a
 * page. Not safe to share between threads.
 */
final class Boundaries {

    /** As the model's manifest says. */
    private static final char[] MARKS = {'.', '!', '?'};

    private final FlatModel model;
    private final EndOfSentenceScanner scanner = new DefaultEndOfSentenceScanner(MARKS);
    private final SDContextGenerator contexts = new DefaultSDContextGenerator(Set.of(), MARKS);

    Boundaries(FlatModel model) {
        this.model = model;
    }

    /** Sets the end of each sentence of a text, without the white space behind it. */
    void find(String text, int shift, BitSet ends) {
        List<Integer> marks = scanner.getPositions(text);
        int start = 0;
        int behind = 0;
        for (int i = 0; i < marks.size(); i++) {
            int mark = marks.get(i);
            if (mark < start || (i + 1 < marks.size() && goesOn(text, mark, marks.get(i + 1)))) {
                continue;
            }
            double[] likely = model.eval(contexts.getContext(text, mark));
            if (model.getBestOutcome(likely).equals(SentenceDetectorME.SPLIT)) {
                if (behind != mark) {
                    int next = wordEnd(text, mark + 1);
                    while (next < text.length() && isSpace(text.charAt(next))) {
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

    /** Whether the same run of characters has a later mark, and no capital stands between. */
    private static boolean goesOn(String text, int mark, int later) {
        return later < wordEnd(text, mark + 1) && !Character.isUpperCase(text.charAt(mark + 1));
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static void add(String text, int start, int end, int shift, BitSet ends) {
        int last = end;
        while (last > start && isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last > start) {
            ends.set(shift + last);
        }
    }

    /** OpenNLP's own notion. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
