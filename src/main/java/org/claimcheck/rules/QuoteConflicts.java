package org.claimcheck.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;

/** What makes two quotations contradict each other, in one document or in two. */
public final class QuoteConflicts {

    /** Shorter quotations may agree by chance. */
    private static final int FEWEST_WORDS = 6;

    /** Two versions share at least this much of the longer one. */
    private static final double SAME = 0.75;

    private static final int MOST_WORDS = 80;

    /** Negations; the contracted ones without their apostrophe. */
    private static final Set<String> NOT =
            Set.of(
                    "not",
                    "no",
                    "never",
                    "nobody",
                    "nothing",
                    "cannot",
                    "cant",
                    "dont",
                    "doesnt",
                    "didnt",
                    "wont",
                    "wouldnt",
                    "isnt",
                    "arent",
                    "wasnt",
                    "werent",
                    "hasnt",
                    "havent",
                    "hadnt",
                    "shouldnt",
                    "couldnt");

    private QuoteConflicts() {}

    /** Whether a quotation is made the words of somebody with a name. */
    public static boolean isNamed(Quotation quotation) {
        Attribution who = quotation.attribution();
        boolean body =
                who.kind() == Attribution.Kind.PERSON
                        || who.kind() == Attribution.Kind.ORGANISATION;
        return body && who.speaker() != null;
    }

    /** Whether there are so many words that they cannot be the same by chance. */
    public static boolean isLong(List<String> words) {
        return words.size() >= FEWEST_WORDS;
    }

    /**
     * Whether two names, in lower case, are of two speakers. A name that holds the other may mean
     * the same.
     */
    public static boolean areOthers(String one, String other) {
        String first = last(one);
        String second = last(other);
        return !first.equals(second) && !one.contains(second) && !other.contains(first);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Brackets and dots of omission say that the words were changed. */
    public static boolean isEdited(String quoted) {
        return quoted.indexOf('[') >= 0
                || quoted.indexOf('\u2026') >= 0
                || quoted.contains("...")
                || quoted.contains(". .");
    }

    /** Whether two lists of words share most of them in their order, but not all. */
    public static boolean areVersions(List<String> a, List<String> b) {
        int longer = Math.max(a.size(), b.size());
        int shorter = Math.min(a.size(), b.size());
        if (longer > MOST_WORDS || shorter < SAME * longer || isCommon(a, b) < SAME * shorter) {
            return false;
        }
        int common = common(a, b);
        // A part of the other version is no other version, unless what it leaves out turns it
        // round.
        boolean part = common == shorter && negations(a) == negations(b);
        return common >= SAME * longer && !part;
    }

    private static long negations(List<String> words) {
        return words.stream().filter(NOT::contains).count();
    }

    /** How many words both have, whatever their order: a bound that is cheap. */
    private static int isCommon(List<String> a, List<String> b) {
        Set<String> other = new HashSet<>(b);
        return (int) a.stream().filter(other::contains).count();
    }

    /** The length of the longest common subsequence. */
    private static int common(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }
}
