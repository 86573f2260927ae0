package org.claimcheck.nlp;

/** The words of a sentence as features see them, and its stretches of capitalised words. */
final class NameSentence {

    private final NameWord[] words;
    private final NameWord before;
    private final NameWord after;
    private final int[] strict;
    private final int[] loose;
    private final int capitalShare;

    NameSentence(NameWord[] words, int levels) {
        this(words, NameWord.before(levels), NameWord.after(levels));
    }

    NameSentence(NameWord[] words, NameWord before, NameWord after) {
        this.words = words;
        this.before = before;
        this.after = after;
        int letters = 0;
        int capitals = 0;
        for (NameWord word : words) {
            if (word.letter) {
                letters++;
                capitals += word.capital ? 1 : 0;
            }
        }
        capitalShare = letters < 3 ? 0 : 4 * capitals / letters;
        strict = runs(words, false);
        loose = runs(words, true);
    }

    /** The word at an index, or what stands outside. */
    NameWord word(int i) {
        return i < 0 ? before : i >= words.length ? after : words[i];
    }

    int size() {
        return words.length;
    }

    /** 0 to 4: how many of the words are capitalised; headlines are 3 or 4. */
    int capitalShare() {
        return capitalShare;
    }

    /** For each word the start and end of its stretch of capitalised ones; the same if in none. */
    int[] strict() {
        return strict;
    }

    /** The same with connectors, at most two in a row, inside. */
    int[] loose() {
        return loose;
    }

    /** Whether a word stands in a stretch. */
    boolean isInRun(int i) {
        return loose[2 * i] != loose[2 * i + 1];
    }

    private static int[] runs(NameWord[] words, boolean connected) {
        int n = words.length;
        int[] runs = new int[2 * n];
        int i = 0;
        while (i < n) {
            if (!words[i].capital) {
                i++;
                continue;
            }
            int end = i + 1;
            int k = end;
            while (k < n
                    && k - end <= 2
                    && (words[k].capital || (connected && words[k].connector))) {
                if (words[k].capital) {
                    end = k + 1;
                }
                k++;
            }
            for (int j = i; j < end; j++) {
                runs[2 * j] = i;
                runs[2 * j + 1] = end;
            }
            i = end;
        }
        return runs;
    }
}
