package org.claimcheck.nlp;

import opennlp.tools.sentdetect.DefaultSDContextGenerator;

/**
 * What OpenNLP's {@link DefaultSDContextGenerator} tells a model of a mark that may end a sentence:
 * the two parts of the word it stands in, the words beside that, and the white space around it.
 * Added in the same order, since sums of floating numbers depend on it.
 */
final class MarkFeatures {

    private final FlatModel model;
    private final String text;
    private final double[] sums;

    private MarkFeatures(FlatModel model, String text) {
        this.model = model;
        this.text = text;
        this.sums = new double[model.getNumOutcomes()];
        model.begin(sums);
    }

    /** Ends of sentences are sought at these. */
    static boolean isMark(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    /** OpenNLP's own notion. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** For each outcome the sum of the weights; the greatest is the likeliest. */
    static double[] sums(FlatModel model, String text, int mark) {
        MarkFeatures features = new MarkFeatures(model, text);
        features.addAround(mark);
        features.addWords(mark);
        return features.sums;
    }

    private void addAround(int mark) {
        if (mark > 0 && isSpace(text.charAt(mark - 1))) {
            add("sp");
        }
        if (mark < text.length() - 1 && isSpace(text.charAt(mark + 1))) {
            add("sn");
        }
        add("eos=", mark, mark + 1);
    }

    private void addWords(int mark) {
        int space = spaceBefore(mark);
        int start = mark - 1;
        while (start > space && !isMark(text.charAt(start))) {
            start--;
        }
        start = Math.max(start, space);
        int last = text.length() - 1;
        int next = spaceBehind(mark, last);
        int end = mark + 1;
        while (end < next && !isMark(text.charAt(end))) {
            end++;
        }
        end = Math.min(end, next);
        int nextEnd = spaceBehind(end + 1, last + 1);
        addPart('x', start, mark);
        addPart('v', spaceBefore(start), start);
        // Behind the last sign there is nothing.
        addPart('s', mark + 1, mark == last ? mark + 1 : end);
        addPart('n', end + 1, mark == last ? end + 1 : nextEnd);
    }

    private void addPart(char name, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (start < end && text.charAt(end - 1) <= ' ') {
            end--;
        }
        add(name + "=", start, end);
        if (start < end) {
            if (name == 'x') {
                add(Integer.toString(end - start));
            }
            if (Character.isUpperCase(text.charAt(start))) {
                add(name + "cap");
            }
        }
    }

    private void add(String feature) {
        model.add(model.find(feature), sums);
    }

    private void add(String lead, int from, int to) {
        model.add(model.find(lead, text, from, to), sums);
    }

    /** The first of the spaces before an offset, or 0. */
    private int spaceBefore(int offset) {
        int at = offset - 1;
        while (at > 0 && !isSpace(text.charAt(at))) {
            at--;
        }
        while (at > 0 && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return Math.max(0, at);
    }

    /** The last of the spaces behind an offset, or the limit. */
    private int spaceBehind(int offset, int limit) {
        int at = offset + 1;
        while (at < limit && !isSpace(text.charAt(at))) {
            at++;
        }
        if (at >= limit) {
            return limit;
        }
        while (at + 1 < text.length() && isSpace(text.charAt(at + 1))) {
            at++;
        }
        return at;
    }
}
