package org.claimcheck.claim;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.nlp.WordClusters;

/**
 * What the check-worthiness model sees of a sentence: its words and pairs of words, the clusters of
 * its words alone and in runs of two and three, and counts of numbers and of {@link CueGroup}s.
 * Clusters and counts are what carries from debates, which the model is trained on, to articles. A
 * pure function of the sentence.
 */
public final class ClaimFeatures {

    /** What counts begin with; words and clusters have other first letters. */
    private static final char COUNT = 'c';

    /** Longer sentences are lists or data; what follows is not read. */
    private static final int LONGEST = 4_000;

    private static final int CLUSTER_LEVEL = 2;
    private static final int NUMBER_CLUSTER = -2;

    private static final Set<String> FUNCTION_WORDS =
            Set.of(
                    ("i we you he she it they the a an of to in on at by for with from and or but"
                                    + " not no that this is are was were be been have has had will"
                                    + " would can could should must do did more than what who which"
                                    + " if because as")
                            .split(" "));

    /** The longest sentence, in words, of each class but the last. */
    private static final int[] LENGTHS = {4, 8, 13, 19, 29};

    private final WordClusters clusters;
    private final Set<String> out = new LinkedHashSet<>();
    private final Map<CueGroup, Integer> cues = new EnumMap<>(CueGroup.class);
    private String word = "^";
    private String kind = "^";
    private String kindBefore = "^";
    private int numbers;
    private int years;
    private int percents;
    private int sums;
    private int names;
    private int questions;
    private int quotes;
    private int regularPasts;
    private int length;

    private ClaimFeatures(WordClusters clusters) {
        this.clusters = clusters;
    }

    /** The features of one sentence, each once. */
    public static String[] of(CharSequence sentence, WordClusters clusters) {
        ClaimFeatures features = new ClaimFeatures(clusters);
        features.read(Words.of(sentence.subSequence(0, Math.min(LONGEST, sentence.length()))));
        features.count();
        return features.out.toArray(String[]::new);
    }

    private void read(List<String> words) {
        boolean capitalBefore = false;
        for (String each : words) {
            if (!Character.isLetterOrDigit(each.charAt(0))) {
                sign(each.charAt(0));
                continue;
            }
            String lower = each.toLowerCase(Locale.ROOT);
            boolean self = lower.equals("i") || lower.startsWith("i'");
            boolean capital = Character.isUpperCase(each.charAt(0)) && length > 0 && !self;
            names += capital && !capitalBefore ? 1 : 0;
            capitalBefore = capital;
            length++;
            word(lower, capital);
        }
    }

    private void sign(char sign) {
        switch (sign) {
            case '?' -> questions++;
            case '$', '£', '€' -> sums++;
            case '%' -> percents++;
            case '"', '“', '”' -> quotes++;
            default -> {}
        }
        addWord(String.valueOf(sign));
    }

    private void word(String lower, boolean capital) {
        boolean number = Character.isDigit(lower.charAt(0));
        String shape = number ? number(lower) : lower;
        addWord(shape);
        if (!number) {
            countWord(lower);
        }
        int cluster =
                number ? NUMBER_CLUSTER : clusters.cluster(CLUSTER_LEVEL, clusters.find(lower));
        String of = (capital ? "C" : "") + cluster;
        String now = number || FUNCTION_WORDS.contains(lower) ? shape : of;
        out.add("k" + cluster);
        out.add("kb" + kind + "_" + now);
        out.add("kt" + kindBefore + "_" + kind + "_" + now);
        kindBefore = kind;
        kind = now;
    }

    private void addWord(String shape) {
        out.add("w" + shape);
        out.add("b" + word + "_" + shape);
        word = shape;
    }

    /** A number by its form: the digits themselves say nothing about the next one. */
    private String number(String lower) {
        boolean whole = lower.chars().allMatch(Character::isDigit);
        boolean year =
                whole && lower.length() == 4 && (lower.startsWith("1") || lower.startsWith("20"));
        years += year ? 1 : 0;
        numbers += year ? 0 : 1;
        if (year) {
            return "#year";
        }
        boolean ordinal = lower.matches("\\d++(st|nd|rd|th)");
        return whole ? "#" + Math.min(9, lower.length()) : ordinal ? "#ord" : "#mix";
    }

    private void countWord(String lower) {
        for (CueGroup group : CueGroup.values()) {
            if (group.holds(lower)) {
                cues.merge(group, 1, Integer::sum);
            }
        }
        if (lower.endsWith("'ll") && !CueGroup.FUTURE.holds(lower)) {
            cues.merge(CueGroup.FUTURE, 1, Integer::sum);
        }
        boolean superlative = lower.length() > 5 && lower.endsWith("est");
        if (superlative && !CueGroup.COMPARISON.holds(lower)) {
            cues.merge(CueGroup.COMPARISON, 1, Integer::sum);
        }
        percents += lower.equals("percent") ? 1 : 0;
        sums += lower.equals("dollars") ? 1 : 0;
        regularPasts += lower.length() > 4 && lower.endsWith("ed") ? 1 : 0;
    }

    private void count() {
        for (CueGroup group : CueGroup.values()) {
            add(group.name(), Math.min(group.most(), of(group)));
        }
        add("NUMBERS", Math.min(4, numbers));
        add("YEARS", Math.min(2, years));
        add("PERCENTS", Math.min(2, percents));
        add("SUMS", Math.min(2, sums));
        add("NAMES", Math.min(4, names));
        add("QUESTION", Math.min(1, questions));
        add("QUOTES", Math.min(1, quotes));
        add("REGULAR_PASTS", Math.min(2, regularPasts));
        int lengthClass = 0;
        while (lengthClass < LENGTHS.length && length > LENGTHS[lengthClass]) {
            lengthClass++;
        }
        add("LENGTH", lengthClass);
        join();
    }

    private void join() {
        boolean amount =
                numbers + percents + sums + of(CueGroup.NUMBER_WORD) + of(CueGroup.AMOUNT) > 0;
        boolean past = of(CueGroup.PAST) + regularPasts > 0;
        boolean first = of(CueGroup.FIRST_PERSON) > 0;
        boolean stance = of(CueGroup.OPINION) + of(CueGroup.FUTURE) > 0;
        add("AMOUNT_FIRST_STANCE", bits(amount, first, stance));
        add("PAST_FIRST_NAME", bits(past, first, names > 0));
        add("PAST_AMOUNT", bits(past, amount || years > 0));
    }

    private static int bits(boolean... flags) {
        int value = 0;
        for (boolean flag : flags) {
            value = 2 * value + (flag ? 1 : 0);
        }
        return value;
    }

    private int of(CueGroup group) {
        return cues.getOrDefault(group, 0);
    }

    private void add(String name, int value) {
        out.add(COUNT + name + value);
    }
}
